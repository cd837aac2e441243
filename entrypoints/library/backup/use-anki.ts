import { useEffect, useRef, useState } from 'react';
import { browser } from 'wxt/browser';
import type { AnkiStep } from '@/components/exchange/anki-dialog';
import { toFault } from '@/utils/faults';
import { joined } from '@/utils/lexicon/syllables';
import { type Anki, AnkiFault, connectAnki } from '@/utils/phrasebook/exchange/anki-connect';
import { type AnkiTarget, asTarget, suggestFields } from '@/utils/phrasebook/exchange/anki-mapping';
import { ankiChoices, noteFields, sendToAnki } from '@/utils/phrasebook/exchange/anki-send';
import { livePhrases } from '@/utils/phrasebook/phrases';
import { database } from '@/utils/store/database';

/** Where the reader's choice is kept in `storage.local`: Anki is on this machine, so it is not synced. */
const targetKey = 'ankiTarget';

/** Only this one host is asked for; the port is of no account to a browser. */
const origins = ['http://127.0.0.1/*'];

/** Sending the phrasebook to Anki: connect, choose where to, send. */
export function useAnki() {
  const [step, setStep] = useState<AnkiStep>();
  const anki = useRef<Anki>(undefined);
  const work = useRef<AbortController>(undefined);
  useEffect(() => () => work.current?.abort(), []);

  /** @param sending Whether words are on their way: then a stop and a failure have to be told of. */
  const run = async (job: (signal: AbortSignal) => Promise<AnkiStep>, { sending = false } = {}) => {
    work.current?.abort();
    const controller = new AbortController();
    work.current = controller;
    let next: AnkiStep;
    try {
      next = await job(controller.signal);
    } catch (error) {
      next = controller.signal.aborted ? { at: sending ? 'stopped' : 'start' } : failed(error, sending);
    }
    if (work.current === controller) setStep(next);
  };

  /** The fields of a note type, with what was kept for them, else what is likely. */
  const choose = async (
    {
      decks,
      noteTypes,
      deck,
      noteType,
    }: { decks: string[]; noteTypes: string[]; deck?: string; noteType?: string },
    signal?: AbortSignal,
  ): Promise<AnkiStep> => {
    const kept = await keptTarget();
    const type =
      [noteType, kept?.noteType].find((name) => name && noteTypes.includes(name)) ?? noteTypes[0] ?? '';
    const names = type ? await noteFields(anki.current!, type, signal) : [];
    const own = kept?.noteType === type && Object.keys(kept.fields).every((name) => names.includes(name));
    const target: AnkiTarget = {
      deck: [deck, kept?.deck].find((name) => name && decks.includes(name)) ?? decks[0] ?? '',
      noteType: type,
      fields: own ? kept.fields : suggestFields(names),
    };
    const phrases = await livePhrases(await database());
    return { at: 'choose', decks, noteTypes, names, target, count: phrases.length };
  };

  /** In a click, first of all: a browser takes no question that comes later. */
  const connect = (): Promise<void> => {
    const asked = browser.permissions.request({ origins });
    setStep({ at: 'connecting' });
    return run(async (signal) => {
      if (!(await asked)) return { at: 'fault', code: 'not-allowed' };
      anki.current = await connectAnki({ signal });
      return choose(await ankiChoices(anki.current, signal), signal);
    });
  };

  const send = (target: AnkiTarget): Promise<void> =>
    run(
      async (signal) => {
        setStep({ at: 'sending', share: 0 });
        await browser.storage.local.set({ [targetKey]: target });
        const phrases = await livePhrases(await database());
        const sent = await sendToAnki(anki.current!, {
          phrases,
          target,
          pinyin: joined,
          signal,
          onProgress: (share) => setStep({ at: 'sending', share }),
        });
        return { at: 'done', sent };
      },
      { sending: true },
    );

  return {
    step,
    open: () => setStep({ at: 'start' }),
    connect,
    send,
    setTarget: (target: AnkiTarget) => {
      if (step?.at !== 'choose') return;
      if (target.noteType === step.target.noteType) setStep({ ...step, target });
      else void run((signal) => choose({ ...step, deck: target.deck, noteType: target.noteType }, signal));
    },
    stop: () => work.current?.abort(new DOMException('Stopped', 'AbortError')),
    close: () => {
      work.current?.abort();
      work.current = undefined;
      setStep(undefined);
    },
  };
}

function failed(error: unknown, sending: boolean): AnkiStep {
  if (error instanceof AnkiFault) {
    const said = error.code === 'failed' ? error.message : undefined;
    return { at: 'fault', code: error.code, said, sending };
  }
  return { at: 'broken', fault: toFault(error) };
}

async function keptTarget(): Promise<AnkiTarget | undefined> {
  return asTarget((await browser.storage.local.get(targetKey))[targetKey]);
}

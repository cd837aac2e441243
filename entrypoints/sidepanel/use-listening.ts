import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { browser } from 'wxt/browser';
import type { LaidSentence } from '@/utils/bilingual/laid';
import type { Wish } from '@/utils/reading/post/post-watch';
import type { Settings } from '@/utils/settings/schema';
import { useSettings } from '@/utils/settings/store';
import { type Place, ReadAloud } from '@/utils/speech/read-aloud';
import { voicesOf } from '@/utils/speech/speak';
import { chineseVoice, networkVoice } from '@/utils/speech/voices';

/** Why nothing is heard: the computer has no voice, only one that sends the text away, or the voice broke off. */
export type Unheard =
  | { why: 'no-voice'; os: string }
  | { why: 'network'; voice: string; start: () => void }
  | { why: 'broken' };

export interface Listening {
  place: Place;
  unheard: Unheard | null;
  /** The name of the voice that reads, where it sends the text to a server. */
  network: string | null;
  /** Read one sentence, or without a number the whole post. */
  start: (sentence?: number) => void;
  pause: () => void;
  resume: () => void;
  next: () => void;
  stop: () => void;
  /** At once, and for all that is read later. */
  setRate: (rate: Settings['speechRate']) => void;
  /** Let a voice of the network read, now and later; without it, no more. */
  allowNetwork: (allowed: boolean) => void;
  dismiss: () => void;
  /** The word that is being spoken in a sentence. */
  currentIn: (sentence: number) => { at: number; spoken: true } | undefined;
  /** What the page is to show while nothing is pointed at. */
  shown: Wish;
}

const silent: Wish = { sentence: null };

/** The text read aloud, sentence by sentence, for as long as it is on show. */
export function useListening({
  sentences,
  inPost,
  wish,
}: {
  sentences: readonly LaidSentence[];
  /** How many of them are of the post itself, before its comments. */
  inPost: number;
  wish?: (wish: Wish) => void;
}): Listening {
  const { speechRate, networkVoices } = useSettings((state) => state.settings);
  const set = useSettings((state) => state.set);
  const [place, setPlace] = useState<Place>({ state: 'silent' });
  const [unheard, setUnheard] = useState<Unheard | null>(null);
  const [network, setNetwork] = useState<string | null>(null);
  const aloud = useRef<ReadAloud>(null);
  /** Voices may come late: whoever was asked for last is heard. */
  const turn = useRef(0);

  useEffect(() => {
    const stop = () => {
      turn.current++;
      aloud.current?.stop();
    };
    window.addEventListener('pagehide', stop);
    return () => {
      window.removeEventListener('pagehide', stop);
      stop();
    };
  }, []);
  useEffect(() => aloud.current?.setRate(speechRate), [speechRate]);

  const at = place.state === 'silent' ? undefined : place.at;
  const sentence = at === undefined ? undefined : sentences[at]?.text;
  const shown = useMemo((): Wish => (sentence ? { sentence, spoken: true } : silent), [sentence]);
  const told = useRef(shown);
  useEffect(() => {
    if (told.current !== shown) wish?.({ ...shown, ...(shown.sentence !== null && { scroll: true }) });
    told.current = shown;
  }, [shown, wish]);

  const begin = useCallback(
    async (sentence: number | undefined, allowed: boolean): Promise<void> => {
      const mine = ++turn.current;
      setUnheard(null);
      const synthesis = globalThis.speechSynthesis as SpeechSynthesis | undefined;
      const voices = synthesis ? await voicesOf(synthesis) : [];
      if (mine !== turn.current) return;
      const own = chineseVoice(voices);
      const distant = own ? undefined : networkVoice(voices);
      const voice = own ?? (allowed ? distant : undefined);
      if (synthesis && voice) {
        setNetwork(voice.localService ? null : voice.name);
        aloud.current ??= new ReadAloud(synthesis, (place) => {
          setPlace(place);
          if (place.state === 'silent' && place.failed) setUnheard({ why: 'broken' });
        });
        aloud.current.start({
          texts: sentences.map(({ text }) => text),
          at: sentence ?? 0,
          until: sentence === undefined ? inPost : sentence + 1,
          voice,
          rate: speechRate,
        });
        return;
      }
      if (distant) {
        setUnheard({ why: 'network', voice: distant.name, start: () => void begin(sentence, true) });
        return;
      }
      const { os } = await browser.runtime.getPlatformInfo();
      if (mine === turn.current) setUnheard({ why: 'no-voice', os });
    },
    [sentences, inPost, speechRate],
  );
  const start = useCallback(
    (sentence?: number) => void begin(sentence, networkVoices),
    [begin, networkVoices],
  );
  const pause = useCallback(() => aloud.current?.pause(), []);

  return {
    place,
    unheard,
    network,
    start,
    pause,
    resume: () => aloud.current?.resume(),
    next: () => aloud.current?.next(),
    stop: () => aloud.current?.stop(),
    setRate: (rate) => void set('speechRate', rate),
    allowNetwork(allowed) {
      void set('networkVoices', allowed);
      if (!allowed) aloud.current?.stop();
      else if (unheard?.why === 'network') unheard.start();
    },
    dismiss: () => setUnheard(null),
    currentIn(sentence) {
      if (place.state === 'silent' || place.at !== sentence || place.offset === null) return undefined;
      const { offset } = place;
      const word = sentences[sentence]?.words.findIndex(
        ({ word: { start, end } }) => start <= offset && offset < end,
      );
      return word === undefined || word < 0 ? undefined : { at: word, spoken: true };
    },
    shown,
  };
}

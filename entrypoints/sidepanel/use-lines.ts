import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { browser } from 'wxt/browser';
import type { TranslatingState } from '@/components/bilingual/translation-state';
import { useSettings } from '@/utils/settings/store';
import { targetOf } from '@/utils/translation/choice';
import { Lines, type LinesState } from '@/utils/translation/lines';
import { onDeviceState } from '@/utils/translation/on-device';
import { openEngine } from '@/utils/translation/open';
import { useEngineChoice } from '@/utils/translation/use-choice';

const nothing: LinesState = { lines: new Map(), working: false };

/**
 * The lines under the sentences of a text, by the engine that was chosen, while they are wanted. What is asked ends with the
 * text: another post is another one of these.
 * @param texts the sentences, in the order in which they are wanted; the same array as long as they are the same
 */
export function useLines(texts: readonly string[]) {
  const { i18n } = useTranslation();
  const target = targetOf(i18n.language);
  const wanted = useSettings((state) => state.settings.lines);
  const set = useSettings((state) => state.set);
  const choice = useEngineChoice();
  const chosen = choice !== null && choice.engine !== 'none';
  const [state, setState] = useState(nothing);
  const [download, setDownload] = useState<'needed' | number>();
  const lines = useRef<Lines>(undefined);
  const start = useRef(() => {});
  const latest = useRef(texts);
  latest.current = texts;

  useEffect(() => {
    if (!wanted || !choice) return;
    const control = new AbortController();
    const { signal } = control;
    const engine = openEngine(choice, {
      onProgress: (share) => !signal.aborted && setDownload(share < 1 ? share : undefined),
    });
    if (!engine) return;
    const made = new Lines(engine, { target, onChange: setState, signal });
    const begin = () => {
      setDownload(undefined);
      lines.current = made;
      made.want(latest.current);
    };
    start.current = begin;
    if (choice.engine !== 'browser') begin();
    else
      void onDeviceState(target).then((state) => {
        if (signal.aborted) return;
        if (state === 'to-download') setDownload('needed');
        else begin();
      });
    return () => {
      control.abort();
      lines.current = undefined;
      setState(nothing);
      setDownload(undefined);
    };
  }, [wanted, choice, target]);
  useEffect(() => lines.current?.want(texts), [texts]);

  return {
    /** By sentence. */
    lines: state.lines,
    translating: chosen && wanted,
    state: tellingOf(state, download),
    /** In a click: what waits for one, or what has failed, once more. */
    go: () => (lines.current ? lines.current.retry() : start.current()),
    toggle: () => {
      if (chosen) void set('lines', !wanted);
      else void browser.tabs.create({ url: browser.runtime.getURL('/options.html#translation') });
    },
  };
}

function tellingOf(
  { fault, goesOnAt }: LinesState,
  download: 'needed' | number | undefined,
): TranslatingState | undefined {
  if (fault) return { at: 'failed', fault, ...(goesOnAt && { goesOnIn: goesOnAt - Date.now() }) };
  if (download === 'needed') return { at: 'to-download' };
  return download === undefined ? undefined : { at: 'downloading', share: download };
}

import type { Engine, Target } from './engine';
import { TranslationFault } from './fault';

/**
 * The browser's own translator, which sends nothing anywhere: Chrome from 138 on, not in workers, not in Firefox.
 * https://developer.mozilla.org/docs/Web/API/Translator
 */
export interface TranslatorMaker {
  availability(languages: Languages): Promise<'unavailable' | 'downloadable' | 'downloading' | 'available'>;
  create(
    options: Languages & { signal?: AbortSignal; monitor?(monitor: EventTarget): void },
  ): Promise<Translator>;
}
interface Languages {
  sourceLanguage: string;
  targetLanguage: string;
}
interface Translator {
  translate(text: string, options?: { signal?: AbortSignal }): Promise<string>;
  destroy(): void;
}

/** Without a network `create` never settles: a download that has stood still for so long has failed. */
const standstillMs = 30_000;

const languages = (target: Target): Languages => ({ sourceLanguage: 'zh', targetLanguage: target });

export function browserTranslator(): TranslatorMaker | undefined {
  return (globalThis as { Translator?: TranslatorMaker }).Translator;
}

/** Whether the browser can translate, and whether it has to fetch the language first, which needs a click. */
export async function onDeviceState(
  target: Target,
  maker: TranslatorMaker | undefined = browserTranslator(),
): Promise<'none' | 'to-download' | 'ready'> {
  const state = (await maker?.availability(languages(target)).catch(() => undefined)) ?? 'unavailable';
  return state === 'unavailable' ? 'none' : state === 'available' ? 'ready' : 'to-download';
}

/**
 * Translates in the browser. Where the language is not there yet, the first call downloads it, and must come from a click.
 * @param onProgress the share of the download that is done, 0 to 1
 */
export function onDevice({
  maker = browserTranslator(),
  onProgress,
  standstill = standstillMs,
}: {
  maker?: TranslatorMaker;
  onProgress?(share: number): void;
  /** Milliseconds. */
  standstill?: number;
} = {}): Engine {
  const made = new Map<Target, Promise<Translator>>();

  function make(target: Target): Promise<Translator> {
    const there = made.get(target);
    if (there) return there;
    const creating = create(target);
    creating.catch(() => made.delete(target));
    made.set(target, creating);
    return creating;
  }

  async function create(target: Target): Promise<Translator> {
    if (!maker || (await onDeviceState(target, maker)) === 'none') {
      throw new TranslationFault('no-browser-engine');
    }
    const given = new AbortController();
    return new Promise((resolve, reject) => {
      const giveUp = () => {
        given.abort();
        reject(new TranslationFault('download-failed'));
      };
      let timer = setTimeout(giveUp, standstill);
      maker
        .create({
          ...languages(target),
          signal: given.signal,
          monitor: (monitor) =>
            monitor.addEventListener('downloadprogress', (event) => {
              clearTimeout(timer);
              timer = setTimeout(giveUp, standstill);
              onProgress?.((event as ProgressEvent).loaded);
            }),
        })
        .then(resolve, (error: unknown) =>
          reject(new TranslationFault('download-failed', { detail: String(error), cause: error })),
        )
        .finally(() => clearTimeout(timer));
    });
  }

  return {
    name: 'on-device',
    async translate(texts, { target, signal }) {
      const translator = await settled(make(target), signal);
      const lines: string[] = [];
      for (const text of texts) {
        signal?.throwIfAborted();
        try {
          lines.push(await translator.translate(text, { signal }));
        } catch (error) {
          signal?.throwIfAborted();
          throw new TranslationFault('wrong-answer', { detail: String(error), cause: error });
        }
      }
      return lines;
    },
  };
}

/** `promise`, unless `signal` ends the wait: a download goes on for whoever asks next. */
async function settled<T>(promise: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  signal?.throwIfAborted();
  if (!signal) return promise;
  let stop: (() => void) | undefined;
  const stopped = new Promise<never>((_, reject) => {
    stop = () => reject(signal.reason);
    signal.addEventListener('abort', stop);
  });
  return Promise.race([promise, stopped]).finally(() => signal.removeEventListener('abort', stop!));
}

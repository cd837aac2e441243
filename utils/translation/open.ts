import { browser } from 'wxt/browser';
import { remembering } from './cache';
import { type Choice, hostPattern, serverEngine } from './choice';
import type { Engine } from './engine';
import { TranslationFault } from './fault';
import { onDevice } from './on-device';

interface Options {
  /** Of the download of the browser's own: the share that is done, 0 to 1. */
  onProgress?: (share: number) => void;
}

/**
 * The engine that was chosen, which remembers what it said; none where none was. For extension pages, and for servers the
 * background.
 */
export function openEngine(choice: Choice, options: Options = {}): Engine | undefined {
  const engine = forgetfulEngine(choice, options);
  return engine && remembering(engine);
}

/** The same without a memory, to see whether it works now. */
export function forgetfulEngine(choice: Choice, { onProgress }: Options = {}): Engine | undefined {
  if (choice.engine === 'browser') return onDevice({ ...(onProgress && { onProgress }) });
  const server = serverEngine(choice);
  return server && allowed(server, hostPattern(choice)!);
}

/** An engine that asks only while the browser lets it: without that right a server might answer all the same. */
function allowed(engine: Engine, host: string): Engine {
  return {
    name: engine.name,
    async translate(texts, options) {
      if (!(await browser.permissions.contains({ origins: [host] }))) {
        throw new TranslationFault('not-allowed');
      }
      return engine.translate(texts, options);
    },
  };
}

import { browser } from 'wxt/browser';
import type { WordInSentence } from './pointing/find-word';

/**
 * What the background and the extension's pages ask of the reader in a tab. The other direction is `utils/messages.ts`.
 */
export interface TabProtocol {
  /** The post that is open in the tab, to be searched for words; null when none is. */
  'tab.openPost': () => OpenPost | null;
  /** The browser's shortcut was pressed: look up what is selected, else walk on through the terms. */
  'tab.lookUp': () => void;
  /** Show a word of the open post where it stands. */
  'tab.show': (word: WordInSentence) => void;
  /** Save the post on which the browser's menu was opened, and say so on the page. True: a reader is there to do it. */
  'tab.savePost': () => true;
}

export interface OpenPost {
  id: string;
  url: string;
  title: string;
  /** What people wrote in it, in reading order: title, caption, comments. */
  texts: string[];
}

type Name = keyof TabProtocol;

/** Answers may take their time. */
export type TabHandlers = {
  [K in Name]: (
    ...input: Parameters<TabProtocol[K]>
  ) => ReturnType<TabProtocol[K]> | Promise<ReturnType<TabProtocol[K]>>;
};

/**
 * Ask the reader in a tab.
 * @returns null also when no reader is there: another site, or reading is turned off
 */
export async function askTab<K extends Name>(
  tabId: number,
  name: K,
  ...[input]: Parameters<TabProtocol[K]>
): Promise<ReturnType<TabProtocol[K]> | null> {
  try {
    return (await browser.tabs.sendMessage(tabId, { type: name, input }, { frameId: 0 })) ?? null;
  } catch {
    return null;
  }
}

/** Answer until `signal` aborts. Only parts of the extension can ask: the page and other extensions are not heard. */
export function answerTab(handlers: TabHandlers, signal: AbortSignal): void {
  // Kept: `browser.runtime` is gone from a page that an update has orphaned.
  const asked = browser.runtime.onMessage;
  const listener = (message: unknown, _sender: unknown, respond: (answer: unknown) => void) => {
    const { type, input } = (message ?? {}) as { type?: unknown; input?: unknown };
    if (typeof type !== 'string' || !Object.hasOwn(handlers, type)) return;
    const answer = Promise.resolve((handlers[type as Name] as (input: unknown) => unknown)(input));
    answer.then(respond, () => respond(null));
    // There is an answer to come.
    return true;
  };
  asked.addListener(listener);
  signal.addEventListener('abort', () => asked.removeListener(listener), { once: true });
}

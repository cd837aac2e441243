import { useSyncExternalStore } from 'react';
import { ask } from '@/utils/messages';
import { translated } from './translated';

/**
 * The lines under titles: what the words mean, then the translation where the reader has chosen what translates. Only cards
 * that are drawn ask for theirs; what is asked for in one turn goes in one message, and is remembered while the page lives.
 */
const known = new Map<string, string>();
const wanted = new Set<string>();
const listeners = new Set<() => void>();
const longest = 500;
const atOnce = 60;
/** Later than that they stay glosses. */
const translatedWithinMs = 15_000;

let asking = false;
let translating: Promise<void> = Promise.resolve();

/** Undefined until it is known; empty where there is none. */
export function useGloss(text: string): string | undefined {
  const key = text.slice(0, longest);
  return useSyncExternalStore(subscribe, () => {
    const line = known.get(key);
    if (line === undefined && key) want(key);
    return key ? line : '';
  });
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function want(text: string): void {
  wanted.add(text);
  if (asking) return;
  asking = true;
  // After this frame: the cards come first.
  requestAnimationFrame(() => setTimeout(() => void fetch()));
}

async function fetch(): Promise<void> {
  while (wanted.size > 0) {
    const texts = [...wanted].slice(0, atOnce);
    for (const text of texts) wanted.delete(text);
    try {
      tell(texts, await ask('lexicon.glosses', { texts }));
      // One after the other: a server is not to be asked for all of a long list at once.
      translating = translating
        .then(() => translated(texts, { within: translatedWithinMs }))
        .then((lines) => tell(texts, lines));
    } catch {
      // A line of help is missing; nobody has asked for it. The next visit asks again.
      break;
    }
  }
  wanted.clear();
  asking = false;
}

function tell(texts: readonly string[], lines: readonly (string | undefined)[]): void {
  for (const [index, text] of texts.entries()) {
    const line = lines[index];
    if (line !== undefined) known.set(text, line);
    // A text without an answer has none: it is not asked about again and again.
    else if (!known.has(text)) known.set(text, '');
  }
  for (const listener of listeners) listener();
}

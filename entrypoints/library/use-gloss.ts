import { useSyncExternalStore } from 'react';
import { ask } from '@/utils/messages';

/**
 * The English lines under titles. Only cards that are drawn ask for theirs; what is asked for in one turn goes in one
 * message, and is remembered while the page lives.
 */
const known = new Map<string, string>();
const wanted = new Set<string>();
const listeners = new Set<() => void>();
const longest = 500;
const atOnce = 60;

let asking = false;

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
      const lines = await ask('lexicon.glosses', { texts });
      for (const [index, text] of texts.entries()) known.set(text, lines[index] ?? '');
    } catch {
      // A line of help is missing; nobody has asked for it. The next visit asks again.
      break;
    }
    for (const listener of listeners) listener();
  }
  wanted.clear();
  asking = false;
}

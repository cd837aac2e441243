import { browser } from 'wxt/browser';

/** Where the revision is kept in `storage.local`. */
export const revisionKey = 'phrasesRevision';

/** When the phrasebook last changed. `id` makes two changes in one millisecond two events. */
export interface Revision {
  at: number;
  id: string;
}

/** Call back whenever the phrasebook has changed, in any context, until `signal` aborts. */
export function watchRevision(onChange: () => void, signal: AbortSignal): void {
  // Kept: `browser.storage` is gone from a page that an update has orphaned.
  const changed = browser.storage.local.onChanged;
  const listener = (changes: Record<string, unknown>) => {
    if (revisionKey in changes) onChange();
  };
  changed.addListener(listener);
  signal.addEventListener('abort', () => changed.removeListener(listener), { once: true });
}

/**
 * Tell every context that phrases have changed. Content scripts cannot see the database; they listen to this.
 * The change itself is safe on disk when this is called, so a failure here is only logged.
 */
export async function bumpRevision(): Promise<void> {
  const revision: Revision = { at: Date.now(), id: crypto.randomUUID() };
  try {
    await browser.storage.local.set({ [revisionKey]: revision });
  } catch (error) {
    console.warn('Open pages could not be told of a change', error);
  }
}

import { browser } from 'wxt/browser';

/** Where the revision is kept in `storage.local`. */
export const revisionKey = 'phrasesRevision';

/** When the phrasebook last changed. `id` makes two changes in one millisecond two events. */
export interface Revision {
  at: number;
  id: string;
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

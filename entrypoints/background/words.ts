import { browser } from 'wxt/browser';
import type { Lexicon, OwnWords } from '@/utils/lexicon/lexicon';
import { readersWords } from '@/utils/phrasebook/own-words';
import { database } from '@/utils/store/database';
import { revisionKey } from '@/utils/store/revision';

let kept: { revision: string; words: Promise<OwnWords> } | undefined;

/**
 * The reader's words as the lexicon looks for them, read again when the phrasebook has changed. Its revision is read each
 * time, and before the words: the event that tells of a change may come later than the message of a page that has had it.
 * @returns nothing where the browser keeps no data (a private window in Firefox): the page is marked without.
 */
export async function ownWords(lexicon: Lexicon): Promise<OwnWords | undefined> {
  try {
    const { [revisionKey]: stored } = await browser.storage.local.get(revisionKey);
    const revision = JSON.stringify(stored ?? null);
    if (kept?.revision !== revision) {
      const words = database().then(readersWords).then(lexicon.own);
      kept = { revision, words };
    }
    return await kept.words;
  } catch (error) {
    kept = undefined;
    console.warn('Marked without the words of the reader', error);
    return undefined;
  }
}

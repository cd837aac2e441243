import { joined } from '@/utils/lexicon/syllables';
import { type Backup, backupFormat, backupVersion } from '@/utils/store/backup';
import type { Phrase } from '@/utils/store/model';
import { ankiText } from './anki';
import { csvText } from './csv';

export const phraseFormats = ['anki', 'csv', 'json'] as const;
export type PhraseFormat = (typeof phraseFormats)[number];

/** How the files are called at their end. */
export const phraseExtensions: Record<PhraseFormat, string> = { anki: 'txt', csv: 'csv', json: 'json' };

/**
 * These phrases as a file: text for Anki, a spreadsheet, or a backup that holds nothing else and can be brought back in.
 *
 * @param deck the name of the product in the reader's language: what Anki shall call the deck.
 */
export function exportPhrases(
  format: PhraseFormat,
  phrases: readonly Phrase[],
  { deck, now }: { deck: string; now: number },
): Blob {
  switch (format) {
    case 'anki':
      return new Blob([ankiText(phrases, { deck, pinyin: joined })], { type: 'text/plain' });
    case 'csv':
      return new Blob([csvText(phrases, { pinyin: joined })], { type: 'text/csv' });
    case 'json': {
      const backup: Backup = {
        format: backupFormat,
        version: backupVersion,
        exportedAt: now,
        phrases: [...phrases],
        reviews: [],
        known: [],
        posts: [],
        pictures: [],
        settings: {},
      };
      return new Blob([JSON.stringify(backup)], { type: 'application/json' });
    }
  }
}

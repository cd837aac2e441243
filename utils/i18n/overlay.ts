import { card as enCard } from './en/card';
import { faults as enFaults } from './en/faults';
import { word as enWord } from './en/word';
import type { Language } from './types';
import { card as zhCard } from './zh-Hans/card';
import { faults as zhFaults } from './zh-Hans/faults';
import { word as zhWord } from './zh-Hans/word';

const strings = {
  en: { card: enCard, word: enWord, faults: enFaults },
  'zh-Hans': { card: zhCard, word: zhWord, faults: zhFaults },
} satisfies Record<Language, object>;

/**
 * What the overlay on a page says, by namespace. Imported, not loaded: it is asked for in a worker that may just have
 * started.
 */
export function overlayStrings(language: Language): (typeof strings)[Language] {
  return strings[language];
}

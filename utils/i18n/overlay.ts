import { card as enCard } from './en/card';
import { faults as enFaults } from './en/faults';
import { word as enWord } from './en/word';
import { card as esCard } from './es/card';
import { faults as esFaults } from './es/faults';
import { word as esWord } from './es/word';
import type { Language } from './types';
import { card as hansCard } from './zh-Hans/card';
import { faults as hansFaults } from './zh-Hans/faults';
import { word as hansWord } from './zh-Hans/word';
import { card as hantCard } from './zh-Hant/card';
import { faults as hantFaults } from './zh-Hant/faults';
import { word as hantWord } from './zh-Hant/word';

const strings = {
  en: { card: enCard, word: enWord, faults: enFaults },
  'zh-Hans': { card: hansCard, word: hansWord, faults: hansFaults },
  'zh-Hant': { card: hantCard, word: hantWord, faults: hantFaults },
  es: { card: esCard, word: esWord, faults: esFaults },
} satisfies Record<Language, object>;

/**
 * What the overlay on a page says, by namespace. Imported, not loaded: it is asked for in a worker that may just have
 * started.
 */
export function overlayStrings(language: Language): (typeof strings)[Language] {
  return strings[language];
}

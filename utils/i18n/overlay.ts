import { card as enCard } from './en/card';
import { faults as enFaults } from './en/faults';
import { translation as enTranslation } from './en/translation';
import { word as enWord } from './en/word';
import { card as esCard } from './es/card';
import { faults as esFaults } from './es/faults';
import { translation as esTranslation } from './es/translation';
import { word as esWord } from './es/word';
import type { Language } from './types';
import { card as hansCard } from './zh-Hans/card';
import { faults as hansFaults } from './zh-Hans/faults';
import { translation as hansTranslation } from './zh-Hans/translation';
import { word as hansWord } from './zh-Hans/word';
import { card as hantCard } from './zh-Hant/card';
import { faults as hantFaults } from './zh-Hant/faults';
import { translation as hantTranslation } from './zh-Hant/translation';
import { word as hantWord } from './zh-Hant/word';

/** Of what is said of translating, the page needs only why it failed. */
const faultsOf = ({ faults }: { faults: object }) => ({ faults });

const strings = {
  en: { card: enCard, word: enWord, faults: enFaults, translation: faultsOf(enTranslation) },
  'zh-Hans': { card: hansCard, word: hansWord, faults: hansFaults, translation: faultsOf(hansTranslation) },
  'zh-Hant': { card: hantCard, word: hantWord, faults: hantFaults, translation: faultsOf(hantTranslation) },
  es: { card: esCard, word: esWord, faults: esFaults, translation: faultsOf(esTranslation) },
} satisfies Record<Language, object>;

/**
 * What the overlay on a page says, by namespace. Imported, not loaded: it is asked for in a worker that may just have
 * started.
 */
export function overlayStrings(language: Language): (typeof strings)[Language] {
  return strings[language];
}

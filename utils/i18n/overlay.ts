import type { OverlayStrings } from '../messages';
import { card as enCard } from './en/card';
import { faults as enFaults } from './en/faults';
import { word as enWord } from './en/word';
import type { Language } from './types';
import { card as zhCard } from './zh-Hans/card';
import { faults as zhFaults } from './zh-Hans/faults';
import { word as zhWord } from './zh-Hans/word';

const strings: Record<Language, OverlayStrings> = {
  en: { card: enCard, word: enWord, faults: enFaults },
  'zh-Hans': { card: zhCard, word: zhWord, faults: zhFaults },
};

/** What the overlay on a page says. Imported, not loaded: it is asked for in a worker that may just have started. */
export function overlayStrings(language: Language): OverlayStrings {
  return strings[language];
}

import type { Sense } from '@/utils/lexicon/types';
import type { WordEntry } from '@/utils/messages';

/** As many senses as one line can be asked to hold. */
const sensesInGloss = 3;

/** Plain English, because a gloss is kept with the phrase and must read the same in a list, a file and an Anki deck. */
const relation = {
  see: 'see',
  variant: 'variant of',
  abbreviation: 'short for',
  'also-written': 'also written',
  'also-pronounced': 'also pronounced',
} as const satisfies Record<NonNullable<Sense['refers']>['kind'], string>;

/** What an entry means, in one line: the glossary's own words, else the first senses of the dictionary. */
export function glossOf({ glossary, senses }: Pick<WordEntry, 'glossary' | 'senses'>): string {
  if (glossary) return glossary.gloss;
  return senses.slice(0, sensesInGloss).map(lineOf).filter(Boolean).join('; ');
}

function lineOf({ labels = [], text, refers }: Sense): string {
  const meaning = [text, refers && `${relation[refers.kind]} ${refers.to.simplified}`]
    .filter(Boolean)
    .join('; ');
  return [...labels.map((label) => `(${label})`), plain(meaning)].join(' ').trim();
}

/**
 * As many of the meanings of a gloss as stay within `most` characters, whole: half a meaning misleads. At least the first.
 */
export function opening(gloss: string, most: number): string {
  const [first = '', ...rest] = gloss.split('; ');
  let line = first;
  for (const meaning of rest) {
    const longer = `${line}; ${meaning}`;
    if (longer.length > most) break;
    line = longer;
  }
  return line;
}

/** CC-CEDICT writes a word in a definition as `種草|种草[zhong4 cao3]`; one line needs only `种草`. */
function plain(text: string): string {
  return text.replace(/[^\s|[\](]+\|([^\s|[\]]+)/gu, '$1').replace(/(\p{Script=Han})\[[^\]]*\]/gu, '$1');
}

import type { Entry } from '../types';

/** Lower is better. The order in which a reader would want the entries of one headword. */
export interface Rank {
  kind: number;
  /** Whether it has the reading that the word has most often. */
  usual: boolean;
  senses: number;
  line: number;
}

const bygone = new Set(['old', 'archaic', 'arch.', 'classical', 'historical', 'literary']);
const bygoneText =
  /\b(in (?:ancient|former|imperial|feudal|olden)\b|ancient|dynast(?:y|ies)|imperial China)/i;

/** Ordinary words, then names, then words that only lead to another, then bygone ones, then surnames. */
export function kindOf({ pinyin, senses }: Pick<Entry, 'pinyin' | 'senses'>): number {
  if (senses.every((sense) => sense.labels?.includes('surname'))) return 5;
  if (senses.every((sense) => sense.text === 'used in')) return 4;
  if (
    senses.every((sense) => sense.labels?.some((label) => bygone.has(label)) || bygoneText.test(sense.text))
  )
    return 3;
  if (
    senses.every((sense) => sense.refers?.kind === 'variant' || (sense.refers?.kind === 'see' && !sense.text))
  )
    return 2;
  return /^[A-Z][a-z:]+[1-5]/.test(pinyin) ? 1 : 0;
}

/** Whether what a reader would first take a word for is the name of a place, a person or a thing. */
export function isName(best: { rank: Rank } | undefined): boolean {
  return best?.rank.kind === 1 || best?.rank.kind === 5;
}

export function compareRanks(a: Rank, b: Rank): number {
  // Kinds below 0 are the glossary's: they come before anything the dictionary says.
  return (
    Math.min(a.kind, 0) - Math.min(b.kind, 0) ||
    Number(b.usual) - Number(a.usual) ||
    a.kind - b.kind ||
    b.senses - a.senses ||
    a.line - b.line
  );
}

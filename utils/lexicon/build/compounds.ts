import { foldedUnits } from '../fold';
import { type Keys, openKeys } from '../keys';
import { partsOf } from '../segment';
import type { Key } from './keys';
import type { Row } from './rows';

/**
 * Compounds whose meaning is the sum of their parts (牛肉面: beef and noodles), told from those that have a meaning of
 * their own (火车 is no cart of fire): a reader who knows the parts knows the first kind.
 */

/** Words of a definition that say nothing of its own. */
const empty = new Set(
  `the and for with from into that this one's sb's sth sb etc esp used also being been have has very not any all some
  person people thing things something someone used usually kind type form word part place made make who what which`
    .trim()
    .split(/\s+/),
);
/** Senses with these are not what the parts say, whatever words they use. */
const figurative = new Set([
  'idiom',
  'fig.',
  'slang',
  'Internet slang',
  'neologism',
  'loanword',
  'coll.',
  'brand',
]);

/** How much of one meaning the parts must account for. */
const coverage = 0.6;

function contentWords(text: string): string[] {
  const words = text.toLowerCase().match(/[a-z']{3,}/g) ?? [];
  return words.filter((word) => !empty.has(word)).map((word) => word.replace(/(?:ing|ies|es|ed|s|e|y)$/, ''));
}

function said(rows: Row[]): Set<string> {
  return new Set(rows.flatMap((row) => row.entry.senses.flatMap((sense) => contentWords(sense.text))));
}

/** Notes on each key whether it is the sum of its parts. `table` is the packed key table, in the order of `sorted`. */
export function noteCompounds(sorted: string[], keys: Map<string, Key>, table: Uint8Array): void {
  const packed: Keys = openKeys('keys.bin', table.slice().buffer);
  const meanings = new Map<string, Set<string>>();
  const meaning = (spelling: string): Set<string> => {
    let words = meanings.get(spelling);
    if (!words) {
      words = said(keys.get(spelling)!.rows);
      meanings.set(spelling, words);
    }
    return words;
  };

  sorted.forEach((spelling, number) => {
    const key = keys.get(spelling)!;
    const [best] = key.rows;
    if (!best || key.marked || best.rank.kind !== 0 || !/^\p{Script=Han}{2,5}$/u.test(spelling)) return;
    const { count, ends, keys: found } = partsOf(packed, foldedUnits(spelling), number);
    if (count < 2 || found.some((part) => part < 0)) return;
    const parts = Array.from(ends, (end, i) => meaning(spelling.slice(i === 0 ? 0 : ends[i - 1]!, end)));
    key.sum = best.entry.senses
      .slice(0, 2)
      .filter((sense) => !sense.labels?.some((label) => figurative.has(label)))
      .flatMap((sense) => sense.text.split(';'))
      .some((text) => isSum(contentWords(text.replace(/\([^()]*\)/g, '')), parts));
  });
}

function isSum(words: string[], parts: Set<string>[]): boolean {
  if (words.length === 0) return false;
  const covered = words.filter((word) => parts.some((part) => part.has(word)));
  return (
    covered.length / words.length >= coverage && parts.every((part) => covered.some((word) => part.has(word)))
  );
}

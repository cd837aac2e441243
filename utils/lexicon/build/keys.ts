import { fold } from '../fold';
import { neverCut } from '../format';
import { longestKey } from '../keys';
import { isCounted } from './measures';
import { compareRanks } from './rank';
import { type GlossaryWord, type Row, readily } from './rows';
import { glossaryWeight } from './weights';

/** A spelling on its way into the key table. */
export interface Key {
  rows: Row[];
  weight: number;
  hsk: number;
  measure: boolean;
  /** Whether it means what its parts mean together. */
  sum: boolean;
  marked: 'word' | 'alone' | 'never' | undefined;
  /** Whether its first entry is an insult, sexual slang or a code word. */
  sensitive: boolean;
}

interface Context {
  glossary: GlossaryWord[];
  counts: Map<string, number>;
  levels: Map<string, number>;
  measures: Set<string>;
}

/** Every folded spelling that leads to an entry, or that is only to be cut as one. */
export function collectKeys(rows: Row[], { glossary, counts, levels, measures }: Context): Map<string, Key> {
  const keys = new Map<string, Key>();
  const keyFor = (spelling: string): Key => {
    const folded = fold(spelling);
    if (folded.length > longestKey) throw new Error(`${spelling}: longer than ${longestKey} units`);
    let key = keys.get(folded);
    if (!key) {
      key = {
        rows: [],
        weight: neverCut,
        hsk: levels.get(spelling) ?? 0,
        measure: measures.has(spelling),
        sum: false,
        marked: undefined,
        sensitive: false,
      };
      keys.set(folded, key);
    }
    return key;
  };
  const words = new Map(glossary.map((word) => [word.id, word]));
  for (const row of rows) {
    const word = row.entry.source === 'glossary' ? words.get(row.entry.id) : undefined;
    const { simplified, traditional } = row.entry;
    for (const spelling of new Set([simplified, traditional, ...(word?.spellings ?? [])])) {
      const key = keyFor(spelling);
      if (key.rows.includes(row)) continue;
      key.rows.push(row);
      if (word && (!key.marked || readily(word.match) < readily(key.marked))) key.marked = word.match;
      // What the glossary weighs stays so: its rows come first.
      if (word || !(key.marked || isCounted(simplified, measures)))
        key.weight = Math.min(key.weight, row.weight);
    }
    if (row.entry.hsk && !word) keyFor(traditional).hsk ||= row.entry.hsk;
  }
  for (const long of glossary.flatMap((word) => word.notIn ?? [])) {
    const key = keyFor(long);
    key.weight = Math.min(key.weight, glossaryWeight(fold(long), counts));
  }
  for (const [spelling, key] of keys) {
    const { rows } = key;
    // PDD is a spelling of one glossary entry and the headword of another: the headword comes first.
    const borrowed = ({ entry }: Row) =>
      entry.source === 'glossary' &&
      ![entry.simplified, entry.traditional].some((form) => fold(form) === spelling);
    rows.sort(
      (a, b) =>
        Math.min(a.rank.kind, 0) - Math.min(b.rank.kind, 0) ||
        Number(borrowed(a)) - Number(borrowed(b)) ||
        compareRanks(a.rank, b.rank),
    );
    key.sensitive = words.get(rows[0]?.entry.id ?? '')?.register === 'sensitive';
  }
  return keys;
}

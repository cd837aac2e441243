import { parseSenses } from '../definitions';
import { glossaryEntry, leads } from '../entry-text';
import type { Entry, Reference, Sense } from '../types';
import type { CedictEntry } from './cedict';
import { kindOf, type Rank } from './rank';
import { dictionaryWeight, glossaryWeight } from './weights';

/** What the build needs of a glossary entry; the rest of it goes through as the record. */
export interface GlossaryWord {
  id: string;
  simplified: string;
  traditional?: string | undefined;
  spellings?: string[] | undefined;
  pinyin?: string | undefined;
  gloss: string;
  short?: string | undefined;
  literal?: string | undefined;
  explanation?: string | undefined;
  match: 'word' | 'alone' | 'never';
  notIn?: string[] | undefined;
  weight?: number | undefined;
  register?: string | undefined;
}

/** An entry on its way into the files. */
export interface Row {
  entry: Entry;
  rank: Rank;
  weight: number;
  number: number;
  /** As CC-CEDICT has them; a glossary entry has none. */
  definitions: string[];
  /** The rows whose senses follow its own, as it only leads to them. */
  follows: Row[];
}

/** How many "see" a resolved entry may follow. */
const longestTrail = 3;

/** Of several glossary entries with one spelling, the one that is marked comes first. */
export const readily = (match: GlossaryWord['match']) => ['word', 'alone', 'never'].indexOf(match) - 3;

export function glossaryRow(word: GlossaryWord, index: number, counts: Map<string, number>): Row {
  return {
    entry: glossaryEntry(JSON.stringify(word)),
    rank: { kind: readily(word.match), usual: false, senses: 1, line: index },
    weight: glossaryWeight(word.simplified, counts, word.weight),
    number: -1,
    definitions: [],
    follows: [],
  };
}

export function cedictRows(
  list: CedictEntry[],
  readings: Map<string, string>,
  counts: Map<string, number>,
  levels: Map<string, number>,
): Row[] {
  const parsed = list.map(({ traditional, simplified, pinyin, definitions, line }): Row => {
    const senses = parseSenses(definitions);
    const hsk = levels.get(simplified) as Entry['hsk'];
    const reading = pinyin.toLowerCase();
    const usual = [reading, `${traditional} ${reading}`].includes(readings.get(simplified) ?? '');
    return {
      entry: {
        id: `${traditional}|${simplified}[${pinyin}]`,
        source: 'cedict',
        simplified,
        traditional,
        pinyin,
        senses,
        ...(hsk && { hsk }),
      },
      rank: { kind: kindOf({ pinyin, senses }), usual, senses: senses.length, line },
      weight: dictionaryWeight(simplified, counts),
      number: -1,
      definitions,
      follows: [],
    };
  });
  const byHead = new Map<string, Row[]>();
  for (const row of parsed) {
    const head = `${row.entry.traditional}|${row.entry.simplified}`;
    byHead.set(head, [...(byHead.get(head) ?? []), row]);
  }
  const own = new Map(parsed.map((row) => [row, row.entry.senses]));
  for (const row of parsed) row.follows = followed(row, byHead, own);
  for (const row of parsed) {
    const added = row.follows.flatMap((other) => own.get(other)!.filter((sense) => !leads(sense)));
    row.entry.senses = [...row.entry.senses, ...added];
  }
  return parsed;
}

/** What an entry that only leads elsewhere leads to, and has senses. */
function followed(row: Row, byHead: Map<string, Row[]>, own: Map<Row, Sense[]>): Row[] {
  const senses = own.get(row)!;
  if (!senses.every(leads)) return [];
  const seen = new Set([row]);
  let trail = senses.map((sense) => sense.refers!.to);
  for (let step = 0; step < longestTrail && trail.length > 0; step++) {
    const next: Reference[] = [];
    for (const to of trail) {
      const target = find(to, byHead);
      if (!target || seen.has(target)) continue;
      seen.add(target);
      next.push(
        ...own
          .get(target)!
          .filter(leads)
          .map((sense) => sense.refers!.to),
      );
    }
    trail = next;
  }
  return [...seen].filter((other) => other !== row && !own.get(other)!.every(leads));
}

function find(to: Reference, byHead: Map<string, Row[]>): Row | undefined {
  const rows = byHead.get(`${to.traditional}|${to.simplified}`) ?? [];
  return (
    rows.find((row) => row.entry.pinyin === to.pinyin) ?? rows.find((row) => row.rank.kind === 0) ?? rows[0]
  );
}

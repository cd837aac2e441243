import type { Entry, Reference, Sense } from '../types';
import type { CedictEntry } from './cedict';
import { parseSenses } from './definitions';
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
}

/** How many "see" a resolved entry may follow. */
const longestTrail = 3;

/** Of several glossary entries with one spelling, the one that is marked comes first. */
export const readily = (match: GlossaryWord['match']) => ['word', 'alone', 'never'].indexOf(match) - 3;

export function glossaryRow(word: GlossaryWord, index: number, counts: Map<string, number>): Row {
  const { id, simplified, pinyin = '', gloss } = word;
  return {
    entry: {
      id,
      source: 'glossary',
      simplified,
      traditional: word.traditional ?? simplified,
      pinyin,
      senses: [{ text: gloss }],
      record: JSON.stringify(word),
    },
    rank: { kind: readily(word.match), usual: false, senses: 1, line: index },
    weight: glossaryWeight(simplified, counts, word.weight),
    number: -1,
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
    };
  });
  const byHead = new Map<string, Row[]>();
  for (const row of parsed) {
    const head = `${row.entry.traditional}|${row.entry.simplified}`;
    byHead.set(head, [...(byHead.get(head) ?? []), row]);
  }
  const own = new Map(parsed.map((row) => [row, row.entry.senses]));
  for (const row of parsed) row.entry.senses = resolve(row, byHead, own);
  return parsed;
}

/** The senses of an entry that only leads elsewhere, followed by the senses of what it leads to. */
function resolve(row: Row, byHead: Map<string, Row[]>, own: Map<Row, Sense[]>): Sense[] {
  const senses = own.get(row)!;
  if (!senses.every(leads)) return senses;
  const seen = new Set([row]);
  const added: Sense[] = [];
  let trail = senses.map((sense) => sense.refers!.to);
  for (let step = 0; step < longestTrail && trail.length > 0; step++) {
    const next: Reference[] = [];
    for (const to of trail) {
      const target = find(to, byHead);
      if (!target || seen.has(target)) continue;
      seen.add(target);
      for (const sense of own.get(target)!) {
        if (leads(sense)) next.push(sense.refers!.to);
        else added.push(sense);
      }
    }
    trail = next;
  }
  return [...senses, ...added];
}

const leads = (sense: Sense) =>
  (sense.refers?.kind === 'see' || sense.refers?.kind === 'variant') && sense.text === '';

function find(to: Reference, byHead: Map<string, Row[]>): Row | undefined {
  const rows = byHead.get(`${to.traditional}|${to.simplified}`) ?? [];
  return (
    rows.find((row) => row.entry.pinyin === to.pinyin) ?? rows.find((row) => row.rank.kind === 0) ?? rows[0]
  );
}

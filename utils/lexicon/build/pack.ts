import { fold } from '../fold';
import { fileNames, flag, listBit, neverCut, noEntry, packFile } from '../format';
import { longestKey } from '../keys';
import type { Entry, Reference, Sense } from '../types';
import { type CedictEntry, parseCedict } from './cedict';
import { parseSenses } from './definitions';
import { collectMeasures, isCounted } from './measures';
import { compareRanks, kindOf, type Rank } from './rank';
import { dictionaryWeight, glossaryWeight, parseFrequencies } from './weights';

/** What the build needs of a glossary entry; the rest of it goes through as the record. */
export interface GlossaryWord {
  id: string;
  simplified: string;
  traditional?: string | undefined;
  spellings?: string[] | undefined;
  pinyin?: string | undefined;
  gloss: string;
  match: 'word' | 'alone' | 'never';
  notIn?: string[] | undefined;
  weight?: number | undefined;
}

export interface Inputs {
  cedict: string;
  frequencies: string;
  /** HSK 2.0: the simplified words of level 1, of level 2, ... */
  hsk: string[][];
  glossary: GlossaryWord[];
  /** The reading that a word has most often: `长` -> `chang2`. */
  readings: Map<string, string>;
  build: number;
}

/** Bytes of text in a shard: one read gives a page's worth of neighbours, and a shard is decoded in no time. */
const shardBytes = 64 * 1024;
/** How many "see" a resolved entry may follow. */
const longestTrail = 3;

interface Row {
  entry: Entry;
  rank: Rank;
  weight: number;
  number: number;
}

interface Key {
  rows: Row[];
  weight: number;
  hsk: number;
  measure: boolean;
  marked: 'word' | 'alone' | 'never' | undefined;
}

/** All files of the lexicon, by name. */
export function packLexicon(inputs: Inputs): Map<string, Uint8Array> {
  const counts = parseFrequencies(inputs.frequencies);
  const levels = new Map(inputs.hsk.flatMap((words, i) => words.map((word) => [word, i + 1] as const)));
  const rows = [
    ...inputs.glossary.map((word, i) => glossaryRow(word, i, counts)),
    ...cedictRows(parseCedict(inputs.cedict), inputs.readings, counts, levels),
  ];
  rows.sort((a, b) => a.weight - b.weight || compareRanks(a.rank, b.rank));
  const inOrder = [
    ...rows.filter((row) => row.entry.source === 'glossary'),
    ...rows.filter((row) => row.entry.source === 'cedict'),
  ];
  inOrder.forEach((row, number) => {
    row.number = number;
  });

  const measures = collectMeasures(inOrder.map((row) => row.entry));
  const keys = collectKeys(inOrder, { glossary: inputs.glossary, counts, levels, measures });
  const sorted = [...keys.keys()].sort(byUnits);
  const files = new Map<string, Uint8Array>();
  const shardStarts = packShards(inOrder, inputs.build, files);
  files.set(fileNames.readings, packReadings(sorted, keys, inputs.build));
  const ids = inOrder.filter((row) => row.entry.source === 'glossary').map((row) => row.entry.id);
  files.set(fileNames.keys, packKeys(sorted, keys, { shardStarts, ids, build: inputs.build }));
  return files;
}

function glossaryRow(word: GlossaryWord, index: number, counts: Map<string, number>): Row {
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
    rank: { kind: ['word', 'alone', 'never'].indexOf(word.match) - 3, usual: false, senses: 1, line: index },
    weight: glossaryWeight(simplified, counts, word.weight),
    number: -1,
  };
}

function cedictRows(
  list: CedictEntry[],
  readings: Inputs['readings'],
  counts: Map<string, number>,
  levels: Map<string, number>,
): Row[] {
  const parsed = list.map(({ traditional, simplified, pinyin, definitions, line }): Row => {
    const senses = parseSenses(definitions);
    const hsk = levels.get(simplified) as Entry['hsk'];
    const usual = readings.get(simplified) === pinyin.toLowerCase();
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

const han = /\p{Script=Han}/u;

const leads = (sense: Sense) =>
  (sense.refers?.kind === 'see' || sense.refers?.kind === 'variant') && sense.text === '';

function find(to: Reference, byHead: Map<string, Row[]>): Row | undefined {
  const rows = byHead.get(`${to.traditional}|${to.simplified}`) ?? [];
  return (
    rows.find((row) => row.entry.pinyin === to.pinyin) ?? rows.find((row) => row.rank.kind === 0) ?? rows[0]
  );
}

interface Context {
  glossary: GlossaryWord[];
  counts: Map<string, number>;
  levels: Map<string, number>;
  measures: Set<string>;
}

function collectKeys(rows: Row[], { glossary, counts, levels, measures }: Context): Map<string, Key> {
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
        marked: undefined,
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
      if (word) key.marked ??= word.match;
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
  for (const key of keys.values()) key.rows.sort((a, b) => compareRanks(a.rank, b.rank));
  return keys;
}

/** By UTF-16 code units, as the search compares them. */
function byUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function packShards(rows: Row[], build: number, files: Map<string, Uint8Array>): number[] {
  const encoder = new TextEncoder();
  const starts: number[] = [];
  let texts: Uint8Array[] = [];
  let size = 0;
  const flush = () => {
    const offsets = new Uint32Array(texts.length + 1);
    texts.forEach((text, i) => {
      offsets[i + 1] = offsets[i]! + text.length;
    });
    const all = new Uint8Array(size);
    texts.forEach((text, i) => {
      all.set(text, offsets[i]!);
    });
    files.set(fileNames.shard(starts.length - 1), packFile('entries', build, [offsets, all]));
    texts = [];
    size = 0;
  };
  rows.forEach(({ entry }, number) => {
    if (texts.length === 0) starts.push(number);
    const id = entry.source === 'glossary' ? entry.id : '';
    const head = [id, entry.traditional, entry.simplified, entry.pinyin, entry.hsk ?? ''].join('\t');
    const text = encoder.encode(
      [head, JSON.stringify(entry.senses), entry.record].filter(Boolean).join('\n'),
    );
    texts.push(text);
    size += text.length;
    if (size >= shardBytes) flush();
  });
  if (texts.length > 0) flush();
  return [...starts, rows.length];
}

function packKeys(
  sorted: string[],
  keys: Map<string, Key>,
  rest: { shardStarts: number[]; ids: string[]; build: number },
): Uint8Array {
  const firstUnits: number[] = [];
  const bucketKeys: number[] = [];
  const bucketText: number[] = [];
  const starts = new Uint16Array(sorted.length);
  const text: number[] = [];
  const refs = new Uint32Array(sorted.length);
  const weights = new Uint8Array(sorted.length);
  const flags = new Uint8Array(sorted.length);
  const lists: number[] = [];

  sorted.forEach((spelling, i) => {
    const unit = spelling.charCodeAt(0);
    if (unit !== firstUnits.at(-1)) {
      firstUnits.push(unit);
      bucketKeys.push(i);
      bucketText.push(text.length);
    }
    const start = text.length - bucketText.at(-1)!;
    if (start > 0xffff) throw new Error(`more than 65,536 units of keys begin with ${spelling[0]}`);
    starts[i] = start;
    for (let j = 1; j < spelling.length; j++) text.push(spelling.charCodeAt(j));

    const key = keys.get(spelling)!;
    weights[i] = key.weight;
    flags[i] =
      key.hsk |
      (key.marked === 'word' || key.marked === 'alone' ? flag.marked : 0) |
      (key.marked === 'alone' ? flag.alone : 0) |
      (key.measure ? flag.measure : 0);
    if (key.rows.length === 0) refs[i] = noEntry;
    else if (key.rows.length === 1) refs[i] = key.rows[0]!.number;
    else {
      refs[i] = listBit + lists.length;
      lists.push(key.rows.length, ...key.rows.map((row) => row.number));
    }
  });
  bucketKeys.push(sorted.length);
  bucketText.push(text.length);
  return packFile('keys', rest.build, [
    Uint16Array.from(firstUnits),
    Uint32Array.from(bucketKeys),
    Uint32Array.from(bucketText),
    starts,
    Uint16Array.from(text),
    refs,
    weights,
    flags,
    Uint32Array.from(lists),
    Uint32Array.from(rest.shardStarts),
    new TextEncoder().encode(rest.ids.join('\n')),
  ]);
}

/** One place a unit, parallel to the keys: the syllable of each hanzi in the key's best reading. */
function packReadings(sorted: string[], keys: Map<string, Key>, build: number): Uint8Array {
  const numbers = new Map<string, number>([['', 0]]);
  const table: number[] = [];
  for (const spelling of sorted) {
    const chars = [...spelling];
    const hanzi = chars.filter((char) => han.test(char)).length;
    const fitting = keys
      .get(spelling)!
      .rows.map((row) =>
        row.entry.pinyin
          .toLowerCase()
          .split(' ')
          .filter((syllable) => /[a-z:][1-5]$/.test(syllable)),
      )
      .find((syllables) => syllables.length === hanzi);
    let next = 0;
    for (const char of chars) {
      const syllable = han.test(char) ? (fitting?.[next++] ?? '') : '';
      const spoken = syllable === 'xx5' ? '' : syllable;
      if (!numbers.has(spoken)) numbers.set(spoken, numbers.size);
      table.push(numbers.get(spoken)!);
      if (char.length === 2) table.push(0);
    }
  }
  const names = new TextEncoder().encode([...numbers.keys()].join('\n'));
  return packFile('readings', build, [names, Uint16Array.from(table)]);
}

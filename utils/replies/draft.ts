import type { Caution } from './schema';

/** What the check knows of a word of the draft: where it stands (UTF-16), and what the glossary says of it. */
export interface DraftWord {
  start: number;
  end: number;
  glossary?: {
    era: string;
    register: string;
    sayIt: string;
    gloss: string;
    explanation: string;
  };
}

export type FlagKind = Caution | 'in-jest' | 'better-not' | 'contact' | 'mixed-scripts' | 'punctuation';

/** A span of the draft that the writer may want to change. */
export interface Flag {
  start: number;
  end: number;
  kind: FlagKind;
  /** In English; none where the kind says it all. */
  reason?: string;
  /** What to write in its place, best first. */
  better: string[];
}

/** A word to be warned of, as the pages read it. */
export interface CautionWord {
  word: string;
  caution: Caution;
  reason: string;
  better: string[];
  notIn: string[];
}

export interface DraftHelp {
  words: readonly DraftWord[];
  cautions: readonly CautionWord[];
  /** Characters that are only simplified, and only traditional, each with what the other script writes. */
  scripts: { simplified: ReadonlyMap<string, string>; traditional: ReadonlyMap<string, string> };
}

/** What can be checked; a draft may be longer, and is said to be. */
export const longestDraft = 20_000;

/**
 * What in a draft may be taken amiss, in the order in which it stands there. Spans do not overlap: the more serious one stays.
 * It cannot judge grammar.
 */
export function checkDraft(text: string, help: DraftHelp): Flag[] {
  return withoutOverlaps([
    ...cautioned(text, help.cautions),
    ...contacts(text),
    ...ofGlossary(help.words),
    ...scriptsMixed(text, help.scripts),
    ...punctuated(text),
  ]);
}

/** Whether there is any Chinese to be checked. */
export const hasChinese = (text: string) => /\p{Script=Han}/u.test(text);

function cautioned(text: string, cautions: readonly CautionWord[]): Flag[] {
  const lower = text.toLowerCase();
  return cautions.flatMap(({ word, caution, reason, better, notIn }) =>
    placesOf(lower, word.toLowerCase())
      .filter((start) => isWhole(lower, start, word) && !insideOne(lower, start, word, notIn))
      .map((start) => ({ start, end: start + word.length, kind: caution, reason, better })),
  );
}

function placesOf(text: string, word: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) places.push(at);
  return places;
}

/** Latin words are whole or nothing: QQ is not in QQ糖's neighbour “qqing”. */
function isWhole(text: string, start: number, word: string): boolean {
  if (!/^[a-z]+$/i.test(word)) return true;
  return !/[a-z]/.test(text[start - 1] ?? '') && !/[a-z]/.test(text[start + word.length] ?? '');
}

function insideOne(text: string, start: number, word: string, longer: readonly string[]): boolean {
  return longer.some((whole) =>
    placesOf(whole.toLowerCase(), word.toLowerCase()).some((at) =>
      text.startsWith(whole.toLowerCase(), start - at),
    ),
  );
}

const link = /https?:\/\/\S+|www\.\S+|(?<![\w-])[\w-]+\.(?:com|cn|net|org)\b\S*/gi;
const phone = /(?<!\d)(?:\+?\d{1,3}[\s-]?)?1[3-9]\d[\s-]?\d{4}[\s-]?\d{4}(?!\d)|(?<!\d)\+\d[\d\s-]{7,}\d/g;
const mail = /(?<![\w.+-])[\w.+-]+@[\w-]+\.[\w.]+/g;

function contacts(text: string): Flag[] {
  return [link, phone, mail].flatMap((pattern) =>
    [...text.matchAll(pattern)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      kind: 'contact' as const,
      better: [],
    })),
  );
}

function ofGlossary(words: readonly DraftWord[]): Flag[] {
  return words.flatMap(({ start, end, glossary }) => {
    const kind = glossary && kindOf(glossary);
    return kind
      ? [{ start, end, kind, reason: `${glossary.gloss}. ${glossary.explanation}`, better: [] }]
      : [];
  });
}

function kindOf({ era, register, sayIt }: NonNullable<DraftWord['glossary']>): FlagKind | undefined {
  if (register === 'sensitive') return 'better-not';
  if (sayIt === 'better-not') return register === 'advertising' ? 'advertising' : 'better-not';
  if (era === 'dated') return 'dated';
  if (register === 'advertising') return 'advertising';
  return sayIt === 'jest' ? 'in-jest' : undefined;
}

/** The characters of the script that the draft has less of. */
function scriptsMixed(text: string, { simplified, traditional }: DraftHelp['scripts']): Flag[] {
  const found = [...text.matchAll(/\p{Script=Han}/gu)].map((match) => ({
    start: match.index,
    char: match[0],
  }));
  const ofSimplified = found.filter(({ char }) => simplified.has(char));
  const ofTraditional = found.filter(({ char }) => traditional.has(char));
  if (ofSimplified.length === 0 || ofTraditional.length === 0) return [];
  const [fewer, others] =
    ofTraditional.length <= ofSimplified.length ? [ofTraditional, traditional] : [ofSimplified, simplified];
  return fewer.map(({ start, char }) => ({
    start,
    end: start + char.length,
    kind: 'mixed-scripts',
    better: [others.get(char)!],
  }));
}

const wide: Record<string, string> = { ',': '，', '.': '。', '!': '！', '?': '？', ':': '：', ';': '；' };
const han = String.raw`[\p{Script=Han}]`;
const narrow = new RegExp(`(?<=${han})[,.!?:;](?=\\s|$|${han})`, 'gu');
const spaced = new RegExp(`(?<=${han}) +(?=${han})`, 'gu');

/** Western marks between hanzi, and spaces between them. */
function punctuated(text: string): Flag[] {
  const marks = [...text.matchAll(narrow)].map((match) => ({ match, better: [wide[match[0]]!] }));
  const spaces = [...text.matchAll(spaced)].map((match) => ({ match, better: ['，'] }));
  return [...marks, ...spaces].map(({ match, better }) => ({
    start: match.index,
    end: match.index + match[0].length,
    kind: 'punctuation',
    better,
  }));
}

const gravity: FlagKind[] = [
  'insulting',
  'filtered',
  'contact',
  'better-not',
  'flirty',
  'advertising',
  'dated',
  'stiff',
  'in-jest',
  'mixed-scripts',
  'punctuation',
];

function withoutOverlaps(flags: Flag[]): Flag[] {
  const kept: Flag[] = [];
  const taken = new Set<number>();
  const graver = flags.toSorted(
    (one, other) =>
      gravity.indexOf(one.kind) - gravity.indexOf(other.kind) ||
      other.end - other.start - (one.end - one.start),
  );
  for (const flag of graver) {
    const places = Array.from({ length: flag.end - flag.start }, (_, at) => flag.start + at);
    if (places.some((place) => taken.has(place))) continue;
    for (const place of places) taken.add(place);
    kept.push(flag);
  }
  return kept.sort((one, other) => one.start - other.start);
}

import type { Word } from '@/utils/messages';
import type { Context, Known, Phrase } from '@/utils/store/model';
import { numberedPinyin } from '../numbered';
import { breather, type Pace, unlessStopped } from './pace';
import { type LeftOut, type ListRow, shortened, type WhyLeftOut, type WordList } from './word-list';

/** The dictionary: the words of each headword or other spelling, best first; none for what is no headword. */
export type FindWords = (headwords: string[]) => Promise<Word[][]>;

/** A row, and what the dictionary has under its headword. */
export interface FoundRow {
  row: ListRow;
  words: readonly Word[];
}

/** A word of a list, ready to be kept as a card. */
export interface ListedWord {
  line: number;
  word: Word;
  note: string;
  tags: string[];
  contexts: Omit<Context, 'seenAt'>[];
}

/** What bringing a list in would do. */
export interface ListPlan<Item> {
  items: Item[];
  added: number;
  updated: number;
  unchanged: number;
  leftOut: LeftOut[];
}

/** As many headwords as one question to the dictionary holds. */
const headwordsAtOnce = 250;

/** Look every row up, each headword once. */
export async function findListed(
  { rows }: WordList,
  { find, ...pace }: { find: FindWords } & Pace,
): Promise<FoundRow[]> {
  const headwords = [...new Set(rows.map(({ headword }) => headword))];
  const found = new Map<string, Word[]>();
  for (let at = 0; at < headwords.length; at += headwordsAtOnce) {
    const asked = headwords.slice(at, at + headwordsAtOnce);
    const words = await unlessStopped(find(asked), pace.signal);
    asked.forEach((headword, index) => {
      found.set(headword, words[index] ?? []);
    });
    pace.onProgress?.(Math.min(1, (at + asked.length) / headwords.length));
  }
  return rows.map((row) => ({ row, words: found.get(row.headword) ?? [] }));
}

/**
 * What would come in as cards. A row takes the reading and the meaning that it does not have from what is kept already,
 * else from the dictionary; a word without any meaning, and one that the reader knows, stays out.
 */
export async function planCards(
  found: readonly FoundRow[],
  { phrases, known, ...pace }: { phrases: readonly Phrase[]; known: readonly Known[] } & Pace,
): Promise<ListPlan<ListedWord>> {
  const breathe = breather(pace);
  const kept = bySpelling(phrases);
  const keyed = new Map(phrases.map((phrase) => [keyOf(phrase), phrase]));
  const knows = new Set(known.filter(isLive).map(({ simplified }) => simplified));
  const plan: ListPlan<ListedWord> = { items: [], added: 0, updated: 0, unchanged: 0, leftOut: [] };
  const seen = new Map<string, ListedWord>();
  for (const [index, { row, words }] of found.entries()) {
    if (index % 128 === 0) await breathe(index / found.length);
    const word = wordOf(row, words, kept);
    const why: WhyLeftOut | undefined = !word
      ? 'not-found'
      : knows.has(word.simplified) && !keyed.has(keyOf(word))
        ? 'known'
        : seen.has(keyOf(word))
          ? 'twice'
          : undefined;
    if (!word || why) {
      const first = word && seen.get(keyOf(word));
      if (first) first.tags = [...new Set([...first.tags, ...row.tags])];
      plan.leftOut.push(leftOut(row, why ?? 'not-found'));
      continue;
    }
    const { line, note = '', tags, contexts = [] } = row;
    const item = { line, word, note, tags, contexts };
    seen.set(keyOf(word), item);
    plan.items.push(item);
  }
  for (const item of plan.items) {
    const there = keyed.get(keyOf(item.word));
    plan[!there ? 'added' : adds(there, item, 0) ? 'updated' : 'unchanged']++;
  }
  return plan;
}

/** What would come in as known: every word that the dictionary has, and all others that are written in hanzi. */
export async function planKnown(
  found: readonly FoundRow[],
  { known, ...pace }: { known: readonly Known[] } & Pace,
): Promise<ListPlan<string>> {
  const breathe = breather(pace);
  const knows = new Set(known.filter(isLive).map(({ simplified }) => simplified));
  const plan: ListPlan<string> = { items: [], added: 0, updated: 0, unchanged: 0, leftOut: [] };
  const seen = new Set<string>();
  for (const [index, { row, words }] of found.entries()) {
    if (index % 128 === 0) await breathe(index / found.length);
    const simplified = words[0]?.simplified ?? row.headword;
    const why: WhyLeftOut | undefined =
      words.length === 0 && !/\p{Script=Han}/u.test(row.headword)
        ? 'not-found'
        : seen.has(simplified)
          ? 'twice'
          : undefined;
    if (why) {
      plan.leftOut.push(leftOut(row, why));
      continue;
    }
    seen.add(simplified);
    plan[knows.has(simplified) ? 'unchanged' : 'added']++;
    if (!knows.has(simplified)) plan.items.push(simplified);
  }
  return plan;
}

export function inOrder(leftOut: LeftOut[]): LeftOut[] {
  return leftOut.sort((one, other) => one.line - other.line);
}

/** What a listed word brings to the phrase that is there: undefined when it is all there. Nothing is written over. */
export function adds(
  phrase: Phrase,
  { word, note, tags, contexts }: ListedWord,
  seenAt: number,
): Partial<Phrase> | undefined {
  const sentences = new Set(phrase.contexts.map(({ sentence }) => sentence));
  const written = new Set(phrase.tags.map(asAnkiTag));
  const newTags = tags.filter((tag) => !written.has(asAnkiTag(tag)));
  const newContexts = contexts.filter(({ sentence }) => !sentences.has(sentence));
  const change: Partial<Phrase> = {
    ...(phrase.gloss === '' && word.gloss !== '' && { gloss: word.gloss }),
    ...(phrase.note === '' && note !== '' && { note }),
    ...(newTags.length > 0 && { tags: [...phrase.tags, ...newTags] }),
    ...(newContexts.length > 0 && {
      contexts: [...phrase.contexts, ...newContexts.map((context) => ({ ...context, seenAt }))],
    }),
  };
  return Object.keys(change).length > 0 ? change : undefined;
}

export function keyOf({ simplified, pinyin }: { simplified: string; pinyin: string }): string {
  return `${simplified}\n${pinyin}`;
}

/** Anki parts tags at spaces and knows no control characters. */
export function asAnkiTag(tag: string): string {
  return tag.trim().replaceAll(/[\s\p{Cc}]+/gu, '_');
}

function bySpelling(phrases: readonly Phrase[]): Map<string, Phrase[]> {
  const kept = new Map<string, Phrase[]>();
  for (const phrase of phrases) {
    for (const form of new Set([phrase.simplified, phrase.traditional])) {
      const there = kept.get(form);
      if (there) there.push(phrase);
      else kept.set(form, [phrase]);
    }
  }
  return kept;
}

/** The word of a row, filled in. Undefined when nobody knows what it means. */
function wordOf(
  row: ListRow,
  words: readonly Word[],
  kept: ReadonlyMap<string, readonly Phrase[]>,
): Word | undefined {
  const own = kept.get(row.headword) ?? [];
  const mine = own.find(({ id }) => id === row.id);
  if (mine) return asWord(mine);
  const candidates: readonly Word[] = [...own.map(asWord), ...words];
  const ofForm = candidates.filter(({ traditional }) => traditional === row.traditional);
  const found = sounding(ofForm.length > 0 ? ofForm : candidates, row.reading);
  if (found) return { ...found, gloss: row.gloss ?? found.gloss };
  if (row.gloss === undefined) return undefined;
  const { headword, traditional = headword, reading = '', gloss, explanation } = row;
  return {
    simplified: headword,
    traditional,
    pinyin: numberedPinyin(reading) ?? reading,
    gloss,
    ...(explanation && { explanation }),
  };
}

function asWord({ simplified, traditional, pinyin, gloss, explanation, glossaryId }: Phrase): Word {
  return {
    simplified,
    traditional,
    pinyin,
    gloss,
    ...(explanation !== undefined && { explanation }),
    ...(glossaryId !== undefined && { glossaryId }),
  };
}

/** The first of the words that is read so: tone by tone, else by its letters, since lists write sandhi, or no tones. */
function sounding(words: readonly Word[], reading: string | undefined): Word | undefined {
  if (reading === undefined) return words[0];
  const asked = soundOf(numberedPinyin(reading) ?? reading);
  const spelt = words
    .map((word) => ({ word, ...soundOf(word.pinyin) }))
    .filter((one) => one.letters === asked.letters);
  return (spelt.find(({ tones }) => tones === asked.tones) ?? spelt[0])?.word;
}

function soundOf(numbered: string): { letters: string; tones: string } {
  const lower = numbered.toLowerCase().replaceAll('v', 'u:');
  return { letters: lower.replaceAll(/[^a-z:]/g, ''), tones: lower.replaceAll(/[^1-5]/g, '') };
}

function leftOut({ line, headword }: ListRow, why: WhyLeftOut): LeftOut {
  return { line, text: shortened(headword), why };
}

function isLive({ deletedAt }: { deletedAt?: number }): boolean {
  return deletedAt === undefined;
}

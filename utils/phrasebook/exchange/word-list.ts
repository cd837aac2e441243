import type { Context } from '@/utils/store/model';
import { numberedPinyin } from '../numbered';
import { withoutGuard } from './csv';
import { type Columns, columnsOf, hasHeader, headOf, type ListFormat, type ListHead } from './list-columns';
import { delimited } from './list-records';
import { breather, type Pace } from './pace';
import { plainText } from './plain-text';
import { sentencesOf } from './sentences';

/** A word as a list has it. What the list does not say is not there. */
export interface ListRow {
  /** From 1. */
  line: number;
  /** Simplified or traditional, as written. */
  headword: string;
  /** The traditional form, where the list gives both. */
  traditional?: string;
  /** As written: with tone marks, numbers or neither. */
  reading?: string;
  gloss?: string;
  explanation?: string;
  note?: string;
  tags: string[];
  /** The phrase of ours that was written to this row. */
  id?: string;
  contexts?: Omit<Context, 'seenAt'>[];
}

/** Why a row was left out. */
export type WhyLeftOut = 'no-word' | 'too-long' | 'not-found' | 'known' | 'twice';

export interface LeftOut {
  line: number;
  /** What stands there, cut short. */
  text: string;
  why: WhyLeftOut;
}

export interface WordList {
  format: ListFormat;
  rows: ListRow[];
  problems: LeftOut[];
}

/** A dictionary's longest headword has 20 characters; what is longer is a sentence, and no card. */
const longestWord = 40;
const longest = { reading: 600, gloss: 4000, note: 100_000, tag: 200, tags: 200 } as const;

/**
 * Read a list of words. Nothing in it is trusted: a row that is no word is among the `problems`, never an error.
 *
 * @param text as `textOfList` gives it, or as it was pasted.
 */
export async function readWordList(text: string, pace: Pace = {}): Promise<WordList> {
  const breathe = breather(pace);
  const head = headOf(text);
  const list: WordList = { format: head.format, rows: [], problems: [] };
  let tag = '';
  let columns: Columns | undefined;
  let count = 0;
  for (const { line, at, fields } of delimited(text, head)) {
    if (count++ % 128 === 0) await breathe(at / text.length);
    if (head.format === 'pleco' && fields[0]!.trimStart().startsWith('//')) {
      // A category and those above it: 餐厅/点菜.
      tag = fields[0]!.trim().slice(2).trim();
      continue;
    }
    if (head.format === 'lines') {
      for (const row of rowsOfLine(fields[0]!, line)) keep(list, row);
      continue;
    }
    columns ??= columnsOf(text, head);
    if (count === 1 && hasHeader(fields, head)) continue;
    keep(list, rowOfRecord(fields, { line, columns, head, tag }));
  }
  return list;
}

function keep({ rows, problems }: WordList, row: ListRow): void {
  const why = row.headword === '' ? 'no-word' : row.headword.length > longestWord ? 'too-long' : undefined;
  if (why) problems.push({ line: row.line, text: shortened(row.headword || (row.gloss ?? '')), why });
  else rows.push(row);
}

/** Enough of a row to find it again. */
export function shortened(text: string): string {
  const [...characters] = text.trim().slice(0, 200);
  return characters.length > 24 ? `${characters.slice(0, 24).join('')}…` : characters.join('');
}

/** How a field is read where its text is not simply there. */
const plainer: Partial<Record<ListFormat, (field: string) => string>> = {
  anki: plainText,
  csv: (field) => withoutGuard(field).trim(),
};

function rowOfRecord(
  fields: readonly string[],
  { line, columns, head, tag }: { line: number; columns: Columns; head: ListHead; tag: string },
): ListRow {
  const plain = plainer[head.format] ?? ((value: string) => value.trim());
  const at = (index: number | undefined) => (index === undefined ? undefined : fields[index]);
  const read = (index: number | undefined, most: number) =>
    plain(at(index) ?? '').slice(0, most) || undefined;
  const { headword, traditional } = formsOf(plain(at(columns.headword) ?? ''));
  const marked = at(columns.sentence);
  const tags = [...head.tags, ...tagsOf(plain(at(columns.tags) ?? ''), head.format), ...(tag ? [tag] : [])];
  const row = withoutEmpty({
    line,
    headword,
    traditional: traditional ?? formsOf(plain(at(columns.traditional) ?? '')).headword,
    reading: read(columns.reading, longest.reading),
    gloss: read(columns.gloss, longest.gloss)?.replaceAll('\n', '; '),
    explanation: read(columns.explanation, longest.gloss),
    note: read(columns.note, longest.note),
    tags: [...new Set(tags.map((one) => one.slice(0, longest.tag)))].slice(0, longest.tags),
    id: read(columns.id, 100),
    contexts: marked ? sentencesOf(marked, read(columns.link, 4000)) : undefined,
  });
  return head.format === 'pleco' ? inTheirPlaces(row) : row;
}

/** Many lists that look like Pleco's have the meaning where its reading is, or the two the other way round. */
function inTheirPlaces({ reading, gloss, ...row }: ListRow): ListRow {
  if (reading === undefined || isReading(reading, row.headword))
    return withoutEmpty({ ...row, reading, gloss });
  if (gloss === undefined) return { ...row, gloss: reading };
  return isReading(gloss, row.headword)
    ? { ...row, reading: gloss, gloss: reading }
    : { ...row, reading, gloss };
}

/** Pinyin with its tones, or as many syllables as the word has characters: `men` is what 男人 means. */
function isReading(text: string, headword: string): boolean {
  const numbered = numberedPinyin(text);
  return (
    numbered !== undefined && (/[1-5]/.test(numbered) || numbered.split(' ').length === [...headword].length)
  );
}

/** `种草[種草]`, as Pleco writes both forms; spaces and the brackets of other lists do not belong to the word. */
function formsOf(text: string): { headword: string; traditional?: string } {
  const [, one, other] = /^([^[\]【】()（）]+)[[【(（]([^[\]【】()（）]+)[\]】)）]/u.exec(text) ?? [];
  if (one && other && han.test(other)) return { headword: one.trim(), traditional: other.trim() };
  return { headword: text.trim() };
}

const han = /\p{Script=Han}/u;
const pinyinBeside =
  /^([\p{Script=Latin}\p{M}1-5:'’\s]*[\u0300-\u036f1-5][\p{Script=Latin}\p{M}1-5:'’]*)(?:[\s\-–—:：=,，;；]+(.*))?$/u;

/**
 * The words of a line. Alone, or several with `、` or a comma between them; with a reading, a meaning or both behind; a
 * number or a dot before it belongs to the list, not to the word.
 */
function rowsOfLine(line: string, number: number): ListRow[] {
  const text = line.trim().replace(/^(?:\d{1,6}[.)、．）:：]|[-*•·–])\s*/u, '');
  const [, word = text, rest = ''] = /^([^\s:：=，,、;；|–—]+)[\s:：=，,、;；|–—-]+(.*)$/u.exec(text) ?? [];
  const others = rest.split(/[\s、，,;；/|]+/u).filter(Boolean);
  if (others.length > 0 && others.every((other) => han.test(other))) {
    return [word, ...others].map((one) => ({ line: number, ...formsOf(one), tags: [] }));
  }
  // A word in Latin letters, as YYDS, stands alone: who would tell `read more` from one.
  if (!han.test(word)) return [{ line: number, headword: text, tags: [] }];
  const [, reading, behind] = pinyinBeside.exec(rest.normalize('NFD')) ?? [];
  const gloss = (reading === undefined ? rest : (behind ?? '')).normalize('NFC').trim();
  return [
    withoutEmpty({
      line: number,
      ...formsOf(word),
      reading: reading?.normalize('NFC').trim(),
      gloss: gloss.slice(0, longest.gloss),
      tags: [],
    }),
  ];
}

/** Anki parts tags at spaces; in a spreadsheet they may have some. */
function tagsOf(field: string, format: ListFormat): string[] {
  const tags = field.split(format === 'csv' ? /[,，、;；\n]/u : /\s+/u);
  return tags.map((tag) => tag.trim()).filter(Boolean);
}

function withoutEmpty(row: ListRow): ListRow {
  return Object.fromEntries(
    Object.entries(row).filter(([key, value]) => key === 'headword' || (value !== undefined && value !== '')),
  ) as unknown as ListRow;
}

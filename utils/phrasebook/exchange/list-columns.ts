import { numberedPinyin } from '../numbered';
import { records } from './delimited';

/** How a list of words is written: a word or more a line, as Pleco, Zhongwen or Anki write theirs, or as a spreadsheet. */
export type ListFormat = 'lines' | 'pleco' | 'zhongwen' | 'anki' | 'csv';

/** Which field of a record is what, from 0. */
export interface Columns {
  headword?: number;
  traditional?: number;
  reading?: number;
  gloss?: number;
  explanation?: number;
  note?: number;
  tags?: number;
  id?: number;
  sentence?: number;
  link?: number;
}

/** What a list says of itself before its first word. */
export interface ListHead {
  format: ListFormat;
  /** Of its fields; a tab where it has none. */
  separator: string;
  /** Whether fields may stand in double quotes. */
  quotes: boolean;
  /** Tags of every word. */
  tags: string[];
  /** The names of its columns. */
  names: string[];
  /** Columns, from 0, that hold none of a word's own fields: Anki's ids, note types and decks. */
  aside: number[];
  tagsColumn?: number;
  /** Where its words begin: a UTF-16 offset, and how many lines are above. */
  end: number;
  lines: number;
}

const separators: Record<string, string> = {
  comma: ',',
  semicolon: ';',
  tab: '\t',
  space: ' ',
  pipe: '|',
  colon: ':',
};

/** How far into a list one looks to tell what it is. */
const lookAt = 200;
const ankiKey =
  /^#\s*(separator|html|tags|columns|notetype|deck|if matches|(?:notetype|deck|tags|guid) column)\s*:(.*)$/i;
const han = /\p{Script=Han}/u;
const zhuyin = /^[\u02c7\u02ca\u02cb\u02d9\u3100-\u312f\s]+$/u;

/** What kind of list it is, told from its first lines. */
export function headOf(text: string): ListHead {
  const head: ListHead = {
    format: 'lines',
    separator: '\t',
    quotes: false,
    tags: [],
    names: [],
    aside: [],
    end: 0,
    lines: 0,
  };
  if (readAnkiHead(text, head)) return head;
  const lines = firstLines(text, 0).map((line) => line.split('\t'));
  const words = lines.filter(([first = '']) => !first.trimStart().startsWith('//'));
  if (words.filter(isZhongwen).length > words.length / 2) return { ...head, format: 'zhongwen' };
  const tabbed = words.filter((fields) => fields.length > 1);
  const paired = words.filter(
    ([first = '']) => /^[^\s[\]]+\[[^\s[\]]+\]/u.test(first.trim()) && han.test(first),
  );
  if (
    words.length < lines.length ||
    paired.length > words.length / 2 ||
    (tabbed.length > words.length / 2 &&
      tabbed.every(([first = '', ...rest]) => han.test(first) && rest.length <= 2))
  ) {
    return { ...head, format: 'pleco' };
  }
  if (tabbed.length > words.length / 2) {
    return { ...head, format: 'anki', quotes: true, names: namesIn(lines[0] ?? []) };
  }
  for (const separator of [',', ';']) {
    const [first] = records(firstLines(text, 0)[0] ?? '', { separator });
    const names = namesIn(first?.fields ?? []);
    if (names.length > 0) return { ...head, format: 'csv', separator, quotes: true, names };
  }
  return head;
}

/** The `#key:value` lines that Anki writes and reads. */
function readAnkiHead(text: string, head: ListHead): boolean {
  for (;;) {
    let end = text.indexOf('\n', head.end);
    if (end < 0) end = text.length;
    const line = text.slice(head.end, end).replace(/\r$/, '');
    const [, key = '', value = ''] = ankiKey.exec(line) ?? [];
    // Other comments may stand among them, and the old way to say tags before them.
    if (key === '' && !(head.lines === 0 ? /^tags:/.test(line) : line.startsWith('#'))) break;
    if (key !== '') head.format = 'anki';
    readAnkiKey(head, key.toLowerCase(), value);
    head.end = end + 1;
    head.lines++;
    if (end === text.length) break;
  }
  if (head.format !== 'anki') {
    Object.assign(head, { end: 0, lines: 0 });
    return false;
  }
  head.quotes = true;
  return true;
}

function readAnkiKey(head: ListHead, key: string, value: string): void {
  const column = Number(value) - 1;
  if (key === 'separator') head.separator = separators[value.trim().toLowerCase()] ?? (value[0] || '\t');
  else if (key === 'tags') head.tags = value.split(/\s+/u).filter(Boolean);
  else if (key === 'columns') head.names = value.split(head.separator);
  else if (!Number.isInteger(column) || column < 0) return;
  else if (key === 'tags column') head.tagsColumn = column;
  else if (key.endsWith(' column')) head.aside.push(column);
}

function firstLines(text: string, from: number): string[] {
  return text
    .slice(from, from + 100_000)
    .split(/\r\n?|\n/)
    .filter((line) => line.trim() !== '')
    .slice(0, lookAt);
}

/** Simplified, traditional, pinyin, perhaps zhuyin, definition, notes. */
function isZhongwen([simplified = '', traditional = '', pinyin = '', ...rest]: string[]): boolean {
  return (
    rest.length >= 2 &&
    han.test(simplified) &&
    [...simplified].length === [...traditional].length &&
    !han.test(pinyin) &&
    /\p{Script=Latin}/u.test(pinyin)
  );
}

/** What people call the columns of their lists, in lower case. */
const called: [keyof Columns, RegExp][] = [
  ['id', /^(?:id|lrw id)$/],
  ['traditional', /^(?:trad.*|繁[体體].*|正[体體].*)$/],
  [
    'headword',
    /^(?:hanzi|simp.*|chinese|word|characters?|expression|vocab.*|headword|汉字|漢字|中文|简体.*|簡體.*|词语?|詞語?|单词|生词|front)$/,
  ],
  ['reading', /^(?:pinyin.*|reading|pronunciation|拼音|读音|讀音)$/],
  ['gloss', /^(?:meaning|definitions?|english|gloss|translation|释义|釋義|意思|翻译|翻譯|英文|back)$/],
  ['explanation', /^explanation$/],
  ['sentence', /^sentence$/],
  ['link', /^link$/],
  ['note', /^(?:notes?|remarks?|备注|備註|笔记|筆記)$/],
  ['tags', /^(?:tags?|标签|標籤)$/],
];

/** The fields of a first line that names columns; none where it does not. */
function namesIn(fields: readonly string[]): string[] {
  const known = fields.filter((field) => called.some(([, name]) => name.test(field.trim().toLowerCase())));
  return known.length >= 2 || (known.length === 1 && fields.length === 1 && !han.test(fields[0]!))
    ? [...fields]
    : [];
}

/** Whether a record is the line of names, and no word. */
export function hasHeader(fields: readonly string[], head: ListHead): boolean {
  return head.names.length > 0 && fields.join('\n') === head.names.join('\n');
}

/** Which field is what: by the names of the columns, else by what stands in them. */
export function columnsOf(text: string, head: ListHead): Columns {
  if (head.format === 'zhongwen') {
    const zhuyins = firstLines(text, head.end).filter((line) =>
      zhuyin.test(line.split('\t')[3] ?? ''),
    ).length;
    const after = zhuyins > 0 ? 4 : 3;
    return { headword: 0, traditional: 1, reading: 2, gloss: after, note: after + 1 };
  }
  if (head.format === 'pleco') return { headword: 0, reading: 1, gloss: 2 };
  const columns: Columns = { ...(head.tagsColumn !== undefined && { tags: head.tagsColumn }) };
  head.names.forEach((name, index) => {
    if (head.aside.includes(index)) return;
    const [what] = called.find(([, written]) => written.test(name.trim().toLowerCase())) ?? [];
    if (what) columns[what] ??= index;
  });
  const guessed = guess(text, head);
  const looksRight = columns.headword !== undefined && columns.headword === guessed.headword;
  return looksRight || columns.id !== undefined
    ? columns
    : { ...guessed, ...columns, headword: guessed.headword ?? columns.headword };
}

/** By what stands in them: the shortest column of hanzi, one of pinyin, and the longest one of other letters. */
function guess(text: string, head: ListHead): Columns {
  const sample: string[][] = [];
  for (const record of records(text.slice(0, head.end + 200_000), {
    separator: head.separator,
    from: head.end,
  })) {
    if (sample.length >= lookAt) break;
    if (!hasHeader(record.fields, head)) sample.push(record.fields);
  }
  const width = Math.max(0, ...sample.map(({ length }) => length));
  const found = Array.from({ length: width }, (_, index) => {
    const values = sample
      .map((fields) => (fields[index] ?? '').replaceAll(/<[^>]*>/g, '').trim())
      .filter(Boolean);
    const share = (test: (value: string) => boolean) =>
      values.filter(test).length / Math.max(1, values.length);
    return {
      index,
      han: share((value) => han.test(value)),
      pinyin: share(
        (value) =>
          !han.test(value) &&
          /[\u0300-\u036f1-5]/.test(value.normalize('NFD')) &&
          numberedPinyin(value) !== undefined,
      ),
      length: values.reduce((sum, value) => sum + value.length, 0) / Math.max(1, values.length),
    };
  }).filter(({ index, length }) => length > 0 && index !== head.tagsColumn && !head.aside.includes(index));
  const headword = found
    .filter((column) => column.han > 0.5)
    .sort((one, other) => one.length - other.length)[0];
  const reading = found.find((column) => column !== headword && column.pinyin > 0.5);
  const gloss = found
    .filter((column) => column !== headword && column !== reading && column.han < 0.5)
    .sort((one, other) => other.length - one.length)[0];
  return { headword: headword?.index, reading: reading?.index, gloss: gloss?.index };
}

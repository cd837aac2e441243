import type { Phrase } from '@/utils/store/model';

const columns = [
  'Hanzi',
  'Traditional',
  'Pinyin',
  'Meaning',
  'Explanation',
  'Sentence',
  'Note',
  'Tags',
  'Link',
  'Saved',
  'Id',
] as const;

/** Spreadsheets take a file for UTF-8 only when it begins with this. */
const byteOrderMark = '\ufeff';

/** Phrases as CSV (RFC 4180) for spreadsheets. `pinyin` turns numbered pinyin into what the reader wants to see. */
export function csvText(
  phrases: readonly Phrase[],
  { pinyin }: { pinyin: (numbered: string) => string },
): string {
  const rows = phrases.map((phrase) => [
    phrase.simplified,
    phrase.traditional,
    pinyin(phrase.pinyin),
    phrase.gloss,
    phrase.explanation ?? '',
    phrase.contexts.map(({ sentence }) => sentence).join('\n'),
    phrase.note,
    phrase.tags.join(', '),
    phrase.contexts.find(({ url }) => url)?.url ?? '',
    new Date(phrase.createdAt).toISOString(),
    phrase.id,
  ]);
  const lines = [columns, ...rows].map((fields) => fields.map(cell).join(','));
  return `${byteOrderMark}${lines.join('\r\n')}\r\n`;
}

/** What a spreadsheet would run as a formula; with the full-width forms, which some of them take for the same. */
const formula = /^[=+\-@\t\r\n＝＋－＠]/;

function cell(text: string): string {
  const safe = formula.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.toWellFormed().replaceAll('"', '""')}"` : safe.toWellFormed();
}

/** A cell as it was before it was made safe. */
export function withoutGuard(text: string): string {
  return text.startsWith("'") && formula.test(text.slice(1)) ? text.slice(1) : text;
}

import type { Phrase } from '@/utils/store/model';
import { asAnkiTag } from './list-plan';
import { sentencesField } from './sentences';

/** The fields of a note in Anki: what a note type has to call its own so that all of them find their place. */
export const ankiFields = [
  'Id',
  'Hanzi',
  'Traditional',
  'Pinyin',
  'Meaning',
  'Explanation',
  'Sentence',
  'Note',
  'Link',
] as const;
export type AnkiField = (typeof ankiFields)[number];

/**
 * A phrase as the HTML fields of a note. The id comes first and never changes, so that what is brought in again updates the
 * note and keeps its scheduling. `pinyin` turns numbered pinyin into what the reader wants on the card.
 */
export function ankiNote(phrase: Phrase, pinyin: (numbered: string) => string): Record<AnkiField, string> {
  return {
    Id: html(phrase.id),
    Hanzi: html(phrase.simplified),
    Traditional: html(phrase.traditional),
    Pinyin: html(pinyin(phrase.pinyin)),
    Meaning: html(phrase.gloss),
    Explanation: html(phrase.explanation ?? ''),
    Sentence: sentencesField(phrase.contexts, html),
    Note: html(phrase.note),
    Link: html(phrase.contexts.find(({ url }) => url)?.url ?? ''),
  };
}

/** Tags as Anki takes them. */
export function ankiTags({ tags }: Phrase): string[] {
  return [...new Set(tags.map(asAnkiTag).filter(Boolean))];
}

/**
 * Phrases as a text file that Anki imports, as its manual describes it: `deck` is chosen beforehand where there is one of
 * that name, and a note type of that name too.
 */
export function ankiText(
  phrases: readonly Phrase[],
  { deck, pinyin }: { deck: string; pinyin: (numbered: string) => string },
): string {
  const columns = [...ankiFields, 'Tags'];
  const header = [
    '#separator:Tab',
    '#html:true',
    `#notetype:${deck}`,
    `#deck:${deck}`,
    `#columns:${columns.join('\t')}`,
    `#tags column:${columns.length}`,
  ];
  const rows = phrases.map((phrase) => {
    const note = ankiNote(phrase, pinyin);
    const fields = [...ankiFields.map((name) => note[name]), ankiTags(phrase).join(' ')];
    return fields.map(field).join('\t');
  });
  return `${[...header, ...rows].join('\n')}\n`;
}

export function html(text: string): string {
  return text
    .toWellFormed()
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll(/\r\n?|\n/g, '<br>');
}

/** Anki reads a field with a tab, a quote or a line break as CSV does; `#` would begin a comment. */
function field(text: string): string {
  return /["\t\n]|^#/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

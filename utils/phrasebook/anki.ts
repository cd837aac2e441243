import type { Context, Phrase } from '@/utils/store/model';

const columns = [
  'Id',
  'Hanzi',
  'Traditional',
  'Pinyin',
  'Meaning',
  'Explanation',
  'Sentence',
  'Note',
  'Link',
  'Tags',
] as const;

/**
 * Phrases as a text file that Anki imports. The first field is our id and never changes, so that importing again updates
 * the notes and keeps their scheduling. `pinyin` turns numbered pinyin into what the reader wants on the card.
 */
export function ankiText(
  phrases: readonly Phrase[],
  { deck, pinyin }: { deck: string; pinyin: (numbered: string) => string },
): string {
  const header = [
    '#separator:Tab',
    '#html:true',
    `#deck:${deck}`,
    `#columns:${columns.join('\t')}`,
    `#tags column:${columns.length}`,
  ];
  const rows = phrases.map((phrase) =>
    [
      phrase.id,
      html(phrase.simplified),
      html(phrase.traditional),
      html(pinyin(phrase.pinyin)),
      html(phrase.gloss),
      html(phrase.explanation ?? ''),
      phrase.contexts.map(sentence).join('<br>'),
      html(phrase.note),
      html(phrase.contexts.find(({ url }) => url)?.url ?? ''),
      phrase.tags.map(tag).join(' '),
    ]
      .map(field)
      .join('\t'),
  );
  return `${[...header, ...rows].join('\n')}\n`;
}

/** The sentence with the word in bold. */
function sentence({ sentence, start, end }: Context): string {
  return `${html(sentence.slice(0, start))}<b>${html(sentence.slice(start, end))}</b>${html(sentence.slice(end))}`;
}

function html(text: string): string {
  return text
    .toWellFormed()
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll(/\r\n?|\n/g, '<br>');
}

/** Anki parts tags at spaces. */
function tag(text: string): string {
  return text.trim().replaceAll(/\s+/gu, '_');
}

/** Anki reads a field with a tab, a quote or a line break as CSV does; `#` would begin a comment. */
function field(text: string): string {
  return /["\t\n]|^#/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

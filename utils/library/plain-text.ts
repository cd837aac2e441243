import type { Post } from '@/utils/store/model';

/** One line of a post, with how it is read. */
export interface ReadLine {
  text: string;
  /** One per code point; null where there is nothing to read. */
  readings: readonly (string | null)[];
  /** What it means, where an engine translates. */
  translation?: string;
}

/** The lines of a post that are copied with their pinyin: title, then body. Blank lines part paragraphs. */
export function linesOf(post: Pick<Post, 'title' | 'body'>): string[] {
  return [post.title, ...(post.title && post.body ? [''] : []), ...post.body.split(/\r?\n/)].filter(
    (line, index) => line !== '' || index > 0,
  );
}

/** Text with the pinyin of each line under it, and under that its translation where there is one. */
export function textWithPinyin(lines: readonly ReadLine[]): string {
  return lines
    .map(({ text, readings, translation }) =>
      [text, pinyinLine(text, readings), translation].filter((part) => part !== undefined && part !== ''),
    )
    .map((parts) => parts.join('\n'))
    .join('\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();
}

/** The pinyin of a line: syllables apart, what has no reading as it stands. Empty where nothing has one. */
export function pinyinLine(text: string, readings: readonly (string | null)[]): string {
  if (!readings.some(Boolean)) return '';
  let line = '';
  let afterReading = false;
  for (const [index, char] of [...text].entries()) {
    const reading = readings[index];
    if (reading) line += `${line === '' || line.endsWith(' ') ? '' : ' '}${reading}`;
    else line += afterReading && /[\p{L}\p{N}]/u.test(char) ? ` ${char}` : char;
    afterReading = Boolean(reading);
  }
  return line.replaceAll(/\s+/gu, ' ').trim();
}

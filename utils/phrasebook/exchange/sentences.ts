import type { Context } from '@/utils/store/model';
import { plainText } from './plain-text';

/** The sentences of a field for Anki: each with its word in bold, in a block of its own where there are several. */
export function sentencesField(contexts: readonly Context[], html: (text: string) => string): string {
  const marked = contexts.map(
    ({ sentence, start, end }) =>
      `${html(sentence.slice(0, start))}<b>${html(sentence.slice(start, end))}</b>${html(sentence.slice(end))}`,
  );
  return marked.length === 1 ? marked[0]! : marked.map((sentence) => `<div>${sentence}</div>`).join('');
}

/** The sentences out of such a field; what has no marked word is none. `link` is where the first one was met. */
export function sentencesOf(field: string, link?: string): Omit<Context, 'seenAt'>[] {
  const blocks = /<div>/i.test(field) ? field.split(/<\/?div>/i) : [field];
  const found = blocks.flatMap((block) => {
    const [before = '', word = '', after = ''] = block.split(/<\/?b>/i);
    const [start, marked, rest] = [before, word, after].map(verbatim) as [string, string, string];
    if (marked === '') return [];
    return [{ sentence: start + marked + rest, start: start.length, end: start.length + marked.length }];
  });
  const [first, ...others] = found;
  if (!first || !link || !/^https?:\/\/[^/\s]/i.test(link)) return found;
  const postId = /\/(?:explore|discovery\/item)\/([0-9a-f]{24})\b/.exec(link)?.[1];
  return [{ ...first, url: link, ...(postId && { postId }) }, ...others];
}

/** As `plainText`, with the space around it, which parts the marked word from its neighbours. */
function verbatim(html: string): string {
  return plainText(`.${html}.`).slice(1, -1);
}

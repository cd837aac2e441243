import { limits } from '../limits';
import { opaque } from '../text';

export interface Sentence {
  sentence: string;
  /** The word in it, in UTF-16 units. */
  start: number;
  end: number;
}

/**
 * The sentence around a word, to be kept with it: cut at full stops and line breaks, and when that is too long at the clause,
 * without the images in it.
 */
export function sentenceAround(text: string, start: number, end: number): Sentence {
  let [from, to] = cutAt(text, start, end, /[。！？!?…\n]/);
  if (to - from > limits.sentence) [from, to] = cutAt(text, start, end, /[。！？!?…\n，,；;、～~\s]/);
  if (to - from > limits.sentence) {
    const spare = Math.max(0, limits.sentence - (end - start)) >> 1;
    from = Math.max(from, start - spare);
    to = Math.min(to, end + spare);
  }
  const clean = (part: string) => part.replaceAll(opaque, '');
  const before = clean(text.slice(from, start)).trimStart();
  const word = clean(text.slice(start, end));
  const after = clean(text.slice(end, to)).trimEnd();
  return { sentence: before + word + after, start: before.length, end: before.length + word.length };
}

/** From after the last border before the word to behind the first one after it, with the signs that close it. */
function cutAt(text: string, start: number, end: number, border: RegExp): [number, number] {
  let from = start;
  while (from > 0 && !border.test(text[from - 1]!)) from--;
  let to = end;
  while (to < text.length && !border.test(text[to]!)) to++;
  while (to < text.length && /[。！？!?…；;”’」』）)]/.test(text[to]!)) to++;
  return [from, to];
}

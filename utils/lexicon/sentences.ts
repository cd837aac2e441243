/** The sentence that a word stands in. No data, so that a content script can carry it. */

/** How far around the word a sentence may reach, in UTF-16 units: a card shows three lines, not a whole post. */
const reach = 120;

const ends = /[。！？…～!?~\n\r\u2028\u2029]/;
const closers = /[”’」』）)】》\]"']/;

const isLow = (text: string, at: number) => (text.charCodeAt(at) & 0xfc00) === 0xdc00;
const isHigh = (text: string, at: number) => (text.charCodeAt(at) & 0xfc00) === 0xd800;

/**
 * The sentence around `start` to `end`, trimmed, with the offsets of the word inside it. Offsets are UTF-16; those
 * outside the text are brought back to its edge. A sentence longer than 120 units to either side is cut there.
 */
export function sentenceAround(
  text: string,
  start: number,
  end: number,
): { sentence: string; start: number; end: number } {
  const from = Math.min(Math.max(0, Math.trunc(start) || 0), text.length);
  const to = Math.min(Math.max(from, Math.trunc(end) || 0), text.length);

  let left = from;
  const farLeft = Math.max(0, from - reach);
  while (left > farLeft && !ends.test(text[left - 1]!)) left--;
  let right = to;
  const farRight = Math.min(text.length, to + reach);
  while (right < farRight && !ends.test(text[right]!)) right++;
  // The full stop belongs to the sentence, and so does what repeats it or closes the quotation.
  while (right < farRight && (ends.test(text[right]!) || closers.test(text[right]!)) && text[right] !== '\n')
    right++;

  if (left > 0 && isLow(text, left) && isHigh(text, left - 1)) left++;
  if (right < text.length && isLow(text, right) && isHigh(text, right - 1)) right--;

  while (left < from && (/\s/.test(text[left]!) || closers.test(text[left]!))) left++;
  while (right > to && /\s/.test(text[right - 1]!)) right--;
  return { sentence: text.slice(left, right), start: from - left, end: to - left };
}

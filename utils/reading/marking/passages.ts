/**
 * Cut a long text into passages of at most `max` UTF-16 units, at a line break where there is one, else behind a full
 * stop or a comma, so that no word is cut; only a text without any of them is cut where it must be.
 * @returns start and end of each, together the whole text
 */
export function cutPassages(text: string, max: number): { start: number; end: number }[] {
  const passages: { start: number; end: number }[] = [];
  for (let start = 0; start < text.length; ) {
    const end = text.length - start <= max ? text.length : borderIn(text, start, start + max);
    passages.push({ start, end });
    start = end;
  }
  return passages;
}

function borderIn(text: string, start: number, end: number): number {
  for (const border of [/\n/, /[。！？!?…]/, /[，、；：,;:\s]/]) {
    // The first half is left alone: a border there would make many short passages.
    for (let at = end; at > (start + end) / 2; at--) if (border.test(text[at - 1]!)) return at;
  }
  const low = text.charCodeAt(end);
  return low >= 0xdc00 && low <= 0xdfff ? end - 1 : end;
}

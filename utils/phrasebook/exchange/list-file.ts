/** The largest list that is read: over 200,000 lines of a hundred characters. */
export const largestList = 64 * 1024 * 1024;

/** Why a file is no list of words. */
export type NoList = 'empty' | 'not-text' | 'too-large' | 'no-words';

/**
 * The text of a file, whatever it was written in: UTF-8 or UTF-16 of either order (Pleco writes it), with a byte order mark
 * or without.
 */
export function textOfList(bytes: Uint8Array): { text: string } | { why: NoList } {
  if (bytes.length > largestList) return { why: 'too-large' };
  const encoding = encodingOf(bytes);
  try {
    // The decoder takes the byte order mark off.
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    if (text.trim() === '') return { why: 'empty' };
    return isText(text) ? { text } : { why: 'not-text' };
  } catch {
    return { why: 'not-text' };
  }
}

function encodingOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  // Without a mark: every tab, line end and Latin letter of UTF-16 has a zero byte, which UTF-8 text never has.
  const sample = bytes.subarray(0, 4096);
  const zeros = [0, 0];
  sample.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2]!++;
  });
  if (zeros[0] === zeros[1]) return 'utf-8';
  return zeros[1]! > zeros[0]! ? 'utf-16le' : 'utf-16be';
}

/** Text has no control characters but tabs and line ends. */
function isText(text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  return !/[\0-\x08\x0e-\x1a\x1c-\x1f\ufffe\uffff]/.test(text);
}

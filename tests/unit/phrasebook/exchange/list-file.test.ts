import { describe, expect, it } from 'vitest';
import { textOfList } from '@/utils/phrasebook/exchange/list-file';
import { readWordList } from '@/utils/phrasebook/exchange/word-list';

const words = '种草\tzhong4cao3\r\n安利\tan1li4\r\n';

function utf16(text: string, { big = false, mark = true } = {}): Uint8Array {
  const units = [...(mark ? ['\ufeff'] : []), ...text].map((char) => char.charCodeAt(0));
  return Uint8Array.from(units.flatMap((unit) => (big ? [unit >> 8, unit & 255] : [unit & 255, unit >> 8])));
}

describe('the text of a list', () => {
  it.each([
    ['UTF-8', new TextEncoder().encode(words)],
    ['UTF-8 with its mark', new TextEncoder().encode(`\ufeff${words}`)],
    ['UTF-16 LE', utf16(words)],
    ['UTF-16 BE', utf16(words, { big: true })],
    ['UTF-16 LE without a mark', utf16(words, { mark: false })],
    ['UTF-16 BE without a mark', utf16(words, { big: true, mark: false })],
  ])('is read from %s', async (_, bytes) => {
    const read = textOfList(bytes);
    expect(read).toEqual({ text: words });
    expect((await readWordList(words)).rows.map(({ headword }) => headword)).toEqual(['种草', '安利']);
  });

  it.each([
    ['nothing', new Uint8Array(), 'empty'],
    ['blank lines', new TextEncoder().encode('\ufeff \r\n\n\t'), 'empty'],
    ['a zip archive', Uint8Array.from([0x50, 0x4b, 3, 4, 0x14, 0, 0, 0, 8, 0, 0x9c, 0xff, 0x80]), 'not-text'],
    [
      'a picture',
      Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 0x49, 0x48]),
      'not-text',
    ],
    ['a database', new TextEncoder().encode('SQLite format 3\0\u0010\0\u0001\u0001'), 'not-text'],
    [
      'text that was cut inside a character',
      new TextEncoder()
        .encode(words + words)
        .slice(0, -1)
        .fill(0xe7, -1),
      'not-text',
    ],
    ['text in another encoding', Uint8Array.from([0xd6, 0xd6, 0xb2, 0xdd, 0x0d, 0x0a]), 'not-text'],
    ['half a character of UTF-16', utf16(words).slice(0, 7), 'not-text'],
  ])('%s is refused', (_, bytes, why) => {
    expect(textOfList(bytes)).toEqual({ why });
  });
});

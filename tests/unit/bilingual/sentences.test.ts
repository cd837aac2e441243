import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasWords, sentencesOf } from '@/utils/bilingual/sentences';

const split = (text: string) => sentencesOf(text).map(({ start, end }) => text.slice(start, end));

describe('sentences', () => {
  it.each([
    ['今天好热。明天呢？', ['今天好热。', '明天呢？']],
    ['太好吃了！！！下次还来', ['太好吃了！！！', '下次还来']],
    ['第一行\n第二行', ['第一行', '第二行']],
    ['第一行。\n\n  第二行', ['第一行。', '第二行']],
    ['他说“好。”然后走了', ['他说“好。”', '然后走了']],
    ['救命…太真实了～～绝了', ['救命…', '太真实了～～', '绝了']],
    ['笑死！[笑哭R]真的会谢', ['笑死！[笑哭R]', '真的会谢']],
    ['冲！😀🎉明天去', ['冲！😀🎉', '明天去']],
    ['1️⃣ 洗脸 2️⃣ 护肤', ['1️⃣ 洗脸 2️⃣ 护肤']],
    ['价格是3.5元，真香', ['价格是3.5元，真香']],
    ['看 https://a.example/?b=1 这里', ['看 https://a.example/?b=1 这里']],
    ['', []],
    ['\n\n', []],
    ['！！！', ['！！！']],
    ['wow!ok', ['wow!ok']],
  ] as const)('%j', (text, sentences) => {
    expect(split(text)).toEqual(sentences);
  });

  it('lose nothing but white space, whatever the text', () => {
    const piece = fc.oneof(
      fc.string(),
      fc.constantFrom('。', '！', '\n', '～', '[doge]', '😀', '”', '种草', ' ', '\r\n', '…'),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('');
        let at = 0;
        for (const { start, end } of sentencesOf(text)) {
          expect(text.slice(at, start).trim()).toBe('');
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        expect(text.slice(at).trim()).toBe('');
      }),
    );
  });

  it('split a text of 20,000 characters in a turn', () => {
    expect(split('没有标点'.repeat(5000))).toHaveLength(1);
    expect(split('好！'.repeat(10_000))).toHaveLength(10_000);
  });

  it('know whether they have words', () => {
    expect(hasWords('[笑哭R]！')).toBe(false);
    expect(hasWords('OK')).toBe(false);
    expect(hasWords('好 OK')).toBe(true);
  });
});

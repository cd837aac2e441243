import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { builtLexicon } from './files';

const lexicon = await builtLexicon();

/** Texts with `|` before the character that is pointed at. */
const at = async (marked: string) => {
  const text = marked.replace('|', '');
  const { start, end, matches } = await lexicon.lookup(text, marked.indexOf('|'));
  return {
    word: text.slice(start, end),
    found: matches.map((match) => text.slice(match.start, match.end)),
    matches,
  };
};

describe('what is found around the caret', () => {
  test.each([
    ['中华人|民共和国万岁', ['中华人民共和国', '人民', '民']],
    ['去唱卡拉O|K吧', ['卡拉OK']],
    ['去唱卡拉Ｏ|Ｋ吧', ['卡拉ＯＫ']],
    ['|p图神器', ['p图', 'p']],
    ['a|dd到一起', []],
    ['好吃|，真的', []],
    ['拿破仑・波|拿巴', ['拿破仑・波拿巴', '拿']],
    ['你好|', []],
    ['|', []],
  ])('%s', async (marked, expected) => {
    const { found } = await at(marked);
    expect(found.filter((word) => expected.includes(word as never))).toEqual(expected.slice(0, found.length));
    expect(found[0]).toBe(expected[0]);
  });

  test('an emoji code is one token', async () => {
    const { word, found } = await at('好[笑|哭R]好');
    expect(word).toBe('[笑哭R]');
    expect(found.every((one) => one === '[笑哭R]')).toBe(true);
    expect((await at('[未知|的R]')).word).toBe('[未知的R]');
  });

  test('the low half of a pair is its whole character', async () => {
    const text = '吃𩠌了';
    expect(await lexicon.lookup(text, 2)).toEqual(await lexicon.lookup(text, 1));
    expect((await lexicon.lookup(text, 1)).matches[0]).toMatchObject({ start: 1, end: 3 });
  });

  test('traditional words have the same entries as simplified ones', async () => {
    expect((await lexicon.entries('種草')).map((entry) => entry.id)).toEqual(
      (await lexicon.entries('种草')).map((entry) => entry.id),
    );
  });
});

test('the level of HSK 2.0 comes with both forms', async () => {
  expect((await lexicon.entries('爱'))[0]?.hsk).toBe(1);
  expect((await lexicon.entries('愛'))[0]?.hsk).toBe(1);
  expect((await lexicon.entries('显摆'))[0]?.hsk).toBeUndefined();
});

describe('which entry comes first', () => {
  test.each([
    ['大夫', 'dai4 fu5'],
    ['得', 'de5'],
    ['行', 'xing2'],
    ['后', 'hou4'],
    ['王', 'wang2'],
    ['白', 'bai2'],
  ])('%s is %s', async (word, pinyin) => {
    const first = (await lexicon.entries(word)).find((entry) => entry.source === 'cedict');
    expect(first?.pinyin).toBe(pinyin);
  });

  test('the glossary before the dictionary, to recommend before Amway, the surname last', async () => {
    const readings = (await lexicon.entries('安利')).map((entry) => [entry.source, entry.pinyin]);
    expect(readings).toEqual([
      ['glossary', 'an1 li4'],
      ['cedict', 'an1 li4'],
      ['cedict', 'An1 li4'],
    ]);
    expect((await lexicon.entries('安')).at(-1)?.senses[0]?.labels).toContain('surname');
  });

  test('a variant shows where it leads and what is meant there', async () => {
    const entry = (await lexicon.entries('显白')).find((one) => one.source === 'cedict');
    expect(entry?.senses[0]?.refers).toEqual({
      kind: 'variant',
      to: { simplified: '显摆', traditional: '顯擺', pinyin: 'xian3 bai5' },
    });
    expect(entry?.senses[1]).toEqual({ text: 'to show off', labels: ['coll.'] });
  });
});

describe('any text and any offset', () => {
  const anyText = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc
      .array(fc.constantFrom(...'的一是种草上头晚疼[]R笑哭a1 Ａ・，\n\u2028\ud83d\ude00𩠌'), {
        maxLength: 60,
      })
      .map((a) => a.join('')),
    fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 }).map((a) => String.fromCharCode(...a)),
  );

  test('tokens cover the text, never overlap and never split a character', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const tokens = lexicon.segment(text);
        expect(tokens.map((token) => text.slice(token.start, token.end)).join('')).toBe(text);
        for (const token of tokens) {
          expect(token.end).toBeGreaterThan(token.start);
          expect(splits(text, token.start)).toBe(false);
        }
        for (const mark of lexicon.annotate(text)) {
          expect(tokens).toContainEqual(
            expect.objectContaining({ start: mark.start, end: mark.end, known: true }),
          );
        }
      }),
      { numRuns: 500 },
    );
  });

  test('every match holds the character that was pointed at', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, fc.integer({ min: -2, max: 70 }), async (text, offset) => {
        const { start, end, matches } = await lexicon.lookup(text, offset);
        expect(start <= end && end <= text.length).toBe(true);
        if (offset < 0 || offset >= text.length) expect(matches).toEqual([]);
        for (const match of matches) {
          expect(match.start <= offset && offset < match.end).toBe(true);
          expect(splits(text, match.start) || splits(text, match.end)).toBe(false);
          expect(match.entries.length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('there is one reading a code point', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, async (text) => {
        expect(await lexicon.pinyin(text)).toHaveLength([...text].length);
      }),
    );
  });

  test('a megabyte of one character, known or not, is cut', () => {
    for (const unit of ['一', 'a', '[', '\ud83d']) {
      const text = unit.repeat(2 ** 20);
      expect(lexicon.segment(text).at(-1)?.end).toBe(text.length);
      expect(lexicon.annotate(text)).toEqual([]);
    }
  }, 60_000);

  test.each([Number.NaN, Number.POSITIVE_INFINITY, -1, 0.5, 99])(
    'offset %s finds nothing',
    async (offset) => {
      expect((await lexicon.lookup('种草', offset)).matches).toEqual([]);
    },
  );
});

function splits(text: string, at: number): boolean {
  return /[\ud800-\udbff]/.test(text[at - 1] ?? '') && /[\udc00-\udfff]/.test(text[at] ?? '');
}

describe('compounds that are the sum of known parts are told from those that are not', () => {
  test.each([
    ['牛肉面', ['牛肉', '面']],
    ['银行卡', ['银行', '卡']],
    ['热水', ['热', '水']],
    ['火车', null],
    ['马上', null],
    ['东西', null],
    ['种草', null],
    ['面', null],
    ['不是词典里的', null],
    ['', null],
  ])('%s', (word, parts) => {
    expect(lexicon.parts(word)).toEqual(parts);
  });
});

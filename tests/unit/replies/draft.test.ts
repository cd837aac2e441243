import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkDraft, type DraftWord, type Flag, hasChinese } from '@/utils/replies/draft';
import { loadCautions } from '@/utils/replies/load';
import { packReplies } from '@/utils/replies/pack';

const { cautions } = packReplies({ replies: [], cautions: loadCautions(), cedict: [] });
const scripts = {
  simplified: new Map(['说說', '这這', '没沒', '们們', '个個'].map(([one, other]) => [one!, other!])),
  traditional: new Map(['說说', '這这', '沒没', '們们', '個个'].map(([one, other]) => [one!, other!])),
};

function flagsOf(text: string, words: DraftWord[] = []): [string, Flag['kind']][] {
  return checkDraft(text, { words, cautions, scripts }).map(({ start, end, kind }) => [
    text.slice(start, end),
    kind,
  ]);
}

describe('a draft', () => {
  it.each([
    ['你的视频太给力了', '给力', 'dated'],
    ['宝贝你好漂亮', '宝贝', 'flirty'],
    ['你是不是傻子', '傻子', 'insulting'],
    ['呵呵', '呵呵', 'insulting'],
    ['想要的私信我', '私信我', 'advertising'],
    ['加我wx聊', 'wx', 'filtered'],
    ['您好，请问这是哪里', '您好', 'stiff'],
    ['看这里 https://a.example/b 哦', 'https://a.example/b', 'contact'],
    ['打我电话13812345678吧', '13812345678', 'contact'],
    ['我爱这个颜色', '我爱这个', 'stiff'],
  ] as const)('%s: %s is %s', (text, word, kind) => {
    expect(flagsOf(text)).toContainEqual([word, kind]);
  });

  it.each([
    '笑死了哈哈哈',
    '洗衣机是滚筒的',
    '喝绿茶吗',
    'awx是什么',
    '他笑呵呵地走了',
    '请问在哪里买的呀？',
    '13点见',
  ])('%s is left alone', (text) => {
    expect(flagsOf(text)).toEqual([]);
  });

  it('says why, and what is better', () => {
    const [flag] = checkDraft('稀饭这个', { words: [], cautions, scripts });
    expect(flag).toMatchObject({ start: 0, end: 2, better: ['喜欢'] });
    expect(flag?.reason).toMatch(/old/);
  });

  it('takes from the glossary what is dated, sensitive, only a joke, or an advertisement', () => {
    const word = (part: Partial<NonNullable<DraftWord['glossary']>>): DraftWord => ({
      start: 0,
      end: 2,
      glossary: { era: 'settled', register: 'slang', sayIt: 'safe', gloss: 'g', explanation: 'e', ...part },
    });
    const kinds = [
      {},
      { era: 'dated' },
      { register: 'sensitive' },
      { sayIt: 'jest' },
      { sayIt: 'better-not' },
      { register: 'advertising' },
    ].map((part) => flagsOf('词语好', [word(part)])[0]?.[1]);
    expect(kinds).toEqual([undefined, 'dated', 'better-not', 'in-jest', 'better-not', 'advertising']);
  });

  it('names the characters of the script it has less of', () => {
    expect(flagsOf('这個没说')).toEqual([['個', 'mixed-scripts']]);
    expect(checkDraft('這个沒说', { words: [], cautions, scripts }).map(({ better }) => better)).toEqual([
      ['这'],
      ['没'],
    ]);
    expect(flagsOf('這個沒說')).toEqual([]);
  });

  it('names western marks and spaces between hanzi, and leaves them beside Latin', () => {
    expect(flagsOf('好看!求链接')).toEqual([['!', 'punctuation']]);
    expect(flagsOf('好看 求链接')).toEqual([[' ', 'punctuation']]);
    expect(flagsOf('今天 citywalk 了 3.5 公里，OK')).toEqual([]);
  });

  it('flags a place once, for the most serious reason', () => {
    expect(
      flagsOf('胖子', [
        {
          start: 0,
          end: 2,
          glossary: { era: 'dated', register: 'slang', sayIt: 'safe', gloss: '', explanation: '' },
        },
      ]),
    ).toEqual([['胖子', 'insulting']]);
  });

  it('has flags inside the text, in order, that never overlap, whatever it is', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.string(), fc.constantFrom('给力', 'wx', ' ', ',', '说', '說', '呵呵')), {
          maxLength: 30,
        }),
        (parts) => {
          const text = parts.join('');
          let at = 0;
          for (const { start, end } of checkDraft(text, { words: [], cautions, scripts })) {
            expect(start).toBeGreaterThanOrEqual(at);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(text.length);
            at = end;
          }
        },
      ),
    );
  });

  it('knows whether there is Chinese in it', () => {
    expect(hasChinese('nice 😀')).toBe(false);
    expect(hasChinese('nice 好')).toBe(true);
  });
});

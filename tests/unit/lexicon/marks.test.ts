import { describe, expect, it, test } from 'vitest';
import { loadGlossary } from '@/utils/glossary/load';
import type { ReadersWords, Wanted } from '@/utils/lexicon/types';
import { builtLexicon } from './files';

const lexicon = await builtLexicon();
const slang: Wanted = { glossary: true, sensitive: true, above: 6 };
const mine: Wanted = { glossary: false, sensitive: true, above: 6 };

/** What is marked, and how: 种草:word. */
function marked(text: string, wanted: Wanted, words: Partial<ReadersWords> = {}) {
  const own = lexicon.own({ learning: [], known: [], ...words });
  return lexicon.marks(text, wanted, own).map(({ start, end, kind }) => `${text.slice(start, end)}:${kind}`);
}
const learning = (simplified: string, traditional = simplified) => ({
  learning: [{ simplified, traditional }],
});

describe('words of the reader’s own', () => {
  test.each([
    ['a glossary word is theirs first', '真的被种草了', slang, learning('种草', '種草'), ['种草:mine']],
    ['in traditional characters too', '真的被種草了', mine, learning('种草', '種草'), ['種草:mine']],
    ['in every spelling of the glossary', '这家店YYDS', mine, learning('yyds'), ['YYDS:mine']],
    ['an ordinary word', '周末去咖啡馆', mine, learning('咖啡馆', '咖啡館'), ['咖啡馆:mine']],
    ['never inside another word', '晚上头疼', mine, learning('上头', '上頭'), []],
    ['nor a part of one', '这碗牛肉面', mine, learning('牛肉'), []],
    ['nor where the sentence is cut elsewhere', '你能不能来', mine, learning('不能'), []],
    ['a phrase of several words', '看起来很好吃的样子', mine, learning('很好吃'), ['很好吃:mine']],
    ['whose edges are edges of words', '我很好吃惊', mine, learning('很好吃'), []],
    ['what is never cut as one', '在一家店里', mine, learning('一家'), ['一家:mine']],
    ['a word that no dictionary has', '这个哒咩酱啊', mine, learning('哒咩酱'), ['哒咩酱:mine']],
    ['only theirs', '被种草，去拔草', mine, learning('拔草'), ['拔草:mine']],
  ] as const)('%s: %s', (_, text, wanted, words, expected) => {
    expect(marked(text, wanted, words)).toEqual(expected);
  });

  test.each([
    ['种草', '真的被种草了'],
    ['种草', '真的被種草了'],
    ['yyds', '这家店YYDS'],
  ])('what they know is not marked: %s in %s', (word, text) => {
    expect(marked(text, slang)).toHaveLength(1);
    expect(marked(text, slang, { known: [word] })).toEqual([]);
  });

  it('have the ids of the glossary where it has them, whoever keeps the word', () => {
    const text = '种草種草咖啡馆';
    const own = lexicon.own({
      learning: [...learning('种草', '種草').learning, ...learning('咖啡馆').learning],
      known: [],
    });
    const ids = lexicon.marks(text, slang, own).map(({ id }) => id);
    expect(ids).toEqual([...Array(2).fill(lexicon.annotate('种草')[0]!.id), '咖啡馆']);
  });
});

describe('words above a level', () => {
  const above = (level: number): Wanted => ({ glossary: true, sensitive: true, above: level });

  test.each([
    ['这家店气氛很好', 4, ['气氛:level']],
    ['这家店气氛很好', 5, []],
    ['這家店氣氛很好', 4, ['氣氛:level']],
    ['北京和上海的天气', 6, []],
    ['真的被种草了', 0, ['被:level', '种草:word', '了:level']],
  ])('%s, level %i', (text, level, expected) => {
    expect(marked(text, above(level))).toEqual(expected);
  });

  it('never has names, whatever list has them', () => {
    expect(marked('中国、北京、黄河', above(0))).toEqual([]);
  });

  it('leaves out what the reader knows', () => {
    expect(marked('这家店气氛很好', above(4), { known: ['气氛'] })).toEqual([]);
  });
});

describe('sensitive words', () => {
  const sensitive = loadGlossary().filter(
    ({ register, match }) => register === 'sensitive' && match === 'word',
  );

  it('are marked, or not, as the reader wants', () => {
    expect(sensitive.length).toBeGreaterThan(3);
    for (const { simplified } of sensitive) {
      const text = `，${simplified}。`;
      expect(marked(text, slang), simplified).toEqual([`${simplified}:word`]);
      expect(marked(text, { ...slang, sensitive: false, above: 0 }), simplified).toEqual([]);
    }
  });

  it('do not take others with them', () => {
    expect(marked('真的被种草了', { ...slang, sensitive: false })).toEqual(['种草:word']);
  });
});

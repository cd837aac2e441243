import { describe, expect, test } from 'vitest';
import { loadGlossary } from '@/utils/glossary/load';
import { fold } from '@/utils/lexicon/fold';
import { builtLexicon } from './files';

const lexicon = await builtLexicon();
const marked = (text: string) => lexicon.annotate(text).map(({ start, end }) => text.slice(start, end));
const cut = (text: string) => lexicon.segment(text).map(({ start, end }) => text.slice(start, end));

describe('what is marked', () => {
  test.each([
    ['这支口红种草很久了', ['种草']],
    ['晚上头疼睡不着', []],
    ['打卡机坏了', []],
    ['今天打卡了两家店', ['打卡']],
    ['please add me, daddy', []],
    ['yydsabc', []],
    ['just chill bro', []],
    ['my OOTD for today', []],
    ['今天好chill啊', ['chill']],
    ['这个 vibe 太对了', ['vibe']],
    ['真的yyds', ['yyds']],
    ['笑死[笑哭R]好吃', ['笑死']],
    ['[不存在的R]', []],
    ['https://xhslink.com/yyds', []],
    ['', []],
  ])('%s', (text, expected) => {
    expect(marked(text)).toEqual(expect.arrayContaining(expected));
    if (expected.length === 0) expect(marked(text)).toEqual([]);
  });

  const glossary = loadGlossary();

  test('every entry that is to be marked is marked with its own id where it stands alone', () => {
    const owners = new Map<string, string[]>();
    for (const entry of glossary) {
      if (entry.match === 'never') continue;
      for (const word of [
        entry.simplified,
        entry.traditional ?? entry.simplified,
        ...(entry.spellings ?? []),
      ]) {
        owners.set(fold(word), [...(owners.get(fold(word)) ?? []), entry.id]);
      }
    }
    const missed = [...owners].filter(([word, ids]) => {
      const marks = lexicon.annotate(`，${word}。`);
      return !(
        marks.length === 1 &&
        marks[0]!.end - marks[0]!.start === word.length &&
        ids.includes(marks[0]!.id)
      );
    });
    expect(missed.map(([word]) => word)).toEqual([]);
  });

  test('a word to be marked only when alone is left alone inside a sentence', () => {
    const alone = glossary.filter((entry) => entry.match === 'alone');
    expect(alone.length).toBeGreaterThan(0);
    for (const { simplified, id } of alone) {
      expect(lexicon.annotate(`我们${simplified}他们`).map((mark) => mark.id)).not.toContain(id);
    }
  });

  test('a longer word that must not light up stays whole or is cut elsewhere', () => {
    for (const { id, notIn = [] } of glossary) {
      for (const long of notIn) {
        expect(
          lexicon.annotate(`，${long}。`).map((mark) => mark.id),
          long,
        ).not.toContain(id);
      }
    }
  });
});

describe('how text is cut', () => {
  test.each([
    ['一家店藏在巷子里', ['一', '家', '店', '藏', '在', '巷子', '里']],
    ['这家店都是我喜欢的', ['这', '家', '店', '都', '是', '我', '喜欢', '的']],
    ['一起吃了三十五个饺子', ['一起', '吃', '了', '三十五', '个', '饺子']],
    ['第三次排队等了十分钟', ['第三', '次', '排队', '等', '了', '十', '分钟']],
    ['体重50.5kg', ['体重', '50.5kg']],
    ['去唱卡拉OK吧', ['去', '唱', '卡拉OK', '吧']],
    ['好[笑哭R]好', ['好', '[笑哭R]', '好']],
    ['看https://xhslink.com/a?b=c 吧', ['看', 'https://xhslink.com/a?b=c', ' ', '吧']],
  ])('%s', (text, words) => {
    expect(cut(text)).toEqual(words);
  });
});

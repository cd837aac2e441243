import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sentenceAround } from '@/utils/lexicon/sentences';

const around = (text: string, word: string) => {
  const at = text.indexOf(word);
  const found = sentenceAround(text, at, at + word.length);
  expect(found.sentence.slice(found.start, found.end)).toBe(word);
  return found.sentence;
};

test.each([
  ['你好。这家店真的种草了！！下次再去', '种草', '这家店真的种草了！！'],
  ['第一行\n  第二行种草  \n第三行', '种草', '第二行种草'],
  ['她说：“太好吃了！”我被种草了～真的', '种草', '我被种草了～'],
  ['种草', '种草', '种草'],
])('in %s the sentence of %s is %s', (text, word, sentence) => {
  expect(around(text, word)).toBe(sentence);
});

test('a sentence without an end is cut at 120 units to either side, never inside a character', () => {
  const found = around(`${'😀'.repeat(500)}词${'😀'.repeat(500)}`, '词');
  expect(found.length).toBeLessThanOrEqual(241);
  expect(found.isWellFormed()).toBe(true);
});

test('offsets outside the text are brought back to its edge', () => {
  expect(sentenceAround('abc', 10, 20)).toEqual({ sentence: 'abc', start: 3, end: 3 });
  expect(sentenceAround('', -1, Number.NaN)).toEqual({ sentence: '', start: 0, end: 0 });
});

test('the word is found again at its new place, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.nat(40), fc.nat(40), (text, a, b) => {
      const found = sentenceAround(text, Math.min(a, b), Math.max(a, b));
      const kept = text.slice(Math.min(a, b), Math.max(a, b));
      expect(found.sentence.slice(found.start, found.end)).toBe(kept);
    }),
  );
});

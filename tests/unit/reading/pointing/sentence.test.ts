import { describe, expect, it } from 'vitest';
import { limits } from '@/utils/reading/limits';
import { sentenceAround } from '@/utils/reading/pointing/sentence';
import { opaque } from '@/utils/reading/text';

const around = (text: string, word: string) => {
  const start = text.indexOf(word);
  const found = sentenceAround(text, start, start + word.length);
  expect(found.sentence.slice(found.start, found.end)).toBe(word);
  return found.sentence;
};

describe('sentenceAround', () => {
  it('ends at full stops, with what closes them, and at line breaks', () => {
    expect(around('先说一句。今天被种草了！！”真的', '种草')).toBe('今天被种草了！！”');
    expect(around('第一行\n  第二行种草 \n第三行', '种草')).toBe('第二行种草');
    expect(around('种草', '种草')).toBe('种草');
  });

  it('leaves out images without losing the word', () => {
    expect(around(`${opaque}今天${opaque}被种草了${opaque}`, '种草')).toBe('今天被种草了');
  });

  it('cuts a sentence that is too long at a clause, and a clause that is too long around the word', () => {
    const clauses = `${'很长很长的话，'.repeat(30)}今天被种草了，${'还有很多，'.repeat(30)}`;
    expect(around(clauses, '种草')).toBe('今天被种草了');
    const endless = `${'哈'.repeat(300)}种草${'呀'.repeat(300)}`;
    expect(around(endless, '种草').length).toBeLessThanOrEqual(limits.sentence);
  });
});

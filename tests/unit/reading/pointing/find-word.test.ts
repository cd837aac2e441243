// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { findWord } from '@/utils/reading/pointing/find-word';
import type { HitTest } from '@/utils/reading/pointing/point';
import { comment, modal, noteBox, show } from '../../page/fixture';

const rect = { left: 0, top: 0, right: 16, bottom: 16 };
const hit = { rects: () => [rect] } as unknown as HitTest;
const body = '<span class="note-text"><span>晚上头疼。</span><span>真的上头</span></span>';
const note = () =>
  show(modal(noteBox({ title: '上头的店', body, comments: comment('1', { text: '我也上头' }) })));
const find = (sentence: string, word: string) => {
  const start = sentence.indexOf(word);
  return findWord(document, { sentence, start, end: start + word.length }, hit);
};

describe('a word of the open note', () => {
  it('is found in its sentence, wherever else it stands', () => {
    note();
    expect(find('真的上头', '上头')).toMatchObject({ node: { data: '真的上头' }, offset: 2 });
    expect(find('我也上头', '上头')).toMatchObject({ node: { data: '我也上头' }, offset: 2 });
  });

  it('is found by itself where the sentence is written otherwise', () => {
    note();
    expect(find('真的[doge]头疼', '头疼')).toMatchObject({ node: { data: '晚上头疼。' }, offset: 2 });
    expect(find('没有这个词', '没有')).toBeNull();
  });

  it('is not looked for outside of it', () => {
    show('<p>真的上头</p>', '/explore');
    expect(find('真的上头', '上头')).toBeNull();
  });
});

// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { noteIdOf } from '@/utils/page/note';
import { surfaceOf, surfacesIn } from '@/utils/page/surfaces';
import { card, comment, modal, noteBox, noteId, show } from './fixture';

const found = (root: Element) =>
  surfacesIn(root)
    .map(({ kind, element }) => `${kind}: ${element.textContent?.trim().slice(0, 6)}`)
    .sort();

const page = () =>
  show(`<div class="side-bar"><span class="channel">发现</span></div><div class="icp-info">沪ICP备</div>
    <input id="search-input" value="搜索"><div class="user-desc">爱吃的人</div>
    ${card(noteId, '卡片标题')}${card('66f0b2c10000000001020304', null)}
    ${modal(noteBox({ comments: comment('6741a9990000000003030001') + comment('6741a9990000000003030002', { sub: true }) }))}`);

describe('surfacesIn', () => {
  it('finds what people wrote, each once, and nothing of the site’s own', () => {
    expect(found(page())).toEqual([
      'comment: 求地址',
      'comment: 求地址',
      'feed-title: 卡片标题',
      'note-body: 周末和闺蜜去',
      'note-title: 永康路这家弄',
      'profile: 爱吃的人',
    ]);
  });

  it('finds the surface around a part of it that has changed', () => {
    page();
    expect(found(document.querySelector('.title span')!)).toEqual(['feed-title: 卡片标题']);
    expect(found(document.querySelector('.note-item .footer')!)).toEqual(['feed-title: 卡片标题']);
    expect(found(document.querySelector('.user-desc')!)).toEqual(['profile: 爱吃的人']);
  });

  it('agrees with surfaceOf on every surface', () => {
    for (const { element, kind } of surfacesIn(page())) {
      expect(surfaceOf(element.firstChild ?? element)).toEqual({ element, kind });
    }
    expect(surfaceOf(document.querySelector('.channel')!)).toBeNull();
    expect(surfaceOf(document.querySelector('.note-item .name')!)).toBeNull();
  });
});

describe('noteIdOf', () => {
  it.each([
    [`/explore/${noteId}?xsec_token=a`, noteId],
    [`/search_result/${noteId}`, noteId],
    [`/discovery/item/${noteId}#x`, noteId],
    [`/user/profile/5ff0e6410000000001008400/${noteId}?x=1`, noteId],
    ['/user/profile/5ff0e6410000000001008400', null],
    ['/explore', null],
    [`/explore/${noteId}0`, null],
  ])('%s', (url, id) => {
    expect(noteIdOf(url)).toBe(id);
  });
});

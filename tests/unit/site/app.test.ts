import { describe, expect, it } from 'vitest';
import { columnsFor, Slots, waterfall } from '@/tests/site/app/layout';
import { resolve } from '@/tests/site/app/route';
import { pieces } from '@/tests/site/app/text';
import { stateLiteral } from '@/tests/site/http/document';

describe('waterfall', () => {
  it('puts each card under the shortest column', () => {
    const { places, total } = waterfall([100, 200, 50, 80], {
      columns: 2,
      width: 216,
      gap: { x: 24, y: 12 },
    });
    expect(places.map(({ x, y }) => [x, y])).toEqual([
      [0, 0],
      [240, 0],
      [0, 112],
      [0, 174],
    ]);
    expect(total).toBe(266);
  });

  it('has as many columns as the window has room for', () => {
    expect([800, 960, 1200, 1440, 1728].map(columnsFor)).toEqual([2, 3, 4, 5, 6]);
  });
});

describe('slots', () => {
  it('give the element of a card that has left to one that comes', () => {
    const slots = new Slots(true);
    slots.assign([0, 1, 2]);
    expect(slots.assign([1, 2, 3])).toEqual([
      { slot: 0, card: 3 },
      { slot: 1, card: 1 },
      { slot: 2, card: 2 },
    ]);
  });

  it('go when there are fewer cards, and never serve two', () => {
    const slots = new Slots(true);
    slots.assign([0, 1, 2]);
    expect(slots.assign([2])).toEqual([{ slot: 2, card: 2 }]);
    const later = slots.assign([2, 3, 4]);
    expect(new Set(later.map(({ slot }) => slot)).size).toBe(3);
    expect(later.map(({ card }) => card).sort()).toEqual([2, 3, 4]);
  });

  it('are the cards themselves when elements are not used again', () => {
    expect(new Slots(false).assign([5, 6])).toEqual([
      { slot: 5, card: 5 },
      { slot: 6, card: 6 },
    ]);
  });
});

describe('a caption', () => {
  const text = '好笑[笑哭R]哈哈 @小满 #上海咖啡[话题]# [未知R]';

  it('keeps emoji codes in the text until the list has come', () => {
    expect(pieces(text, new Map())).toEqual([
      { kind: 'text', text: '好笑[笑哭R]哈哈 ' },
      { kind: 'user', name: '小满' },
      { kind: 'text', text: ' ' },
      { kind: 'tag', name: '上海咖啡' },
      { kind: 'text', text: ' [未知R]' },
    ]);
  });

  it('is split at the emoji afterwards', () => {
    expect(pieces(text, new Map([['[笑哭R]', 'a.png']])).slice(0, 3)).toEqual([
      { kind: 'text', text: '好笑' },
      { kind: 'emoji', image: 'a.png' },
      { kind: 'text', text: '哈哈 ' },
    ]);
  });
});

describe('addresses', () => {
  it('lead to the page and the note', () => {
    const id = '6ae6b229c857fd874dada474';
    const at = (path: string) => resolve(new URL(path, 'https://www.xiaohongshu.com'));
    expect(at(`/explore/${id}?xsec_token=AB=`)).toEqual({ page: 'note', noteId: id, token: 'AB=' });
    expect(at(`/discovery/item/${id}`)).toMatchObject({ page: 'note', noteId: id });
    expect(at(`/user/profile/${id}/${id}`)).toMatchObject({ page: 'note', noteId: id });
    expect(at(`/user/profile/${id}`)).toEqual({ page: 'profile', userId: id });
    expect(at('/explore/xyz')).toBeUndefined();
  });
});

describe('the state script', () => {
  it('keeps undefined bare and cannot end its element', () => {
    expect(stateLiteral({ a: undefined, b: ['/', '</script>', 'undefined'] })).toBe(
      '{"a":undefined,"b":["\\u002F","\\u003C\\u002Fscript>","undefined"]}',
    );
  });
});

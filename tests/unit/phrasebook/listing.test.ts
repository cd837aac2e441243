import { describe, expect, it } from 'vitest';
import { facetsOf, inOrder, narrow } from '@/utils/phrasebook/listing';
import { context, day, noon, phrase } from './sample';

const moment = { now: noon, dayEnds: 4 };
const rows = [
  phrase({ id: 'new', simplified: '种草', tags: ['food'], packs: ['shopping'] }),
  phrase({
    id: 'due',
    simplified: '阿姨',
    pinyin: 'a1 yi2',
    lastMetAt: noon - day,
    contexts: [],
    card: { ...phrase().card, state: 2, stability: 3, due: noon - day, lapses: 8 },
  }),
  phrase({
    id: 'aside',
    simplified: '绿色',
    pinyin: 'lu:4 se4',
    suspendedAt: noon,
    lastMetAt: noon,
    tags: ['food', 'a'],
    card: { ...phrase().card, state: 2, stability: 90, due: 0 },
  }),
  phrase({
    id: 'bare',
    simplified: '🌿',
    pinyin: '',
    contexts: [{ ...context, postId: 'p2', title: 'Two' }],
  }),
];
const ids = (found: readonly { id: string }[]) => found.map(({ id }) => id);

describe('narrowing', () => {
  it.each([
    [{ group: 'all' as const }, ['new', 'due', 'aside', 'bare']],
    [{ group: 'new' as const }, ['new', 'bare']],
    [{ group: 'leech' as const }, ['due']],
    [{ group: 'aside' as const }, ['aside']],
    [{ group: 'known' as const }, ['aside']],
    [{ group: 'all' as const, tag: 'food' }, ['new', 'aside']],
    [{ group: 'new' as const, tag: 'food' }, ['new']],
    [{ group: 'all' as const, pack: 'shopping' }, ['new']],
    [{ group: 'all' as const, post: 'p2' }, ['bare']],
  ])('to %j', (narrowing, found) => {
    expect(ids(narrow(rows, narrowing, moment))).toEqual(found);
  });
});

describe('order', () => {
  it.each([
    ['newest' as const, ['new', 'due', 'aside', 'bare']],
    ['due' as const, ['due', 'new', 'bare', 'aside']],
    ['met' as const, ['aside', 'due', 'new', 'bare']],
    ['sound' as const, ['due', 'aside', 'new', 'bare']],
  ])('by %s', (order, found) => {
    expect(ids(inOrder(rows, order))).toEqual(found);
  });
});

it('counts tags, packs and posts', () => {
  expect(facetsOf(rows)).toEqual({
    tags: [
      { value: 'a', count: 1 },
      { value: 'food', count: 2 },
    ],
    packs: [{ value: 'shopping', count: 1 }],
    posts: [
      { value: context.postId, text: context.title, count: 2 },
      { value: 'p2', text: 'Two', count: 1 },
    ],
  });
});

// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Fault } from '@/utils/faults';
import { ask } from '@/utils/messages';
import { SaveFavourites } from '@/utils/reading/post/favourites';
import { card, modal, noteBox, profile, show, userId } from '../../page/fixture';

vi.mock('@/utils/messages', () => ({ ask: vi.fn() }));

const address = `/user/profile/${userId}`;
const idOf = (n: number) => `65f1c0de00000000${n.toString(16).padStart(8, '0')}`;
const cards = (...numbers: number[]) => numbers.map((n) => card(idOf(n), `第${n}篇`)).join('');
const panel = () => document.querySelectorAll('.tab-content-item')[1]!;
const page = (...numbers: number[]) =>
  show(profile({ active: 1, own: cards(90, 91), favourites: cards(...numbers) }), address);

let control: AbortController;
let favourites: SaveFavourites;
let kept: Set<string>;
let answers: ((post: { id: string }) => unknown)[];

beforeEach(() => {
  vi.useFakeTimers();
  kept = new Set();
  answers = [];
  vi.mocked(ask).mockReset();
  vi.mocked(ask).mockImplementation(async (_, input) => {
    const { post } = input as { post: { id: string } };
    await answers.shift()?.(post);
    const created = !kept.has(post.id);
    kept.add(post.id);
    return { created } as never;
  });
  control = new AbortController();
});
afterEach(() => {
  control.abort();
  vi.useRealTimers();
});

function start() {
  favourites = new SaveFavourites(document, control.signal);
}
const state = () => favourites.store.getState();
const pass = (ms = 600) => vi.advanceTimersByTimeAsync(ms);
const saved = () => vi.mocked(ask).mock.calls.map(([, input]) => (input as { post: { id: string } }).post.id);

describe('saving favourites', () => {
  it('is offered where a profile shows them, over no open note, and does nothing by itself', async () => {
    page(1, 2);
    start();
    expect(state()).toMatchObject({ kind: 'offered' });
    show(profile({ active: 0, favourites: cards(1) }), address);
    await pass();
    expect(state()).toBeNull();
    page(1);
    document.body.insertAdjacentHTML('beforeend', modal(noteBox()));
    await pass();
    expect(state()).toBeNull();
    page();
    await pass();
    expect(state()).toBeNull();
    expect(ask).not.toHaveBeenCalled();
  });

  it('keeps what the cards show, as partial, the tab’s own only, and says how many were new', async () => {
    page(1, 2, 3);
    kept.add(idOf(2));
    start();
    favourites.save();
    await pass();
    expect(saved()).toEqual([1, 2, 3].map(idOf));
    expect(vi.mocked(ask).mock.calls[0]).toEqual([
      'posts.save',
      { post: expect.objectContaining({ id: idOf(1), title: '第1篇', partial: true }) },
    ]);
    expect(state()).toEqual({ kind: 'saving', seen: 3, added: 2, there: 1, leftOut: 0, fault: undefined });
  });

  it('goes on with what comes while the reader scrolls, in cards of old too, each post once', async () => {
    page(1, 2);
    start();
    favourites.save();
    await pass();
    // The site unmounts one and puts another post into the other.
    panel().innerHTML = cards(2, 3);
    panel().querySelector('section')!.outerHTML = cards(4);
    await pass(60);
    expect(saved()).toEqual([1, 2, 4, 3].map(idOf));
    panel().innerHTML = cards(1, 2);
    await pass();
    expect(saved()).toHaveLength(4);
    expect(state()).toMatchObject({ kind: 'saving', seen: 4, added: 4 });
  });

  it('stops when told, at once, and counts what was kept', async () => {
    page(1, 2, 3, 4);
    let go = () => {};
    answers[1] = () => new Promise<void>((resolve) => (go = resolve));
    start();
    answers = [() => {}, () => new Promise<void>((resolve) => (go = resolve))];
    favourites.save();
    await pass();
    expect(state()).toMatchObject({ seen: 4, added: 1 });
    favourites.stop();
    go();
    await pass();
    panel().innerHTML = cards(5);
    await pass();
    expect(saved()).toEqual([1, 2].map(idOf));
    expect(state()).toEqual({ kind: 'stopped', seen: 2, added: 2, there: 0, leftOut: 0, fault: undefined });
    favourites.dismiss();
    expect(state()).toMatchObject({ kind: 'offered' });
  });

  it('stops at a fault, says it, and goes on from there when asked', async () => {
    page(1, 2, 3);
    start();
    answers = [() => {}, () => Promise.reject(new Fault('storage-full'))];
    favourites.save();
    await pass();
    expect(state()).toMatchObject({ kind: 'stopped', fault: 'storage-full', added: 1, seen: 3 });
    expect(saved()).toHaveLength(2);
    favourites.save();
    await pass();
    expect(saved()).toEqual([1, 2, 2, 3].map(idOf));
    expect(state()).toMatchObject({ kind: 'saving', added: 3, seen: 3, fault: undefined });
  });

  it('leaves out a card that cannot be kept, and says how many', async () => {
    page(1, 2, 3);
    start();
    answers = [() => Promise.reject(new Fault('bad-input'))];
    favourites.save();
    await pass();
    expect(state()).toMatchObject({ kind: 'saving', seen: 3, added: 2, leftOut: 1 });
  });

  it('goes on under a note that is opened from them, and ends with the page', async () => {
    page(1);
    start();
    favourites.save();
    await pass();
    const app = document.body.innerHTML;
    show(app + modal(noteBox()), `/explore/${idOf(1)}`);
    await pass();
    expect(state()).toMatchObject({ kind: 'saving' });
    page(1, 2);
    await pass();
    expect(saved()).toEqual([1, 2].map(idOf));
    show('<div></div>', '/explore');
    await pass();
    expect(state()).toMatchObject({ kind: 'stopped', added: 2 });
    await pass(9000);
    expect(state()).toMatchObject({ kind: 'stopped' });
    await pass(1000);
    expect(state()).toBeNull();
  });

  it('does not go over from one person to another', async () => {
    page(1);
    start();
    favourites.save();
    await pass();
    show(profile({ active: 1, favourites: cards(7) }), '/user/profile/5ff0e6410000000001008499');
    await pass();
    expect(saved()).toEqual([idOf(1)]);
    expect(state()).toMatchObject({ kind: 'stopped' });
  });

  it('leaves nothing running', async () => {
    page(1);
    start();
    favourites.save();
    await pass();
    control.abort();
    panel().innerHTML = cards(2);
    await pass(5000);
    expect(saved()).toEqual([idOf(1)]);
    expect(vi.getTimerCount()).toBe(0);
  });
});

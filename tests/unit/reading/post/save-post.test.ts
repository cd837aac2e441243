// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Fault } from '@/utils/faults';
import { ask } from '@/utils/messages';
import { limits } from '@/utils/reading/limits';
import { SavePost } from '@/utils/reading/post/save-post';
import { modal, noteBox, noteId, show } from '../../page/fixture';

vi.mock('@/utils/messages', () => ({ ask: vi.fn() }));

const other = '65f1c0de0000000012345678';
const shown = vi.fn();
let control: AbortController;
let savePost: SavePost;
/** What the phrasebook answers: whether it has the post, and what saving comes to. */
let found: unknown;
let saving: () => Promise<unknown>;

beforeEach(() => {
  vi.useFakeTimers();
  shown.mockReset();
  found = null;
  saving = async () => ({ pictures: 'follow' });
  vi.mocked(ask).mockImplementation((async (name: string) =>
    name === 'posts.find' ? found : saving()) as never);
  control = new AbortController();
});
afterEach(() => {
  control.abort();
  vi.useRealTimers();
});

async function open(id = noteId) {
  show(modal(noteBox(), id));
  savePost = new SavePost(window, shown, control.signal);
  await later();
}
const later = () => vi.advanceTimersByTimeAsync(limits.notePause);
const kinds = () => shown.mock.calls.map(([state]) => state?.kind ?? null);

describe('the button of an open post', () => {
  it('offers, saves, and says so', async () => {
    await open();
    await savePost.save();
    expect(ask).toHaveBeenCalledWith('posts.save', {
      post: expect.objectContaining({ id: noteId, title: expect.stringContaining('弄堂') }),
      pictures: expect.any(Array),
    });
    expect(kinds()).toEqual(['offered', 'saving', 'saved']);
    expect(shown.mock.lastCall![0]).toMatchObject({ pictures: 'follow' });
  });

  it('lies on the pictures, also where the text is below them, else in the corner of the note', async () => {
    const boxes = vi.spyOn(Element.prototype, 'getBoundingClientRect');
    const note = { left: 10, top: 60, right: 790, bottom: 900, width: 780, height: 840 } as DOMRect;
    let media = { left: 10, top: 140, right: 790, bottom: 520, width: 780, height: 380 } as DOMRect;
    boxes.mockImplementation(function (this: Element) {
      return this.matches('.media-container') ? media : note;
    });
    await open();
    expect(shown.mock.lastCall![0].at).toMatchObject({ top: 140, right: 790 });
    media = { ...media, height: 0 };
    savePost.soon();
    await later();
    expect(shown.mock.lastCall![0].at).toMatchObject({ top: 60, right: 790 });
    boxes.mockRestore();
  });

  it.each([
    ['is kept whole', {}, ['offered', 'saved']],
    ['is kept in part', { partial: true }, ['offered']],
  ])('says what is so already: the post %s', async (_, post, expected) => {
    found = { id: noteId, ...post };
    await open();
    expect(kinds()).toEqual(expected);
  });

  it('says what went wrong, and saves when it is asked again', async () => {
    await open();
    saving = () => Promise.reject(new Fault('storage-full'));
    await savePost.save();
    expect(shown.mock.lastCall![0]).toMatchObject({ kind: 'failed', fault: 'storage-full' });
    saving = async () => ({});
    await savePost.save();
    expect(kinds().slice(-2)).toEqual(['saving', 'saved']);
  });

  it('saves once, however often it is pressed', async () => {
    await open();
    await Promise.all([savePost.save(), savePost.save(), savePost.save()]);
    expect(vi.mocked(ask).mock.calls.filter(([name]) => name === 'posts.save')).toHaveLength(1);
  });

  it('is of the note that is there: what another one came to is not said of it', async () => {
    await open();
    let end = (_: unknown) => {};
    saving = () => new Promise((resolve) => (end = resolve));
    const saved = savePost.save();
    document.querySelector('.note-detail-mask')!.setAttribute('note-id', other);
    savePost.soon();
    await later();
    expect(kinds().at(-1)).toBe('offered');
    end({});
    await saved;
    await later();
    expect(kinds().at(-1)).toBe('offered');
  });

  it('goes with the note, and there is nothing to save then', async () => {
    await open();
    document.body.replaceChildren();
    savePost.soon();
    await later();
    expect(kinds().at(-1)).toBeNull();
    await savePost.save();
    expect(vi.mocked(ask).mock.calls.map(([name]) => name)).toEqual(['posts.find']);
  });

  it('follows the note as the page moves it, until the reader stops', async () => {
    await open();
    const before = shown.mock.calls.length;
    for (const type of ['scroll', 'resize', 'scroll']) window.dispatchEvent(new Event(type));
    await later();
    expect(shown.mock.calls.length).toBe(before + 1);
    control.abort();
    window.dispatchEvent(new Event('scroll'));
    await later();
    expect(shown.mock.calls.length).toBe(before + 1);
  });
});

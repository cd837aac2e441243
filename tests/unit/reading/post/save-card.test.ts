// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Fault } from '@/utils/faults';
import { ask } from '@/utils/messages';
import { limits } from '@/utils/reading/limits';
import { SaveCard } from '@/utils/reading/post/save-card';
import { card, noteBox, noteId, show } from '../../page/fixture';
import { trusted } from '../events';

vi.mock('@/utils/messages', () => ({ ask: vi.fn() }));

const other = '65f1c0de0000000012345678';
let control: AbortController;
let parts: {
  show: ReturnType<typeof vi.fn>;
  saveNote: ReturnType<typeof vi.fn>;
  onFault: ReturnType<typeof vi.fn>;
};
let saveCard: SaveCard;

beforeEach(() => {
  vi.useFakeTimers();
  vi.mocked(ask)
    .mockReset()
    .mockResolvedValue(null as never);
  control = new AbortController();
  parts = { show: vi.fn(), saveNote: vi.fn(), onFault: vi.fn() };
  saveCard = new SaveCard(window, parts as never, control.signal);
});
afterEach(() => {
  control.abort();
  vi.useRealTimers();
});

const menuOn = (
  selector: string,
  event = trusted(new MouseEvent('contextmenu', { bubbles: true, composed: true })),
) => document.querySelector(selector)!.dispatchEvent(event);
const kinds = () => parts.show.mock.calls.map(([state]) => state?.kind ?? null);
const turn = () => vi.advanceTimersByTimeAsync(0);

describe('saving from the menu', () => {
  it('saves the card on which it was opened, whatever is in the card by then, and says so for a moment', async () => {
    show(card(noteId, '弄堂咖啡馆'), '/explore');
    menuOn('a.title span');
    // The site puts another note into the same element.
    document.querySelector('section')!.innerHTML = card(other, '别的');
    saveCard.save();
    await turn();
    expect(ask).toHaveBeenCalledExactlyOnceWith('posts.save', {
      post: expect.objectContaining({ id: noteId, title: '弄堂咖啡馆', partial: true }),
    });
    expect(kinds()).toEqual(['saving', 'saved']);
    await vi.advanceTimersByTimeAsync(limits.savedCard);
    expect(kinds()).toEqual(['saving', 'saved', null]);
  });

  it('says what went wrong, and tries again when asked', async () => {
    show(card(noteId, '弄堂咖啡馆'), '/explore');
    expect(saveCard.again()).toBe(false);
    menuOn('a.cover');
    vi.mocked(ask).mockRejectedValueOnce(new Fault('storage-full'));
    saveCard.save();
    await turn();
    expect(parts.show.mock.lastCall![0]).toMatchObject({ kind: 'failed', fault: 'storage-full' });
    expect(saveCard.again()).toBe(true);
    await turn();
    expect(kinds()).toEqual(['saving', 'failed', 'saving', 'saved']);
  });

  it('goes away with a scroll', async () => {
    show(card(noteId, '弄堂咖啡馆'), '/explore');
    menuOn('a.cover');
    saveCard.save();
    await turn();
    window.dispatchEvent(new Event('scroll'));
    expect(kinds().at(-1)).toBeNull();
  });

  it('saves the open note when it was opened elsewhere on its page', () => {
    show(noteBox());
    menuOn('#detail-desc');
    saveCard.save();
    expect(parts.saveNote).toHaveBeenCalledOnce();
    expect(ask).not.toHaveBeenCalled();
  });

  it('saves a note that a link leads to', async () => {
    show(`<p><a href="/explore/${noteId}?xsec_token=L"><b>看这篇</b></a></p>`, '/explore');
    menuOn('a b');
    saveCard.save();
    await turn();
    expect(ask).toHaveBeenCalledWith('posts.save', { post: expect.objectContaining({ title: '看这篇' }) });
  });

  it('says so where no post is', () => {
    show(`${card(noteId, '题')}<main>空</main>`, '/explore');
    menuOn('a.title');
    menuOn('main');
    saveCard.save();
    expect(parts.onFault).toHaveBeenCalledWith(expect.objectContaining({ code: 'no-post' }));
    expect(ask).not.toHaveBeenCalled();
  });

  it('does not believe events that a script made', () => {
    show(card(noteId, '题'), '/explore');
    menuOn('a.title', new MouseEvent('contextmenu', { bubbles: true, composed: true }));
    saveCard.save();
    expect(ask).not.toHaveBeenCalled();
  });
});

import { act, fireEvent } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Fault } from '@/utils/faults';
import { ask } from '@/utils/messages';
import { answer, makeCard, settle } from './harness';
import { lookups, onPage, savedPhrase } from './words';

vi.mock('@/utils/messages', () => ({ ask: vi.fn() }));

beforeEach(() => {
  vi.useFakeTimers({ now: new Date(2026, 10, 3, 12) });
});
afterEach(() => {
  vi.useRealTimers();
});

async function showing(stage: 'peek' | 'full' = 'full') {
  const card = makeCard();
  act(() => card.view[stage](onPage(lookups.zhongcao)));
  await settle();
  return card;
}

function asked(name: string) {
  return vi
    .mocked(ask)
    .mock.calls.filter(([asked]) => asked === name)
    .map(([, input]) => input);
}

describe('a word that the reader knows', () => {
  it('is said to be known, for six seconds not', async () => {
    answer({});
    const { screen } = await showing();
    fireEvent.click(screen.getByTestId('card-know'));
    await settle();
    expect(asked('known.add')).toEqual([{ simplified: '种草' }]);
    expect(screen.getByTestId('card-know').textContent).toBe('Known');
    expect(screen.getByTestId('card-met').textContent).toMatch(/^You know this word/);
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await settle();
    expect(asked('known.remove')).toEqual([{ simplified: '种草' }]);
    expect(screen.getByTestId('card-know').textContent).toContain('I know this');
  });

  it('is not taken back by a key that is held, later by the button', async () => {
    answer({});
    const { screen, view } = await showing('peek');
    for (let i = 0; i < 3; i++) {
      act(() => void view.press('k'));
      await settle();
    }
    expect(asked('known.remove')).toEqual([]);
    act(() => void vi.advanceTimersByTime(6000));
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
    act(() => view.full(onPage(lookups.zhongcao)));
    fireEvent.click(screen.getByTestId('card-know'));
    await settle();
    expect(asked('known.remove')).toEqual([{ simplified: '种草' }]);
  });

  it('is known no more when it is saved', async () => {
    answer({ 'known.has': true, 'phrases.save': { ...savedPhrase(), created: true } });
    const { screen } = await showing();
    expect(screen.getByTestId('card-know').getAttribute('aria-pressed')).toBe('true');
    fireEvent.click(screen.getByTestId('card-save'));
    await settle();
    expect(asked('known.remove')).toEqual([{ simplified: '种草' }]);
    expect(screen.getByTestId('card-know').getAttribute('aria-pressed')).toBe('false');
  });

  it('says why it could not be kept', async () => {
    answer({ 'known.add': new Fault('storage-full') });
    const { screen } = await showing();
    fireEvent.click(screen.getByTestId('card-know'));
    await settle();
    expect(screen.getByTestId('notice').textContent).toMatch(/^The disk is full/);
    expect(screen.getByTestId('card-know').textContent).toContain('I know this');
  });
});

describe('a note', () => {
  const noted = savedPhrase({ note: 'Jia says it.', tags: ['food', 'Jia'] });

  async function writing(card: Awaited<ReturnType<typeof showing>>, note: string, tags = '') {
    fireEvent.click(card.screen.getByTestId('card-edit-note'));
    fireEvent.change(card.screen.getByRole('textbox', { name: 'Note' }), { target: { value: note } });
    fireEvent.change(card.screen.getByRole('textbox', { name: 'Tags' }), { target: { value: tags } });
  }

  it('saves its word first', async () => {
    answer({ 'phrases.save': { ...savedPhrase(), created: true }, 'phrases.note': noted });
    const card = await showing();
    await writing(card, 'Jia says it.', 'food，Jia, food');
    fireEvent.click(card.screen.getByRole('button', { name: 'Save note' }));
    await settle();
    expect(asked('phrases.save')).toHaveLength(1);
    expect(asked('phrases.note')).toEqual([{ id: 'phrase-7', note: 'Jia says it.', tags: ['food', 'Jia'] }]);
    expect(card.screen.getByTestId('card-note').textContent).toBe('Jia says it.foodJia');
    expect(card.screen.queryByTestId('card-edit')).toBeNull();
  });

  it('is edited, in a box that has the focus and no keys of the card', async () => {
    answer({ 'phrases.find': noted, 'phrases.note': noted });
    const { screen, root, view } = await showing();
    act(() => void view.press('n'));
    const box = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Note' });
    expect(box.value).toBe('Jia says it.');
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Tags' }).value).toBe('food, Jia');
    expect(root.activeElement).toBe(box);
    expect(view.holds()).toBe(true);
    fireEvent.keyDown(box, { key: 'k' });
    fireEvent.keyDown(box, { key: 'Enter', ctrlKey: true, isComposing: true });
    await settle();
    expect(asked('known.add')).toEqual([]);
    expect(asked('phrases.note')).toEqual([]);
    fireEvent.keyDown(box, { key: 'Enter', ctrlKey: true });
    await settle();
    expect(asked('phrases.save')).toEqual([]);
    expect(asked('phrases.note')).toHaveLength(1);
  });

  it('is dropped with Escape, which leaves the card', async () => {
    answer({ 'phrases.find': noted });
    const card = await showing();
    await writing(card, 'something else');
    fireEvent.keyDown(card.screen.getByRole('textbox', { name: 'Note' }), { key: 'Escape' });
    expect(card.view.stage()).toBe('full');
    expect(card.screen.getByTestId('card-note').textContent).toContain('Jia says it.');
    expect(asked('phrases.note')).toEqual([]);
  });

  it('stays in its box when it could not be kept', async () => {
    answer({ 'phrases.find': noted, 'phrases.note': new Fault('storage-full') });
    const card = await showing();
    await writing(card, 'a longer one');
    fireEvent.click(card.screen.getByRole('button', { name: 'Save note' }));
    await settle();
    expect(card.screen.getByTestId('notice').textContent).toMatch(/^The disk is full/);
    expect(card.screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Note' }).value).toBe(
      'a longer one',
    );
  });

  it('is kept when another word takes the place of its own, if it says anything new', async () => {
    answer({ 'phrases.find': noted, 'phrases.note': noted });
    const card = await showing();
    fireEvent.click(card.screen.getByTestId('card-edit-note'));
    fireEvent.click(card.screen.getByTestId('card-next'));
    await settle();
    expect(asked('phrases.note')).toEqual([]);
    await writing(card, 'half a thought', 'food, Jia');
    act(() => card.view.hide());
    await settle();
    expect(asked('phrases.note')).toEqual([
      { id: 'phrase-7', note: 'half a thought', tags: ['food', 'Jia'] },
    ]);
  });
});

describe('where a word comes from', () => {
  const here = onPage(lookups.zhongcao).context?.postId;
  it.each([
    [
      'the open post',
      { postId: here, url: 'https://www.xiaohongshu.com/x' },
      'Saved 9 Jan from this post',
      0,
    ],
    [
      'another one',
      { postId: '1'.repeat(24), url: 'https://www.xiaohongshu.com/y', title: '另一篇' },
      'Saved 9 Jan from another post',
      1,
    ],
    ['another one without a link', { postId: '2'.repeat(24) }, 'Saved 9 Jan', 0],
    ['no post', undefined, 'Saved 9 Jan', 0],
  ])('is %s', async (_, from, text, links) => {
    answer({ 'phrases.find': savedPhrase(from && { from: from as never }) });
    const { screen } = await showing();
    expect(screen.getByTestId('card-met').textContent).toBe(text);
    expect(screen.getByTestId('card-met').querySelectorAll('a[rel=noreferrer]')).toHaveLength(links);
  });
});

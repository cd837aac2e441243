import { act, fireEvent } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createCardStore } from '@/components/card/store';
import { Fault } from '@/utils/faults';
import { ask } from '@/utils/messages';
import { answer, makeCard, settle } from './harness';
import { lookups, onPage, savedPhrase } from './words';

vi.mock('@/utils/messages', () => ({ ask: vi.fn() }));

const now = new Date(2026, 10, 3, 12).getTime();

beforeEach(() => {
  vi.useFakeTimers({ now });
  answer({ 'phrases.save': { ...savedPhrase({ createdAt: now }), created: true } });
});
afterEach(() => {
  vi.useRealTimers();
});

async function showing(stage: 'peek' | 'full', lookup = lookups.zhongcao) {
  const card = makeCard();
  act(() => card.view[stage](onPage(lookup)));
  await settle();
  return card;
}

function asked(name: string) {
  return vi
    .mocked(ask)
    .mock.calls.filter(([asked]) => asked === name)
    .map(([, input]) => input);
}

describe('saving a word', () => {
  it('asks whether it is kept already, and says so', async () => {
    answer({ 'phrases.find': savedPhrase({ createdAt: new Date(2026, 8, 21, 9).getTime(), met: 2 }) });
    const { screen, root } = await showing('full');
    expect(asked('phrases.find')).toEqual([
      { simplified: '种草', pinyin: 'zhong4 cao3', context: onPage(lookups.zhongcao).context },
    ]);
    expect(screen.getByTestId('card-save').textContent).toBe('Saved');
    expect(root.querySelector('.card-met')?.textContent).toBe('Saved 21 Sept, met 2 times');
    expect(screen.getByRole('img', { name: 'Learning' })).toBeTruthy();
  });

  it('says that it was met once, and offers a sentence that is not with it yet', async () => {
    answer({
      'phrases.find': savedPhrase({ met: 1, hasSentence: false }),
      'phrases.save': { ...savedPhrase({ met: 1, hasSentence: true }), created: false },
    });
    const { screen, root } = await showing('full');
    expect(root.querySelector('.card-met')?.textContent).toContain(', met once');
    fireEvent.click(screen.getByRole('button', { name: 'Add this sentence' }));
    await settle();
    expect(asked('phrases.save')).toMatchObject([{ context: onPage(lookups.zhongcao).context }]);
    expect(screen.queryByTestId('card-add-sentence')).toBeNull();
    expect(root.querySelector('.card-met')?.textContent).toContain('Sentence added');
    expect(root.querySelector('.sr')?.textContent).toContain('Sentence added');
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  });

  it('offers no sentence that is there, nor where there is none', async () => {
    answer({ 'phrases.find': savedPhrase({ hasSentence: true }) });
    const { screen, view } = await showing('full');
    expect(screen.queryByTestId('card-add-sentence')).toBeNull();
    answer({ 'phrases.find': savedPhrase() });
    const { context: _, ...bare } = onPage(lookups.xing);
    act(() => view.full(bare));
    await settle();
    expect(asked('phrases.find').at(-1)).not.toHaveProperty('context');
    expect(screen.queryByTestId('card-add-sentence')).toBeNull();
  });

  it('keeps the word with its sentence', async () => {
    const { screen } = await showing('full');
    fireEvent.click(screen.getByTestId('card-save'));
    await settle();
    expect(asked('phrases.save')).toEqual([
      {
        word: {
          simplified: '种草',
          traditional: '種草',
          pinyin: 'zhong4 cao3',
          gloss: 'to be sold on something',
          explanation: 'A wish takes root. 拔草[ba2 cao3] is crossing it off your list.',
          glossaryId: 'zhong-cao',
        },
        context: onPage(lookups.zhongcao).context,
      },
    ]);
    expect(screen.getByTestId('card-save').textContent).toBe('Saved');
    expect(screen.getByText('Saved 3 Nov')).toBeTruthy();
  });

  it('moves the place in the sentence with the match', async () => {
    const { screen } = await showing('full');
    for (let i = 0; i < 2; i++) {
      fireEvent.click(screen.getByTestId('card-next'));
      await settle();
      fireEvent.click(screen.getByTestId('card-save'));
      await settle();
    }
    expect(asked('phrases.save')).toMatchObject([
      { word: { simplified: '种', gloss: 'to plant; to grow' }, context: { start: 2, end: 3 } },
      { word: { simplified: '草', gloss: 'grass' }, context: { start: 3, end: 4 } },
    ]);
  });

  it('can be undone for six seconds, and pressing again does not undo', async () => {
    const { screen } = await showing('peek');
    fireEvent.click(screen.getByTestId('card-save'));
    await settle();
    fireEvent.click(screen.getByTestId('card-save'));
    await settle();
    expect(asked('phrases.forget')).toEqual([]);
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await settle();
    expect(asked('phrases.forget')).toEqual([{ id: 'phrase-7' }]);
    expect(screen.getByRole('button', { name: 'Save' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  });

  it('takes the offer to undo back after six seconds', async () => {
    const { screen } = await showing('full');
    fireEvent.click(screen.getByTestId('card-save'));
    await settle();
    act(() => void vi.advanceTimersByTime(5999));
    expect(screen.getByRole('button', { name: 'Undo' })).toBeTruthy();
    act(() => void vi.advanceTimersByTime(1));
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  });

  it('never offers to undo a phrase that was there before', async () => {
    // The clock was set back since: its time alone would make it new.
    answer({ 'phrases.save': { ...savedPhrase({ createdAt: now + 1, met: 3 }), created: false } });
    const { screen } = await showing('full');
    fireEvent.click(screen.getByTestId('card-save'));
    await settle();
    expect(screen.getByTestId('card-save').textContent).toBe('Saved');
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  });

  it('asks once, however often it is pressed meanwhile', async () => {
    const { screen } = await showing('full');
    for (let i = 0; i < 3; i++) fireEvent.click(screen.getByTestId('card-save'));
    await settle();
    expect(asked('phrases.save')).toHaveLength(1);
  });

  it('does not call another word saved when the answer comes late', async () => {
    let reply: (saved: unknown) => void = () => {};
    answer({ 'phrases.save': () => new Promise((resolve) => (reply = resolve)) });
    const { view, screen } = await showing('full');
    fireEvent.click(screen.getByTestId('card-save'));
    act(() => view.peek({ ...onPage(lookups.xing), text: '行' }));
    reply(savedPhrase({ createdAt: now }));
    await settle();
    expect(screen.getByTestId('card-headword').textContent).toBe('行');
    expect(screen.getByRole('button', { name: 'Save' })).toBeTruthy();
  });
});

describe('when it cannot be saved', () => {
  beforeEach(() => answer({ 'phrases.save': new Fault('storage-full') }));

  it('says what happened in the card, which stays', async () => {
    const { view, screen } = await showing('full');
    fireEvent.click(screen.getByTestId('card-save'));
    await settle();
    expect(screen.getByTestId('notice').textContent).toMatch(/^The disk is full/);
    expect(screen.getByTestId('card').contains(screen.getByTestId('notice'))).toBe(true);
    expect(view.stage()).toBe('full');
    expect(screen.getByTestId('card-save').textContent).toContain('Save');
  });

  it('says it beside a peek, and no more once it worked', async () => {
    const { screen } = await showing('peek');
    fireEvent.click(screen.getByTestId('card-save'));
    await settle();
    expect(screen.getByTestId('notice').textContent).toMatch(/^The disk is full/);
    answer({ 'phrases.save': savedPhrase({ createdAt: now }) });
    fireEvent.click(screen.getByTestId('card-save'));
    await settle();
    expect(screen.queryByTestId('notice')).toBeNull();
    expect(screen.getByRole('button', { name: 'Saved' })).toBeTruthy();
  });

  it('is told once it is pressed, not when a word is only looked at', async () => {
    answer({ 'phrases.find': new Fault('storage-unavailable') });
    const { screen } = await showing('full');
    expect(screen.queryByTestId('notice')).toBeNull();
  });
});

describe('saving the post', () => {
  const at = { left: 90, top: 40, right: 650, bottom: 760 };

  it.each([
    ['offered', 'Save post'],
    ['saving', 'Saving'],
    ['saved', 'Saved'],
  ] as const)('shows %s as "%s"', (kind, text) => {
    const { view, screen } = makeCard();
    act(() => view.savePost({ kind, at }));
    expect(screen.getByTestId('save-post').textContent).toBe(text);
  });

  it('tells the reader at every state but while it is saving', () => {
    const { view, screen, host } = makeCard();
    for (const kind of ['offered', 'saving', 'saved'] as const) {
      act(() => view.savePost({ kind, at }));
      fireEvent.click(screen.getByTestId('save-post'));
    }
    expect(host.onSavePost).toHaveBeenCalledTimes(2);
  });

  it('says why it failed, and offers to try again', () => {
    const { view, screen, host } = makeCard();
    act(() => view.savePost({ kind: 'failed', at, fault: 'no-answer' }));
    expect(screen.getByTestId('notice').textContent).toMatch(/^The extension did not answer/);
    fireEvent.click(screen.getByTestId('save-post'));
    expect(host.onSavePost).toHaveBeenCalledOnce();
    fireEvent.click(screen.getByRole('button', { name: 'Dismiss' }));
    act(() => view.savePost({ kind: 'failed', at: { ...at, top: 20 }, fault: 'no-answer' }));
    expect(screen.queryByTestId('notice')).toBeNull();
    expect(screen.getByTestId('save-post').textContent).toBe('Try again');
    act(() => view.savePost({ kind: 'saving', at }));
    act(() => view.savePost({ kind: 'failed', at, fault: 'storage-full' }));
    expect(screen.getByTestId('notice').textContent).toMatch(/^The disk is full/);
  });

  it('says that pictures follow, or that the browser withholds them', () => {
    const { view, screen } = makeCard();
    act(() => view.savePost({ kind: 'saved', at, pictures: 3 }));
    expect(screen.getByTestId('save-post').textContent).toBe('Saved, 3 pictures follow');
    act(() => view.savePost({ kind: 'saved', at, pictures: 'withheld' }));
    expect(screen.getByTestId('save-post').textContent).toBe('Saved');
    expect(screen.getByTestId('notice').textContent).toContain('its pictures are not');
    fireEvent.click(screen.getByRole('button', { name: 'Dismiss' }));
    act(() => view.savePost({ kind: 'saved', at: { ...at, top: 20 }, pictures: 'withheld' }));
    expect(screen.queryByTestId('notice')).toBeNull();
  });

  it('leads to the library once it is saved', () => {
    const { view, screen } = makeCard();
    act(() => view.savePost({ kind: 'offered', at }));
    expect(screen.queryByTestId('open-library')).toBeNull();
    act(() => view.savePost({ kind: 'saved', at }));
    fireEvent.click(screen.getByRole('button', { name: 'Open the library' }));
    expect(asked('pages.open')).toEqual([{ page: 'library', route: 'posts' }]);
  });

  it('draws nothing anew while the page scrolls and the note stays', () => {
    const { root: _, ...host } = makeCard().host;
    const store = createCardStore(host);
    const drawn = vi.fn();
    store.subscribe(drawn);
    store.actions.setSavePost({ kind: 'offered', at });
    store.actions.setSavePost({ kind: 'offered', at: { ...at } });
    expect(drawn).toHaveBeenCalledTimes(1);
    store.actions.setSavePost({ kind: 'offered', at: { ...at, top: 20 } });
    expect(drawn).toHaveBeenCalledTimes(2);
  });

  it('goes away with the note', () => {
    const { view, screen } = makeCard();
    act(() => view.savePost({ kind: 'offered', at }));
    act(() => view.savePost(null));
    expect(screen.queryByTestId('save-post')).toBeNull();
  });
});

it('shows a notice in the corner until it is dismissed', () => {
  const { view, screen } = makeCard();
  act(() => view.notice('lexicon-unreadable'));
  expect(screen.getByTestId('notice').textContent).toMatch(/^The dictionary file could not be read/);
  expect(screen.getByTestId('notice').getAttribute('role')).toBe('status');
  fireEvent.click(screen.getByRole('button', { name: 'Dismiss' }));
  expect(screen.queryByTestId('notice')).toBeNull();
});

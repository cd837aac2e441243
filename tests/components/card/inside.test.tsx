import { act, fireEvent } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Fault } from '@/utils/faults';
import { ask, type WordLookup } from '@/utils/messages';
import { answer, makeCard, settle } from './harness';
import { listed, lookups, onPage } from './words';

vi.mock('@/utils/messages', () => ({ ask: vi.fn() }));

const guimi = listed('闺蜜', '閨蜜', 'gui1 mi4', [
  {
    text: 'best friend',
    refers: { kind: 'see', to: { simplified: '密友', traditional: '密友', pinyin: 'mi4 you3' } },
  },
]);
const miyou = listed('密友', '密友', 'mi4 you3', [{ text: 'a close friend' }]);

/** What a dictionary of these words answers. */
function lookUp({ text, offset }: { text: string; offset: number }): WordLookup {
  for (const entry of [guimi, miyou]) {
    const start = text.indexOf(entry.simplified);
    const end = start + entry.simplified.length;
    if (start >= 0 && start <= offset && offset < end) {
      return { start, end, matches: [{ start, end, entries: [entry] }] };
    }
  }
  return { start: offset, end: offset, matches: [] };
}

beforeEach(() => answer({ 'lexicon.lookup': lookUp }));

async function showing() {
  const card = makeCard();
  act(() => card.view.full(onPage(lookups.zhongcao)));
  await settle();
  const headword = () => card.screen.getByTestId('card-headword').textContent;
  /** A character of the example, 被闺蜜种草了这款面霜，已经回购三次了。 */
  const character = (at: number) => card.root.querySelector(`.sentence [data-at="${at}"]`)!;
  return { ...card, headword, character };
}

describe('Chinese inside the card', () => {
  it('shows the word under the pointer', async () => {
    const { character, root } = await showing();
    fireEvent.pointerOver(character(2));
    await settle();
    expect([...root.querySelectorAll('.is-pointed')].map((hz) => hz.textContent)).toEqual(['闺', '蜜']);
    fireEvent.pointerOver(character(0));
    await settle();
    expect(root.querySelector('.is-pointed')).toBeNull();
  });

  it('is looked up there at a click, with a way back', async () => {
    const { character, headword, screen, view } = await showing();
    fireEvent.click(character(1));
    await settle();
    expect(headword()).toBe('闺蜜');
    expect(screen.getByTestId('card-back').textContent).toBe('种草');
    fireEvent.click(screen.getByRole('link', { name: '密友' }));
    await settle();
    expect(headword()).toBe('密友');
    expect(screen.getByTestId('card-back').textContent).toBe('闺蜜');
    act(() => void view.press('ArrowLeft'));
    fireEvent.click(screen.getByTestId('card-back'));
    await settle();
    expect(headword()).toBe('种草');
    expect(screen.queryByTestId('card-back')).toBeNull();
  });

  it('is reached by the keyboard where it is a word', async () => {
    const { headword, screen, character } = await showing();
    fireEvent.click(character(1));
    await settle();
    fireEvent.keyDown(screen.getByRole('link', { name: '密友' }), { key: 'Enter' });
    await settle();
    expect(headword()).toBe('密友');
  });

  it('is kept without the sentence of the page, in which it does not stand', async () => {
    const { character, screen } = await showing();
    fireEvent.click(character(1));
    await settle();
    fireEvent.click(screen.getByTestId('card-save'));
    await settle();
    const saved = vi.mocked(ask).mock.calls.find(([name]) => name === 'phrases.save')?.[1];
    expect(saved).toEqual({ word: expect.objectContaining({ simplified: '闺蜜' }) });
  });

  it('stays where nothing is found, and says what went wrong', async () => {
    const { character, headword, screen } = await showing();
    fireEvent.click(character(0));
    await settle();
    expect(headword()).toBe('种草');
    answer({ 'lexicon.lookup': new Fault('lexicon-unreadable') });
    fireEvent.click(character(1));
    await settle();
    expect(screen.getByTestId('notice').textContent).toMatch(/^The dictionary file/);
  });

  it('gives way to the word on the page', async () => {
    const { character, headword, screen, view } = await showing();
    fireEvent.click(character(1));
    await settle();
    act(() => view.full(onPage(lookups.zhongcao)));
    expect(headword()).toBe('种草');
    expect(screen.queryByTestId('card-back')).toBeNull();
  });

  it('gives the characters of a word as they are read in it, each with its card', async () => {
    const zhong = [
      { ...listed('种', '種', 'zhong4', [{ text: 'a slang sense' }]), source: 'glossary' as const },
      listed('种', '種', 'zhong3', [{ text: 'seed' }]),
      listed('种', '種', 'zhong4', [{ text: 'to plant' }, { text: 'to grow' }]),
    ];
    answer({
      'lexicon.lookup': ({ text }: { text: string }) => ({
        start: 0,
        end: 1,
        matches: text === '种' ? [{ start: 0, end: 1, entries: zhong }] : [],
      }),
    });
    const { screen, headword } = await showing();
    fireEvent.click(screen.getByRole('button', { name: '种 to plant' }));
    await settle();
    expect(headword()).toBe('种');
    expect(screen.getByTestId('card-pinyin').textContent).toBe('zhòng');
    expect(screen.getByTestId('card-back').textContent).toBe('种草');
  });
});

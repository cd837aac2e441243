import { act, fireEvent } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ask } from '@/utils/messages';
import { answer, makeCard, settle } from './harness';
import { lookups, onPage } from './words';

vi.mock('@/utils/messages', () => ({ ask: vi.fn() }));

const server = { engine: 'server', name: 'one.example', target: 'en' };
const asked = () => vi.mocked(ask).mock.calls.filter(([name]) => name === 'translate');

beforeEach(() => {
  vi.mocked(ask).mockReset();
  answer({ 'translation.by': server, translate: { lines: ['I want it again.'] } });
});
afterEach(() => vi.unstubAllGlobals());

async function open() {
  const card = makeCard();
  act(() => card.view.full(onPage(lookups.zhongcao)));
  await settle();
  return card;
}

describe('the sentence of the word', () => {
  it('is not offered where nothing translates, and the key is the page’s', async () => {
    answer({});
    const { screen, view } = await open();
    expect(screen.queryByTestId('card-translation')).toBeNull();
    expect(view.press('t')).toBe(false);
    expect(asked()).toEqual([]);
  });

  it('is translated by a click, nothing but it is sent, and it says by whom', async () => {
    const { screen } = await open();
    expect(asked()).toEqual([]);
    fireEvent.click(screen.getByTestId('card-translate'));
    await settle();
    expect(asked()).toEqual([['translate', { texts: ['又被种草了'] }]]);
    expect(screen.getByTestId('card-translation').textContent).toContain('I want it again.');
    expect(screen.getByTestId('card-translation').textContent).toContain('one.example');
  });

  it('is translated by t, once, and is brought into sight', async () => {
    const { view, screen } = await open();
    const shown = vi.spyOn(screen.getByTestId('card-translation'), 'scrollIntoView');
    await act(async () => {
      expect(view.press('t')).toBe(true);
      view.press('t');
    });
    await settle();
    act(() => void view.press('t'));
    expect(asked()).toHaveLength(1);
    expect(shown).toHaveBeenLastCalledWith({ block: 'nearest' });
  });

  it('says why it could not be, and can be asked for again', async () => {
    answer({ 'translation.by': server, translate: { fault: 'key-refused' } });
    const { screen } = await open();
    fireEvent.click(screen.getByTestId('card-translate'));
    await settle();
    expect(screen.getByTestId('card-translation').textContent).toContain('refuses the key');
    answer({ 'translation.by': server, translate: { lines: ['Now.'] } });
    fireEvent.click(screen.getByTestId('card-translate'));
    await settle();
    expect(screen.getByTestId('card-translation').textContent).toContain('Now.');
  });

  it('of another word has no line of this one, not even a late one', async () => {
    let finish = (_: unknown) => {};
    answer({ 'translation.by': server, translate: () => new Promise((resolve) => (finish = resolve)) });
    const { screen, view } = await open();
    fireEvent.click(screen.getByTestId('card-translate'));
    act(() => view.full(onPage(lookups.xing)));
    finish({ lines: ['Late.'] });
    await settle();
    expect(screen.getByTestId('card-translation').textContent).not.toContain('Late.');
  });

  it('is translated in the page by the browser, which sends nothing', async () => {
    answer({ 'translation.by': { engine: 'browser', name: '', target: 'en' } });
    vi.stubGlobal('Translator', {
      availability: async () => 'available',
      create: async () => ({ translate: async (text: string) => `here(${text})`, destroy() {} }),
    });
    const { screen } = await open();
    fireEvent.click(screen.getByTestId('card-translate'));
    await settle();
    await settle();
    expect(screen.getByTestId('card-translation').textContent).toContain('here(又被种草了)');
    expect(asked()).toEqual([]);
  });

  it('is not offered where the browser was chosen and cannot', async () => {
    answer({ 'translation.by': { engine: 'browser', name: '', target: 'en' } });
    const { screen } = await open();
    expect(screen.queryByTestId('card-translation')).toBeNull();
  });
});

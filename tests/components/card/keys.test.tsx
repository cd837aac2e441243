import { act, fireEvent } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ask } from '@/utils/messages';
import { answer, makeCard, settle } from './harness';
import { lookups, onPage } from './words';

vi.mock('@/utils/messages', () => ({ ask: vi.fn() }));

beforeEach(() => answer({}));

/** Show a word, press a key, and tell whether it was taken and what shows then. */
async function pressing(stage: 'peek' | 'full' | 'hidden', key: string) {
  const card = makeCard();
  if (stage !== 'hidden') act(() => card.view[stage](onPage(lookups.zhongcao)));
  let taken: boolean | undefined;
  act(() => {
    taken = card.view.press(key);
  });
  await settle();
  return { ...card, taken };
}

describe('keys that the page hands on', () => {
  it.each([
    ['peek', 'Enter', true, 'full'],
    ['full', 'Enter', false, 'full'],
    ['hidden', 'Enter', false, 'hidden'],
    ['peek', 'Escape', true, 'hidden'],
    ['full', 'Escape', true, 'hidden'],
    ['hidden', 'Escape', false, 'hidden'],
    ['peek', 's', true, 'peek'],
    ['full', 's', true, 'full'],
    ['hidden', 's', false, 'hidden'],
    ['peek', 'ArrowRight', false, 'peek'],
    ['full', 'ArrowRight', true, 'full'],
    ['full', 'ArrowLeft', false, 'full'],
    ['full', 'x', false, 'full'],
  ] as const)('with the card %s, %s is taken: %s, and leaves it %s', async (stage, key, taken, after) => {
    const pressed = await pressing(stage, key);
    expect(pressed.taken).toBe(taken);
    expect(pressed.view.stage()).toBe(after);
  });

  it('saves with s', async () => {
    await pressing('peek', 's');
    expect(vi.mocked(ask).mock.calls.map(([name]) => name)).toContain('phrases.save');
  });

  it('goes to the next match with the right arrow', async () => {
    const { screen } = await pressing('full', 'ArrowRight');
    expect(screen.getByTestId('card-headword').textContent).toBe('种');
  });

  it('tells the reader when it closes by itself, not when it is told to', async () => {
    const { host } = await pressing('full', 'Escape');
    expect(host.onHide).toHaveBeenCalledOnce();
    const told = makeCard();
    act(() => told.view.peek(onPage(lookups.xing)));
    act(() => told.view.hide());
    expect(told.host.onHide).not.toHaveBeenCalled();
  });
});

describe('keys while the focus is in the card', () => {
  it('work there, with the close button too', async () => {
    const { view, screen, host } = await pressing('full', 'x');
    fireEvent.keyDown(screen.getByTestId('card-next'), { key: 'ArrowRight' });
    expect(screen.getByTestId('card-headword').textContent).toBe('种');
    fireEvent.keyDown(screen.getByTestId('card-save'), { key: 'Escape' });
    expect(view.stage()).toBe('hidden');
    act(() => view.full(onPage(lookups.zhongcao)));
    fireEvent.click(screen.getByRole('button', { name: 'Close' }));
    expect(view.stage()).toBe('hidden');
    expect(host.onHide).toHaveBeenCalledTimes(2);
  });

  it('leave Enter to the button and Ctrl+S to the browser', async () => {
    const { screen } = await pressing('peek', 'x');
    expect(fireEvent.keyDown(screen.getByTestId('card-save'), { key: 'Enter' })).toBe(true);
    expect(fireEvent.keyDown(screen.getByTestId('card-save'), { key: 's', ctrlKey: true })).toBe(true);
    expect(screen.getByTestId('card').dataset.state).toBe('peek');
    expect(vi.mocked(ask).mock.calls.map(([name]) => name)).not.toContain('phrases.save');
  });

  it('hold the card', async () => {
    const { view, screen } = await pressing('full', 'x');
    expect(view.holds()).toBe(false);
    act(() => screen.getByTestId('card-save').focus());
    expect(view.holds()).toBe(true);
  });
});

it('does not take the focus when the peek is pressed', async () => {
  const { screen } = await pressing('peek', 'x');
  expect(fireEvent.mouseDown(screen.getByTestId('card-save'))).toBe(false);
});

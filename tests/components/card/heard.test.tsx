import { act } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { zhHans } from '@/utils/i18n/zh-Hans';
import { answer, makeCard, settle, stringsOf } from './harness';
import { lookups, onPage } from './words';

vi.mock('@/utils/messages', () => ({ ask: vi.fn() }));

beforeEach(() => {
  vi.useFakeTimers();
  answer({});
});
afterEach(() => void vi.useRealTimers());

const heard = (root: ShadowRoot) => root.querySelector('[aria-live="polite"].sr')!;

it('says a word that is looked up twice in a row again', async () => {
  const { view, root } = makeCard();
  act(() => view.peek(onPage(lookups.zhongcao)));
  await settle();
  const first = heard(root).firstElementChild;
  expect(first?.textContent).toContain('种草');
  // From the peek to the whole card it is the same look-up.
  act(() => view.full(onPage(lookups.zhongcao)));
  expect(heard(root).firstElementChild).toBe(first);
  const elsewhere = { ...onPage({ ...lookups.zhongcao }), text: '又种草' };
  act(() => view.peek(elsewhere));
  await settle();
  expect(heard(root).firstElementChild).not.toBe(first);
  expect(heard(root).firstElementChild?.textContent).toBe(first?.textContent);
});

it('says where there is nothing to look up, for a moment, in the reader’s language, as often as it is asked', () => {
  const { view, root, screen } = makeCard({ language: 'zh-Hans', strings: stringsOf(zhHans) });
  act(() => view.hint('nothingToLookUp'));
  const said = heard(root).firstElementChild;
  expect(said?.textContent).toContain('没有可查的词');
  expect(screen.getByTestId('hint').textContent).toBe(said?.textContent);
  act(() => void vi.advanceTimersByTime(3000));
  act(() => view.hint('nothingToLookUp'));
  expect(heard(root).firstElementChild).not.toBe(said);
  act(() => void vi.advanceTimersByTime(4999));
  expect(screen.getByTestId('hint')).toBeTruthy();
  act(() => void vi.advanceTimersByTime(1));
  expect(screen.queryByTestId('hint')).toBeNull();
  expect(heard(root).textContent).toBe('');
});

it('makes way for a word', () => {
  const { view, screen } = makeCard();
  act(() => view.hint('nothingToLookUp'));
  act(() => view.peek(onPage(lookups.zhongcao)));
  expect(screen.queryByTestId('hint')).toBeNull();
});

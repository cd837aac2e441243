import { act, fireEvent } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { createStore } from 'zustand/vanilla';
import type { FavouritesState } from '@/utils/reading/post/favourites';
import { expectAccessible } from '../ui/page';
import { makeCard } from './harness';

vi.mock('@/utils/messages', () => ({ ask: vi.fn() }));

function favourites(state: Partial<FavouritesState> | null) {
  const whole = { kind: 'saving' as const, seen: 0, added: 0, there: 0, leftOut: 0, ...state };
  const store = createStore<FavouritesState | null>(() => state && whole);
  const view = { store, save: vi.fn(), stop: vi.fn(), dismiss: vi.fn() };
  return { ...makeCard({ favourites: view }), favourites: view };
}

it('offers to save favourites, where there are some', async () => {
  const { screen, root, favourites: view } = favourites({ kind: 'offered' });
  fireEvent.click(screen.getByRole('button', { name: 'Save the posts loaded here' }));
  expect(view.save).toHaveBeenCalledOnce();
  await expectAccessible(root.host);
  act(() => view.store.setState(null, true));
  expect(screen.queryByTestId('save-favourites')).toBeNull();
});

it('shows how far it is, and stops', async () => {
  const { screen, root, favourites: view } = favourites({ seen: 28, added: 10, there: 1 });
  expect(screen.getByTestId('favourites').textContent).toContain('Saving 12 of 28');
  expect(screen.getByRole('progressbar').getAttribute('value')).toBe('11');
  await expectAccessible(root.host);
  // Not every post is said aloud.
  expect(screen.getByTestId('favourites-counts').textContent).toBe('');
  fireEvent.click(screen.getByRole('button', { name: 'Stop' }));
  expect(view.stop).toHaveBeenCalledOnce();
});

it('says how many were new, and that more are saved as they come', () => {
  const { screen } = favourites({ seen: 28, added: 19, there: 8, leftOut: 1 });
  expect(screen.getByTestId('favourites').textContent).toContain('27 posts saved');
  expect(screen.getByTestId('favourites-counts').textContent).toBe(
    '19 new, 8 already there. 1 could not be read and was left out. Scroll on, and the posts that come are saved too.',
  );
});

it('says what stopped it, and goes on when asked', async () => {
  const {
    screen,
    root,
    favourites: view,
  } = favourites({
    kind: 'stopped',
    seen: 9,
    added: 4,
    fault: 'storage-full',
  });
  expect(screen.getByTestId('notice').textContent).toContain('disk is full');
  expect(screen.getByTestId('favourites').textContent).toContain('4 posts saved');
  await expectAccessible(root.host);
  fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(view.save).toHaveBeenCalledOnce();
});

it('goes away when it has been read', async () => {
  const { screen, root, favourites: view } = favourites({ kind: 'stopped', seen: 1, added: 1 });
  expect(screen.getByTestId('favourites').textContent).toBe('1 post saved1 new, 0 already there.');
  await expectAccessible(root.host);
  fireEvent.click(screen.getByRole('button', { name: 'Dismiss' }));
  expect(view.dismiss).toHaveBeenCalledOnce();
});

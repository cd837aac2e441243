import { act, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { useDataRows } from '@/components/settings/data';
import { Library } from '@/entrypoints/library/library';
import { defaults } from '@/utils/settings/schema';
import { useSettings } from '@/utils/settings/store';
import type { Database } from '@/utils/store/database';
import { phraseOf } from '../review/rows';
import { draw, emptyStore, expectAccessible } from '../ui/page';
import { bare, cafe } from './kept-posts';

vi.mock('@/utils/messages', async (original) => ({
  ...(await original<typeof import('@/utils/messages')>()),
  ask: vi.fn(),
}));

let db: Database;

beforeEach(async () => {
  db = await emptyStore();
  useSettings.setState({ loaded: true, settings: defaults, fault: undefined });
  window.location.hash = '';
});
afterEach(() => {
  Reflect.deleteProperty(navigator, 'storage');
  window.location.hash = '';
});

const go = (hash: string) =>
  act(async () => {
    window.location.hash = hash;
    window.dispatchEvent(new HashChangeEvent('hashchange'));
  });

it('phrases show their sentence and lead to its post', async () => {
  await db.phrases.add(phraseOf());
  await go('phrases');
  await draw(<Library />);
  const row = await screen.findByTestId('phrase');
  expect(row.dataset.hanzi).toBe('踩雷');
  // By its text: a row of a long list has no role before it was measured, and here is no layout to measure.
  expect(within(row).getByText('弄堂里的咖啡馆').closest('a')?.getAttribute('href')).toBe(
    '#posts/65f1c0de0000000012345678',
  );
  await expectAccessible();
});

it('the sidebar counts what is live, and the tags on it', async () => {
  await db.phrases.bulkAdd([phraseOf(), { ...phraseOf(), id: 'gone', pinyin: 'x', deletedAt: 1 }]);
  await db.posts.bulkAdd([
    cafe,
    { ...bare, archivedAt: 1, tags: ['Coffee', 'To try'] },
    { ...bare, id: 'f'.repeat(24), deletedAt: 1, tags: ['Coffee'] },
  ]);
  await go('backup');
  await draw(<Library />);
  const links = () => screen.getAllByRole('link').map((link) => link.textContent);
  await waitFor(() =>
    expect(links()).toEqual(expect.arrayContaining(['Posts1', 'Phrases1', 'Archive1', 'Coffee2', 'To try1'])),
  );
  await go('phrases');
  await screen.findByTestId('phrase');
  await go('backup');
  await waitFor(() => expect(links()).toEqual(expect.arrayContaining(['Posts1', 'Archive1', 'Coffee2'])));
});

it('the row of daily copies in the settings leads to them', async () => {
  const Rows = () =>
    useDataRows()
      .find(({ id }) => id === 'copies')
      ?.control?.({ labelledBy: 'copies' });
  const { unmount } = await draw(<Rows />);
  const link = screen.getByRole('link', { name: /Daily copies/ }).getAttribute('href')!;
  unmount();
  const [page, hash] = link.split('#');
  expect(page).toBe('/library.html');
  await go(hash!);
  await draw(<Library />);
  const heading = await screen.findByRole('heading', { name: 'Daily copies' });
  await waitFor(() => expect(document.activeElement).toBe(heading));
});

it('the sidebar tells how much room is used, and leads to what uses it', async () => {
  const estimate = async () => ({ usage: 214e6, quota: 1.5e9 });
  Object.defineProperty(navigator, 'storage', { value: { estimate }, configurable: true });
  await draw(<Library />);
  const bar = await screen.findByTestId('space-bar');
  expect(bar.textContent).toBe('About 214 MB is used. The browser allows 1.5 GB.');
  await go(bar.getAttribute('href')!.slice(1));
  const heading = await screen.findByRole('heading', { name: 'Space' });
  await waitFor(() => expect(document.activeElement).toBe(heading));
  await expectAccessible();
});

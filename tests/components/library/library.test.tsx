import { act, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Library } from '@/entrypoints/library/library';
import { defaults } from '@/utils/settings/schema';
import { useSettings } from '@/utils/settings/store';
import type { Database } from '@/utils/store/database';
import { phraseOf } from '../review/rows';
import { draw, emptyStore, expectAccessible } from '../ui/page';

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
  expect(within(row).getByRole('link', { name: '弄堂里的咖啡馆' }).getAttribute('href')).toBe(
    '#posts/65f1c0de0000000012345678',
  );
  await expectAccessible();
});

import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it, vi } from 'vitest';
import { Library } from '@/entrypoints/library/library';
import { Popup } from '@/entrypoints/popup/popup';
import { Fault } from '@/utils/faults';
import { defaults } from '@/utils/settings/schema';
import { useSettings } from '@/utils/settings/store';
import { database } from '@/utils/store/database';
import { draw, expectAccessible } from '../ui/page';
import { fakePermissions } from './permissions';

vi.mock('@/utils/store/database', async (original) => ({
  ...(await original<typeof import('@/utils/store/database')>()),
  database: vi.fn(),
}));

beforeEach(() => {
  fakePermissions();
  useSettings.setState({ loaded: true, settings: defaults, fault: undefined });
});

it.each([
  ['storage-unavailable', 'keeps no data for extensions'],
  ['storage-newer', 'Nothing is lost'],
] as const)('%s is said where the reader looks, in both tabs', async (code, words) => {
  vi.mocked(database).mockRejectedValue(new Fault(code));
  await draw(<Popup />);
  expect((await screen.findByRole('alert')).textContent).toContain(words);
  await expectAccessible();
  await userEvent.click(screen.getByRole('tab', { name: 'Words' }));
  expect((await screen.findByRole('alert')).textContent).toContain(words);
});

it('the library says so too, and can be tried again', async () => {
  vi.mocked(database).mockRejectedValue(new Fault('storage-unavailable'));
  await draw(<Library />);
  expect((await screen.findByRole('alert')).textContent).toContain('keeps no data');
  const asked = vi.mocked(database).mock.calls.length;
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(vi.mocked(database).mock.calls.length).toBe(asked + 1);
});

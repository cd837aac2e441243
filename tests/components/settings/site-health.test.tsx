import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Options } from '@/entrypoints/options/options';
import { Fault } from '@/utils/faults';
import { ask } from '@/utils/messages';
import { healthKey, type PartHealth } from '@/utils/reading/site-health';
import { defaults } from '@/utils/settings/schema';
import { useSettings } from '@/utils/settings/store';
import { fakePermissions } from '../phrasebook/permissions';
import { draw, expectAccessible } from '../ui/page';

vi.mock('@/utils/messages', async (original) => ({
  ...(await original<typeof import('@/utils/messages')>()),
  ask: vi.fn(),
}));

const found = (misses: number, at = Date.UTC(2026, 0, 5, 12)): PartHealth => ({
  selector: misses > 0 ? -1 : 0,
  misses,
  at,
});
const note = () => screen.getByTestId('site-health');

beforeEach(() => {
  fakeBrowser.reset();
  fakePermissions();
  // Without the preview's word, which is no matter here.
  vi.mocked(ask).mockRejectedValue(new Fault('no-answer'));
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({
    manifest_version: 3,
    name: 'x',
    version: '1',
  });
  vi.spyOn(fakeBrowser.commands, 'getAll').mockImplementation(async () => [] as never);
  useSettings.setState({ loaded: true, settings: defaults, fault: undefined });
  window.location.hash = '#about';
});
afterEach(() => {
  window.location.hash = '';
});

describe('the site, in the about section', () => {
  it('was not looked at yet', async () => {
    await draw(<Options />);
    expect(note().textContent).toContain('Not looked at yet');
  });

  it('is as we know it', async () => {
    await fakeBrowser.storage.local.set({ [healthKey]: { card: found(0), noteTitle: found(4, 1) } });
    await draw(<Options />);
    expect(await within(note()).findByText(/last on .*5.*2026|last on .*5/)).toBeTruthy();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('has changed, and what of it', async () => {
    await draw(<Options />);
    await act(() =>
      fakeBrowser.storage.local.set({
        [healthKey]: { card: found(0), noteTitle: found(5), comment: found(9) },
      }),
    );
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain('The site has changed here: the title of an open post and comments.');
    await expectAccessible();
  });

  it('tells of each part how it was found, and gives a report to copy', async () => {
    const user = userEvent.setup();
    await fakeBrowser.storage.local.set({
      [healthKey]: { card: found(0), cardTitle: { ...found(0), selector: 1 }, comment: found(2) },
    });
    await draw(<Options />);
    await user.click(screen.getByText('Part by part'));
    const state = (part: string) =>
      screen.getByRole('rowheader', { name: part }).nextElementSibling?.textContent;
    expect(state('posts in the feed')).toBe('recognised');
    expect(state('titles in the feed')).toBe('recognised, in another form');
    expect(state('comments')).toBe('not found lately');
    expect(state('the open post')).toBe('not come across yet');
    await user.click(screen.getByRole('button', { name: 'Copy the report' }));
    expect(await screen.findByText('Copied.')).toBeTruthy();
    const report = await navigator.clipboard.readText();
    expect(report).toBe(screen.getByTestId('site-report').textContent);
    expect(report).toContain('comment: missed on 2 pages in a row, 2026-01-05');
    await expectAccessible();
  });

  it('says so where the browser does not let us copy', async () => {
    const user = userEvent.setup();
    await draw(<Options />);
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('no', 'NotAllowedError'));
    await user.click(screen.getByText('Part by part'));
    await user.click(screen.getByRole('button', { name: 'Copy the report' }));
    expect(await screen.findByText(/copy them yourself/)).toBeTruthy();
  });
});

import { act, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Options } from '@/entrypoints/options/options';
import type { Language } from '@/utils/i18n/types';
import { ask } from '@/utils/messages';
import { defaults, type Settings } from '@/utils/settings/schema';
import { SettingsStorage } from '@/utils/settings/storage';
import { followSettings, useSettings } from '@/utils/settings/store';
import { explained, zhongcao } from '../card/words';
import { fakePermissions } from '../phrasebook/permissions';
import { draw } from '../ui/page';

export const lookup = { start: 3, end: 5, matches: [{ start: 3, end: 5, entries: [explained(zhongcao)] }] };

interface Command {
  name: string;
  shortcut: string;
}

let closed = new AbortController();
let commands: Command[] = [];
/** What the browser allows; anew for each test. */
export let permissions: ReturnType<typeof fakePermissions>;

/** The commands that the browser has, as it would tell them from now on. */
export function giveCommands(given: Command[]): void {
  commands = given;
}

/**
 * A fresh browser and settings that answer as the background does, for each test of the file. Call at its top, below
 * `vi.mock('@/utils/messages', { spy: true })`.
 */
export function freshPage(): void {
  beforeEach(() => {
    fakeBrowser.reset();
    permissions = fakePermissions();
    giveCommands([{ name: 'look-up', shortcut: 'Alt+W' }]);
    vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({
      manifest_version: 3,
      name: 'x',
      version: '9.8.7',
    });
    vi.spyOn(fakeBrowser.commands, 'getAll').mockImplementation(async () => commands as never);
    useSettings.setState({ loaded: true, settings: defaults, fault: undefined });
    vi.mocked(ask).mockReset();
    vi.mocked(ask).mockImplementation(async (name, input) => {
      if (name === 'lexicon.lookup') {
        return ((input as { offset: number }).offset === lookup.start ? lookup : { matches: [] }) as never;
      }
      if (name !== 'settings.set') return null as never;
      const { key, value } = input as { key: string; value: unknown };
      return (await storage().set({ key, value, now: Date.now() })) as never;
    });
  });
  afterEach(() => {
    window.location.hash = '';
    closed.abort();
  });
}

export const storage = () => new SettingsStorage(fakeBrowser.storage.local);

/** The page as it opens on a section, on a device that has these settings. */
export async function open(section: string, settings: Partial<Settings> = {}, language: Language = 'en') {
  closed = new AbortController();
  for (const [key, value] of Object.entries(settings)) await storage().set({ key, value, now: 0 });
  await act(async () => {
    await followSettings(closed.signal);
    window.location.hash = section;
    window.dispatchEvent(new HashChangeEvent('hashchange'));
  });
  return draw(<Options />, language);
}

export const chosen = () =>
  vi
    .mocked(ask)
    .mock.calls.filter(([name]) => name === 'settings.set')
    .map(([, input]) => input);

export const radio = (group: string, name: string | RegExp) =>
  within(screen.getByRole('radiogroup', { name: group })).getByRole('radio', { name });

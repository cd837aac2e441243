import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { useChineseRows } from '@/components/settings/chinese';
import { useLanguageRows } from '@/components/settings/language';
import { useReadingRows } from '@/components/settings/reading';
import { Options } from '@/entrypoints/options/options';
import { Fault } from '@/utils/faults';
import type { Language } from '@/utils/i18n/types';
import { ask } from '@/utils/messages';
import { defaults, type Settings, settingKeys } from '@/utils/settings/schema';
import { SettingsStorage } from '@/utils/settings/storage';
import { followSettings, useSettings } from '@/utils/settings/store';
import { syncStateKey } from '@/utils/settings/sync';
import { explained, zhongcao } from '../card/words';
import { draw, expectAccessible } from '../ui/page';

vi.mock('@/utils/messages', async (original) => ({
  ...(await original<typeof import('@/utils/messages')>()),
  ask: vi.fn(),
}));

const lookup = { start: 3, end: 5, matches: [{ start: 3, end: 5, entries: [explained(zhongcao)] }] };

let closed = new AbortController();
let commands: { name: string; shortcut: string }[];

beforeEach(() => {
  fakeBrowser.reset();
  commands = [{ name: 'look-up', shortcut: 'Alt+W' }];
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

const storage = () => new SettingsStorage(fakeBrowser.storage.local);

/** The page as it opens on a section, on a device that has these settings. */
async function open(section: string, settings: Partial<Settings> = {}, language: Language = 'en') {
  closed = new AbortController();
  for (const [key, value] of Object.entries(settings)) await storage().set({ key, value, now: 0 });
  await act(async () => {
    await followSettings(closed.signal);
    window.location.hash = section;
    window.dispatchEvent(new HashChangeEvent('hashchange'));
  });
  return draw(<Options />, language);
}

const chosen = () =>
  vi
    .mocked(ask)
    .mock.calls.filter(([name]) => name === 'settings.set')
    .map(([, input]) => input);

const radio = (group: string, name: string | RegExp) =>
  within(screen.getByRole('radiogroup', { name: group })).getByRole('radio', { name });

/** The words of the preview's post that have this mark. */
function marked(container: HTMLElement, style: string): string[] {
  return [...container.querySelectorAll(`.prev-post .m-${style}`)].map(({ textContent }) => textContent);
}

/** What the sample of the card says; it is in a shadow root. */
const card = (container: HTMLElement) =>
  [...container.querySelectorAll('[inert]')].map((host) => host.shadowRoot?.textContent ?? '').join('\n');

describe('settings', () => {
  it.each(['reading', 'chinese', 'language', 'about'])('%s can be used without seeing', async (section) => {
    await open(section, { peekOn: 'key' });
    await expectAccessible();
  });

  it('have one line each, in one section', async () => {
    const ids: string[] = [];
    function Lines() {
      const props = { settings: defaults, onChange: () => {} };
      const rows = [useReadingRows(props), useChineseRows(props), useLanguageRows(props)].flat();
      ids.push(...rows.map(({ id }) => id));
      return null;
    }
    await draw(<Lines />);
    expect(ids.toSorted()).toEqual(settingKeys.toSorted());
  });

  it('of an unknown section are the first one', async () => {
    await open('nowhere');
    expect(screen.getByRole('heading', { name: 'Reading' })).toBeTruthy();
  });

  it.each<[string, string, string | RegExp, string, unknown]>([
    ['reading', 'Marks on the page', /^Off/, 'marks', 'off'],
    ['reading', 'Marks on the page', /above my level/, 'marks', 'level'],
    ['reading', 'Marks on the page', /Only my own/, 'marks', 'mine'],
    ['reading', 'Mark a word', 'Each time', 'markEach', 'always'],
    ['reading', 'Open the peek', 'Hover + Shift', 'peekOn', 'key'],
    ['reading', 'Open the peek', 'Click', 'peekOn', 'click'],
    ['reading', 'Text size', 'Large', 'textSize', 'L'],
    ['chinese', 'Characters', 'Traditional', 'script', 'traditional'],
    ['chinese', 'Reading', 'Zhuyin', 'reading', 'zhuyin'],
    ['chinese', 'Tone colours', /^Off/, 'toneColours', 'off'],
  ])('%s, %s: %s applies at once', async (section, group, name, key, value) => {
    await open(section);
    await userEvent.click(radio(group, name));
    expect(chosen()).toEqual([{ key, value }]);
    expect(radio(group, name).matches(':checked, [aria-checked="true"]')).toBe(true);
  });

  it.each([
    ['Reading help on Xiaohongshu', 'enabled'],
    ['Titles in the feed', 'markTitles'],
    ['Mark sensitive words', 'markSensitive'],
  ])('%s can be switched off', async (name, key) => {
    await open('reading');
    await userEvent.click(screen.getByRole('switch', { name }));
    expect(chosen()).toEqual([{ key, value: false }]);
    expect(screen.getByRole('switch', { name }).getAttribute('aria-checked')).toBe('false');
  });

  it('the key to hold is asked for only where one is held', async () => {
    await open('reading');
    expect(screen.queryByRole('radiogroup', { name: 'Key to hold' })).toBeNull();
    await userEvent.click(radio('Open the peek', 'Hover + Shift'));
    await userEvent.click(radio('Key to hold', 'Alt'));
    expect(chosen()).toEqual([
      { key: 'peekOn', value: 'key' },
      { key: 'peekKey', value: 'Alt' },
    ]);
    expect(radio('Open the peek', 'Hover + Alt')).toBeTruthy();
  });

  it('the wait is moved with arrow keys, and says its time', async () => {
    await open('reading', { peekWait: 120 });
    const slider = screen.getByRole<HTMLInputElement>('slider', { name: 'Wait before it opens' });
    expect(slider.getAttribute('aria-valuetext')).toBe('120 ms');
    await act(async () => {
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(slider, '3');
      slider.dispatchEvent(new Event('input', { bubbles: true }));
    });
    expect(chosen()).toEqual([{ key: 'peekWait', value: 500 }]);
  });

  it('the level is a number of HSK 2.0, or none yet', async () => {
    await open('chinese');
    const select = screen.getByRole<HTMLSelectElement>('combobox', { name: 'My level' });
    expect(select.selectedOptions[0]?.textContent).toBe('None yet');
    await userEvent.selectOptions(select, 'HSK 2.0 · 3');
    expect(chosen()).toEqual([{ key: 'level', value: 3 }]);
  });

  it('offer every language in its own name', async () => {
    await open('language');
    const select = screen.getByTestId('language');
    expect(select.tagName).toBe('SELECT');
    await userEvent.selectOptions(select, '简体中文');
    expect(chosen()).toEqual([{ key: 'language', value: 'zh-Hans' }]);
  });

  it('go back, with a notice, when they were not kept', async () => {
    await open('chinese');
    vi.mocked(ask).mockRejectedValue(new Fault('no-answer'));
    await userEvent.click(screen.getByRole('radio', { name: /Colour-blind safe/ }));
    expect((await screen.findByRole('alert')).textContent).toContain('did not answer');
    await waitFor(() =>
      expect(screen.getByRole<HTMLInputElement>('radio', { name: /Classic/ }).checked).toBe(true),
    );
  });

  it('name the licences of the data, and that nothing leaves the browser', async () => {
    const { container } = await open('about');
    for (const words of [
      'Version 9.8.7',
      'CC-CEDICT',
      'CC BY-SA 4.0',
      'jieba',
      'MIT',
      'HSK 2.0',
      'Nothing leaves the browser',
      'not affiliated',
    ]) {
      expect(container.textContent).toContain(words);
    }
  });
});

describe('a search', () => {
  const find = (words: string) => userEvent.type(screen.getByRole('searchbox'), words);
  const names = () => [...document.querySelectorAll('main .f b')].map(({ textContent }) => textContent);

  it('goes through the names, explanations and choices of all sections', async () => {
    await open('language');
    await find('PEEK');
    expect(names()).toEqual(['Open the peek', 'Text size']);
    expect(screen.getByText('2 settings found').role).toBe('status');
    await userEvent.clear(screen.getByRole('searchbox'));
    await find('zhuyin');
    expect(names()).toEqual(['Reading']);
    await userEvent.click(radio('Reading', 'Zhuyin'));
    expect(chosen()).toEqual([{ key: 'reading', value: 'zhuyin' }]);
    await expectAccessible();
  });

  it('finds a setting that is of no use yet', async () => {
    await open('chinese');
    await find('key hold');
    expect(names()).toEqual(['Key to hold']);
  });

  it('that finds nothing says so', async () => {
    await open('chinese');
    await find('zzz');
    expect(names()).toEqual([]);
    expect(screen.getByText(/No setting has these words/)).toBeTruthy();
  });

  it('ends where a section is chosen, and by Escape', async () => {
    await open('chinese');
    await find('peek');
    await userEvent.click(screen.getByRole('link', { name: 'Chinese' }));
    expect(names()[0]).toBe('Characters');
    await find('peek');
    await userEvent.keyboard('{Escape}');
    expect(names()[0]).toBe('Characters');
  });

  it('is reached by /, and works in Chinese', async () => {
    await open('reading', {}, 'zh-Hans');
    await userEvent.keyboard('/声调');
    expect(names()).toEqual(['声调颜色']);
  });
});

describe('resetting a section', () => {
  const button = () => screen.getByRole<HTMLButtonElement>('button', { name: 'Reset section' });

  it('is offered only where something is to reset', async () => {
    await open('chinese', { marks: 'off' });
    expect(button().disabled).toBe(true);
    await userEvent.click(radio('Reading', 'None'));
    expect(button().disabled).toBe(false);
  });

  it('puts back what is in it, and nothing else, and can be undone', async () => {
    await open('reading', { marks: 'mine', peekWait: 250, script: 'traditional' });
    await userEvent.click(button());
    expect(chosen()).toEqual([
      { key: 'marks', value: 'slang' },
      { key: 'peekWait', value: 0 },
    ]);
    await waitFor(() => expect(button().disabled).toBe(true));
    await userEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    expect(chosen().slice(2)).toEqual([
      { key: 'marks', value: 'mine' },
      { key: 'peekWait', value: 250 },
    ]);
  });

  it('that was not kept says so instead', async () => {
    await open('reading', { marks: 'mine' });
    vi.mocked(ask).mockRejectedValue(new Fault('storage-full'));
    await userEvent.click(button());
    expect(await screen.findByRole('alert')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  });
});

describe('the preview', () => {
  it('marks what the page would mark', async () => {
    const { container } = await open('reading', { marks: 'level', level: 4, markEach: 'always' });
    expect(marked(container, 'term')).toEqual(['绝绝子', '种草', '老登']);
    expect(marked(container, 'level')).toEqual(['气氛', '隔壁']);
    expect(marked(container, 'mine')).toEqual(['不踩雷']);
    expect(container.querySelector('.prev-post .m-second')?.textContent).toBe('绝绝子');
    await userEvent.click(screen.getByRole('switch', { name: 'Titles in the feed' }));
    expect(marked(container, 'term')).toEqual(['种草', '老登']);
    await userEvent.click(screen.getByRole('switch', { name: 'Mark sensitive words' }));
    await userEvent.click(radio('Mark a word', 'Once in a post'));
    expect(marked(container, 'term')).toEqual([]);
    await userEvent.click(radio('Marks on the page', /^Off/));
    expect(marked(container, 'mine')).toEqual([]);
    expect(marked(container, 'point')).toEqual(['种草']);
  });

  it('has the peek and the card themselves, out of reach, and follows every choice', async () => {
    const { container } = await open('chinese');
    await waitFor(() => expect(card(container)).toContain('to be sold on something'));
    const shadows = () => [...container.querySelectorAll('[inert]')].map(({ shadowRoot }) => shadowRoot);
    const tones = () =>
      shadows().map((root) => root?.querySelector('[data-tones]')?.getAttribute('data-tones'));
    expect(shadows().map((root) => root?.querySelector('[data-state]')?.getAttribute('data-state'))).toEqual([
      'peek',
      'full',
    ]);
    expect(tones()).toEqual(['classic', 'classic']);
    await userEvent.click(screen.getByRole('radio', { name: /Colour-blind safe/ }));
    await waitFor(() => expect(tones()).toEqual(['safe', 'safe']));
    const asked = vi.mocked(ask).mock.calls.map(([name]) => name);
    expect(asked.filter((name) => !/^(?:lexicon|settings)\./.test(name))).toEqual([]);
  });

  it('has none of it while reading help is off', async () => {
    const { container } = await open('reading', { enabled: false });
    expect(container.querySelector('[class^="m-"]')?.closest('.prev-post') ?? null).toBeNull();
    expect(container.querySelector('[inert]')).toBeNull();
    expect(screen.getByText(/Reading help is off/)).toBeTruthy();
  });

  it.each([
    [undefined, /your other devices follow/],
    ['absent', /cannot sync settings/],
    ['full', /room for synced settings is full/],
    ['refused', /could not sync the last changes/],
  ])('says of a sync area with the fault %s how it is', async (fault, words) => {
    await open('reading');
    await act(() => fakeBrowser.storage.local.set({ [syncStateKey]: fault ? { fault } : {} }));
    expect(await screen.findByText(words)).toBeTruthy();
  });
});

describe('the keys that look up the selection', () => {
  it('are those that the browser assigned, and lead to its own page', async () => {
    const create = vi.spyOn(fakeBrowser.tabs, 'create');
    await open('reading');
    await waitFor(() => expect(screen.getByText('Alt')).toBeTruthy());
    expect(screen.getByText('W').tagName).toBe('KBD');
    await userEvent.click(screen.getByRole('button', { name: 'Change the keys that look up the selection' }));
    expect(create).toHaveBeenCalledWith({ url: 'chrome://extensions/shortcuts' });
    commands = [{ name: 'look-up', shortcut: '' }];
    await act(async () => void window.dispatchEvent(new Event('focus')));
    expect(await screen.findByText('No keys yet')).toBeTruthy();
  });

  it('are opened in Firefox by its call', async () => {
    const openShortcutSettings = vi.fn(async () => {});
    Object.assign(fakeBrowser.commands, { openShortcutSettings });
    await open('reading');
    await userEvent.click(
      await screen.findByRole('button', { name: 'Change the keys that look up the selection' }),
    );
    expect(openShortcutSettings).toHaveBeenCalled();
    Reflect.deleteProperty(fakeBrowser.commands, 'openShortcutSettings');
  });

  it('have no line in a browser that knows no such command', async () => {
    commands = [];
    await open('reading');
    expect(screen.queryByText('Look up the selection')).toBeNull();
  });
});

import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Options } from '@/entrypoints/options/options';
import { Fault } from '@/utils/faults';
import { ask } from '@/utils/messages';
import { defaults } from '@/utils/settings/schema';
import { useSettings } from '@/utils/settings/store';
import { draw, expectAccessible } from '../ui/page';

vi.mock('@/utils/messages', async (original) => ({
  ...(await original<typeof import('@/utils/messages')>()),
  ask: vi.fn(),
}));

beforeEach(() => {
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({
    manifest_version: 3,
    name: 'x',
    version: '9.8.7',
  });
  useSettings.setState({ loaded: true, settings: defaults, fault: undefined });
  vi.mocked(ask).mockImplementation(async (_, input) => {
    const { key, value } = input as { key: string; value: unknown };
    return { ...useSettings.getState().settings, [key]: value } as never;
  });
});
afterEach(() => {
  window.location.hash = '';
});

async function open(section: string) {
  await act(async () => {
    window.location.hash = section;
    window.dispatchEvent(new HashChangeEvent('hashchange'));
  });
  return draw(<Options />);
}

describe('settings', () => {
  it.each(['reading', 'chinese', 'language', 'about'])('%s can be used without seeing', async (section) => {
    await open(section);
    await expectAccessible();
  });

  it('of an unknown section are the first one', async () => {
    await open('nowhere');
    expect(screen.getByRole('heading', { name: 'Reading' })).toBeTruthy();
  });

  it('apply at once', async () => {
    await open('reading');
    await userEvent.click(screen.getByRole('radio', { name: /Off/ }));
    expect(ask).toHaveBeenCalledWith('settings.set', { key: 'marks', value: 'off' });
    expect(screen.getByRole<HTMLInputElement>('radio', { name: /Off/ }).checked).toBe(true);
    await userEvent.click(screen.getByRole('switch', { name: 'Reading help on Xiaohongshu' }));
    expect(ask).toHaveBeenCalledWith('settings.set', { key: 'enabled', value: false });
  });

  it('offer every language in its own name', async () => {
    await open('language');
    const select = screen.getByTestId('language');
    expect(select.tagName).toBe('SELECT');
    await userEvent.selectOptions(select, '简体中文');
    expect(ask).toHaveBeenCalledWith('settings.set', { key: 'language', value: 'zh-Hans' });
  });

  it('go back, with a notice, when they were not kept', async () => {
    vi.mocked(ask).mockRejectedValue(new Fault('no-answer'));
    await open('chinese');
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
      '9.8.7',
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

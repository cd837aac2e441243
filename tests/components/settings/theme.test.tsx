import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { act, screen } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Headword } from '@/components/word/headword';
import { Pinyin } from '@/components/word/pinyin';
import { startPage } from '@/utils/i18n/page';
import { defaults, type Settings } from '@/utils/settings/schema';
import { SettingsStorage } from '@/utils/settings/storage';
import { useSettings } from '@/utils/settings/store';
import { wearTheme } from '@/utils/settings/theme';

const root = document.documentElement;

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(fakeBrowser.i18n, 'getUILanguage').mockReturnValue('en');
  useSettings.setState({ loaded: false, settings: defaults });
  wearTheme('auto');
});

/** What the page's head runs before the page is drawn. */
function beginPage(): void {
  delete root.dataset.theme;
  new Function('localStorage', 'document', readFileSync('public/theme.js', 'utf8'))(localStorage, document);
}

const choose = (settings: Partial<Settings>) =>
  useSettings.setState(({ settings: before }) => ({ settings: { ...before, ...settings } }));

describe('the theme of a page', () => {
  it('is there before its settings are, as it was last time', () => {
    beginPage();
    expect(root.dataset.theme).toBeUndefined();
    wearTheme('dark');
    beginPage();
    expect(root.dataset.theme).toBe('dark');
    wearTheme('auto');
    beginPage();
    expect(root.dataset.theme).toBeUndefined();
  });

  it('is the setting’s once that is read, and follows it', async () => {
    const settings = new SettingsStorage(fakeBrowser.storage.local);
    await settings.set({ key: 'theme', value: 'dark', now: 0 });
    await startPage(['common']);
    expect(root.dataset.theme).toBe('dark');
    choose({ theme: 'light' });
    expect(root.dataset.theme).toBe('light');
    beginPage();
    expect(root.dataset.theme).toBe('light');
  });

  it('follows the browser where a note cannot be kept', () => {
    const { localStorage } = globalThis;
    Object.defineProperty(globalThis, 'localStorage', {
      configurable: true,
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
    wearTheme('dark');
    expect(root.dataset.theme).toBe('dark');
    Object.defineProperty(globalThis, 'localStorage', { configurable: true, value: localStorage });
  });

  it('is asked for in the head of every page', () => {
    const pages = readdirSync('entrypoints').map((page) => `entrypoints/${page}/index.html`);
    for (const page of pages.filter((page) => existsSync(page))) {
      expect(readFileSync(page, 'utf8')).toMatch(/<head>.*<script src="\/theme.js"><\/script>.*<\/head>/s);
    }
  });
});

it('a page writes Chinese as its reader likes it, from one moment to the next', async () => {
  const { mount } = await import('@/components/ui/mount');
  document.body.innerHTML = '<div id="root"></div>';
  await act(async () =>
    mount(
      <p data-testid="word">
        <Headword of={{ simplified: '种草', traditional: '種草' }} /> <Pinyin numbered="zhong4 cao3" />
      </p>,
    ),
  );
  const word = () => screen.getByTestId('word');
  expect(word().textContent).toBe('种草 zhòng cǎo');
  act(() => choose({ script: 'traditional', reading: 'zhuyin' }));
  expect(word().textContent).toBe('種草 ㄓㄨㄥˋ ㄘㄠˇ');
  expect(word().querySelector('span')?.lang).toBe('zh-Hant');
  act(() => choose({ reading: 'none' }));
  expect(word().textContent).toBe('種草 ');
});

import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { WelcomePage } from '@/entrypoints/welcome/welcome-page';
import { ask } from '@/utils/messages';
import { livePhrases, savePhrase } from '@/utils/phrasebook/phrases';
import { defaults, type Settings } from '@/utils/settings/schema';
import { useSettings } from '@/utils/settings/store';
import { database } from '@/utils/store/database';
import { explained, zhongcao } from '../card/words';
import { draw, emptyStore, expectAccessible } from '../ui/page';

vi.mock('@/utils/messages', { spy: true });

const pack = {
  id: 'food',
  title: { en: 'Your first words for food', zh: '美食' },
  description: { en: 'x', zh: 'y' },
  words: ['奶茶', '探店'].map((simplified) => ({
    simplified,
    traditional: simplified,
    pinyin: 'nai3 cha2',
    gloss: 'milk tea',
  })),
};

const chosen = () =>
  Object.fromEntries(
    vi
      .mocked(ask)
      .mock.calls.filter(([name]) => name === 'settings.set')
      .map(([, input]) => Object.values(input as { key: string; value: unknown })),
  );
const card = () => document.querySelector('.live-card')?.shadowRoot?.querySelector('[data-testid="card"]');
const stage = () => card()?.getAttribute('data-state') ?? null;
const word = () => screen.getByRole('button', { name: '种草' });
const now = () => document.querySelector('[aria-current="step"] b')?.textContent;

beforeEach(async () => {
  await emptyStore();
  vi.spyOn(fakeBrowser.i18n, 'getUILanguage').mockReturnValue('en');
  useSettings.setState({ loaded: true, settings: defaults, fault: undefined });
  vi.mocked(ask).mockImplementation(async (name, input) => {
    if (name === 'lexicon.lookup') {
      const { offset: start } = input as { offset: number };
      return { matches: [{ start, end: start + 2, entries: [explained(zhongcao)] }] } as never;
    }
    if (name === 'phrases.save') {
      const db = await database();
      const saved = await savePhrase(db, { ...(input as Parameters<typeof savePhrase>[1]), now: Date.now() });
      return { id: saved.id, simplified: saved.simplified, created: true, tags: [], contexts: 1 } as never;
    }
    if (name === 'packs.all') return [pack] as never;
    if (name === 'settings.set') {
      const { key, value } = input as { key: keyof Settings; value: never };
      return { ...useSettings.getState().settings, [key]: value } as never;
    }
    return null as never;
  });
});

describe('the first page', () => {
  it.each([
    ['en', 'Open RedNote', 'www.rednote.com'],
    ['zh-Hans', '打开小红书', 'www.xiaohongshu.com'],
    ['zh-Hant', '開啟小紅書', 'www.xiaohongshu.com'],
    ['es', 'Abrir RedNote', 'www.rednote.com'],
  ] as const)(
    'in %s leads to the site of its readers, and can be used without seeing',
    async (language, name, host) => {
      await draw(<WelcomePage />, language);
      expect(new URL(screen.getByRole<HTMLAnchorElement>('link', { name }).href).host).toBe(host);
      await expectAccessible();
    },
  );

  it('is in the language that is chosen', async () => {
    await draw(<WelcomePage />);
    expect(screen.queryByText('Meanings of words are in English.')).toBeNull();
    await userEvent.selectOptions(screen.getByTestId('language'), 'Español');
    expect(chosen()).toEqual({ language: 'es' });
  });

  it('says that meanings are in English to those who read another language', async () => {
    await draw(<WelcomePage />, 'es');
    expect(screen.getByText('Los significados están en inglés.')).toBeTruthy();
  });

  it('can be skipped', async () => {
    vi.spyOn(fakeBrowser.tabs, 'getCurrent').mockResolvedValue({ id: 7 } as never);
    const remove = vi.spyOn(fakeBrowser.tabs, 'remove').mockResolvedValue();
    await draw(<WelcomePage />);
    await userEvent.click(screen.getByRole('button', { name: 'Skip' }));
    await waitFor(() => expect(remove).toHaveBeenCalledWith(7));
  });
});

describe('the three steps', () => {
  it('are walked on the sample: point, save, and it is in the phrasebook', async () => {
    await draw(<WelcomePage />);
    expect(now()).toBe('Point at a word');
    await userEvent.hover(word());
    await waitFor(() => expect(stage()).toBe('peek'));
    expect(now()).toBe('Save it');
    const save = card()?.querySelector<HTMLElement>('[data-testid="card-save"]');
    await act(async () => save?.click());
    await waitFor(() => expect(now()).toBe('Meet it again'));
    expect(screen.getByTestId('phrase').dataset.hanzi).toBe('种草');
    const [, input] = vi.mocked(ask).mock.calls.find(([name]) => name === 'phrases.save')!;
    expect(input).toMatchObject({
      word: { simplified: '种草' },
      context: { sentence: '弄堂里的咖啡馆，真的被种草了', start: 11, end: 13 },
    });
    expect(word().className).toContain('m-mine');
    await expectAccessible();
  });

  it('show the whole card by a click, and let it go by Escape and by a press elsewhere', async () => {
    await draw(<WelcomePage />);
    await userEvent.click(word());
    await waitFor(() => expect(stage()).toBe('full'));
    await userEvent.keyboard('{Escape}');
    expect(stage()).toBeNull();
    await userEvent.click(word());
    await waitFor(() => expect(stage()).toBe('full'));
    await userEvent.click(screen.getByRole('heading', { level: 1 }));
    expect(stage()).toBeNull();
  });

  it('explain every word of the post, marked or not, at its place in the line', async () => {
    await draw(<WelcomePage />);
    await userEvent.hover(screen.getByText('真的'));
    await waitFor(() => expect(stage()).toBe('peek'));
    expect(screen.getByText('真的').dataset.shown).toBe('');
    expect(ask).toHaveBeenCalledWith('lexicon.lookup', {
      text: '弄堂里的咖啡馆，真的被种草了',
      offset: 8,
    });
    await userEvent.keyboard('{Escape}');
    expect(screen.getByText('真的').dataset.shown).toBeUndefined();
  });

  it('let a peek go when the pointer has left it', async () => {
    await draw(<WelcomePage />);
    await userEvent.hover(word());
    await waitFor(() => expect(stage()).toBe('peek'));
    await userEvent.unhover(word());
    await waitFor(() => expect(stage()).toBeNull());
  });

  it('leave no card behind when the page goes', async () => {
    const { unmount } = await draw(<WelcomePage />);
    expect(document.querySelectorAll('.live-card')).toHaveLength(1);
    unmount();
    expect(document.querySelectorAll('.live-card')).toHaveLength(0);
  });
});

describe('how much Chinese is read', () => {
  const group = () => screen.getByRole('radiogroup', { name: 'How much Chinese do you read?' });

  it('is none yet at first, and follows the settings', async () => {
    await draw(<WelcomePage />);
    const checked = () => within(group()).queryByRole('radio', { checked: true });
    expect(checked()).toBe(within(group()).getByRole('radio', { name: /None yet/ }));
    act(() => useSettings.setState({ settings: { ...defaults, level: 4 } }));
    expect(checked()).toBeNull();
  });

  it.each([
    [
      'en',
      /Some/,
      { level: 2, reading: 'pinyin', toneColours: 'classic', meaningFirst: false, script: 'simplified' },
    ],
    [
      'zh-TW',
      /A lot/,
      { level: 5, reading: 'zhuyin', toneColours: 'off', meaningFirst: false, script: 'traditional' },
    ],
    [
      'zh-HK',
      /A lot/,
      { level: 5, reading: 'pinyin', toneColours: 'off', meaningFirst: false, script: 'traditional' },
    ],
    [
      'es-MX',
      /Fluent/,
      { level: 6, reading: 'none', toneColours: 'off', meaningFirst: false, script: 'simplified' },
    ],
  ])('sets what is shown: in %s, %s', async (locale, name, settings) => {
    vi.spyOn(fakeBrowser.i18n, 'getUILanguage').mockReturnValue(locale);
    await draw(<WelcomePage />);
    await userEvent.click(within(group()).getByRole('radio', { name }));
    expect(chosen()).toEqual(settings);
  });

  it('goes with characters of one’s own choice', async () => {
    await draw(<WelcomePage />);
    await userEvent.click(screen.getByRole('radio', { name: 'Traditional' }));
    expect(chosen()).toEqual({ script: 'traditional' });
  });
});

describe('packs of words', () => {
  const chip = () => screen.findByRole('button', { name: /Food and cafés/ });

  it('are offered, none of them chosen, and come and go by a press', async () => {
    await draw(<WelcomePage />);
    expect((await chip()).getAttribute('aria-pressed')).toBe('false');
    await userEvent.click(await chip());
    await waitFor(async () => expect((await chip()).getAttribute('aria-pressed')).toBe('true'));
    expect(await livePhrases(await database())).toHaveLength(2);
    // They are not what was saved on the sample.
    expect(now()).toBe('Point at a word');
    await userEvent.click(await chip());
    await waitFor(async () => expect((await chip()).getAttribute('aria-pressed')).toBe('false'));
    expect(await livePhrases(await database())).toHaveLength(0);
  });
});

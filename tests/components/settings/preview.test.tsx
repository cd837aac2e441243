import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ask } from '@/utils/messages';
import { syncStateKey } from '@/utils/settings/sync';
import { freshPage, open, radio } from './page';

vi.mock('@/utils/messages', { spy: true });
freshPage();

/** The words of the preview's post that have this mark. */
function marked(container: HTMLElement, style: string): string[] {
  return [...container.querySelectorAll(`.prev-post .m-${style}`)].map(({ textContent }) => textContent);
}

/** What the sample of the card says; it is in a shadow root. */
const card = (container: HTMLElement) =>
  [...container.querySelectorAll('[inert]')].map((host) => host.shadowRoot?.textContent ?? '').join('\n');

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
    // It looks things up and keeps nothing.
    expect(asked.filter((name) => !/^(?:lexicon|settings)\.|^translation\.by$/.test(name))).toEqual([]);
  });

  it.each(['review', 'library', 'translation', 'data', 'about'])(
    'is not beside choices that it does not show: %s',
    async (section) => {
      await open(section);
      expect(screen.queryByRole('complementary', { name: 'Preview' })).toBeNull();
      await userEvent.type(screen.getByRole('searchbox'), 'zhuyin');
      expect(screen.getByRole('complementary', { name: 'Preview' })).toBeTruthy();
    },
  );

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

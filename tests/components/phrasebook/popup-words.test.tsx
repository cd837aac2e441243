import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Popup } from '@/entrypoints/popup/popup';
import { Fault } from '@/utils/faults';
import { ask, type WordEntry } from '@/utils/messages';
import { defaults } from '@/utils/settings/schema';
import { useSettings } from '@/utils/settings/store';
import type { Database } from '@/utils/store/database';
import { answer } from '../card/harness';
import { explained, zhongcao as glossary } from '../card/words';
import { phraseOf } from '../review/rows';
import { draw, emptyStore, expectAccessible } from '../ui/page';
import { fakePermissions } from './permissions';

vi.mock('@/utils/messages', async (original) => ({
  ...(await original<typeof import('@/utils/messages')>()),
  ask: vi.fn(),
}));

const zhongcao = explained(glossary);
const recent = [
  { id: zhongcao.id, simplified: '种草', pinyin: 'zhong4 cao3' },
  { id: '烘|烘[hong1]', simplified: '烘', pinyin: 'hong1' },
];
const hong: WordEntry = {
  id: '烘|烘[hong1]',
  source: 'cedict',
  simplified: '烘',
  traditional: '烘',
  pinyin: 'hong1',
  senses: [{ text: 'to bake' }],
};
const hosts = ['https://www.rednote.com/*'];
const openPost = {
  id: '65f1c0de0000000012345678',
  url: 'https://www.rednote.com/explore/65f1c0de0000000012345678?xsec_token=T',
  title: '真的被种草了',
  texts: ['真的被种草了', '周末去的。种草的咖啡馆！'],
};

let db: Database;
let permissions: ReturnType<typeof fakePermissions>;

beforeEach(async () => {
  db = await emptyStore();
  useSettings.setState({ loaded: true, settings: defaults, fault: undefined });
  permissions = fakePermissions();
  Object.assign(fakeBrowser.runtime, { getManifest: () => ({ host_permissions: hosts }) });
  Object.assign(fakeBrowser.tabs, {
    query: vi.fn(async () => [{ id: 7 }]),
    sendMessage: vi.fn(async () => null),
  });
  answer({
    'lexicon.entries': ({ headwords }: { headwords: string[] }) =>
      headwords.map((word) => (word === '烘' ? [hong] : [zhongcao])),
    'lexicon.search': [hong],
    'lexicon.annotate': [[{ start: 3, end: 5, id: zhongcao.id }], [{ start: 5, end: 7, id: zhongcao.id }]],
  });
});

const openWords = async () => userEvent.click(await screen.findByRole('tab', { name: 'Words' }));

describe('words looked up', () => {
  beforeEach(() => fakeBrowser.storage.session.set({ recent }));

  it('are there on the first day too, the last one first', async () => {
    await draw(<Popup />);
    await openWords();
    const row = await screen.findByRole('group', { name: 'Recent' });
    expect(
      within(row)
        .getAllByRole('button')
        .map(({ textContent }) => textContent),
    ).toEqual(['种草', '烘']);
    expect(screen.getByText('Your first word is one hover away')).toBeTruthy();
    await expectAccessible();
  });

  it('follow what is looked up while the popup is open', async () => {
    await draw(<Popup />);
    await openWords();
    await screen.findByRole('button', { name: '烘' });
    await fakeBrowser.storage.session.set({
      recent: [{ id: 'x', simplified: '拔草', pinyin: '' }, ...recent],
    });
    expect(await screen.findByRole('button', { name: '拔草' })).toBeTruthy();
  });

  it('are shown when picked, and can be saved', async () => {
    await draw(<Popup />);
    await openWords();
    await userEvent.click(await screen.findByRole('button', { name: '烘' }));
    expect((screen.getByTestId('search') as HTMLInputElement).value).toBe('烘');
    const row = await screen.findByTestId('word');
    expect(screen.getByText('Not yet in your phrasebook')).toBeTruthy();
    expect(row.textContent).toContain('to bake');
    await expectAccessible();
    await userEvent.click(within(row).getByRole('button', { name: 'Save 烘' }));
    expect(ask).toHaveBeenCalledWith('phrases.save', {
      word: { simplified: '烘', traditional: '烘', pinyin: 'hong1', gloss: 'to bake' },
    });
    await db.phrases.add(phraseOf({ id: 'h', simplified: '烘', pinyin: 'hong1' }));
    await waitFor(() => expect(screen.queryByTestId('word')).toBeNull());
    expect(screen.getByTestId('phrase').dataset.hanzi).toBe('烘');
  });
});

describe('words of the open post', () => {
  beforeEach(() => {
    vi.mocked(fakeBrowser.tabs.sendMessage).mockResolvedValue(openPost as never);
  });

  it('are what a newcomer is led to', async () => {
    await draw(<Popup />);
    await userEvent.click(await screen.findByRole('button', { name: 'See the word on this post' }));
    expect(await screen.findByRole('dialog', { name: 'Words on this post' })).toBeTruthy();
  });

  it('are counted once each, listed, and saved with their sentence', async () => {
    await draw(<Popup />);
    const button = await screen.findByRole('button', { name: '1 word on this post' });
    await userEvent.click(button);
    const sheet = await screen.findByRole('dialog', { name: 'Words on this post' });
    await expectAccessible();
    expect(within(sheet).getByTestId('word').dataset.hanzi).toBe('种草');
    await userEvent.click(within(sheet).getByRole('button', { name: 'Save 种草' }));
    expect(ask).toHaveBeenCalledWith('phrases.save', {
      word: expect.objectContaining({ simplified: '种草', glossaryId: zhongcao.id }),
      context: {
        sentence: '真的被种草了',
        start: 3,
        end: 5,
        postId: openPost.id,
        url: openPost.url,
        title: openPost.title,
        seenAt: expect.any(Number),
      },
    });
    await db.phrases.add(phraseOf({ id: 'z', simplified: '种草', pinyin: zhongcao.pinyin }));
    expect(await within(sheet).findByRole('img', { name: '种草 is saved' })).toBeTruthy();
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(document.activeElement).toBe(button);
  });

  it('are shown where they stand, and the popup makes way', async () => {
    const close = vi.spyOn(window, 'close').mockImplementation(() => {});
    const update = vi.spyOn(fakeBrowser.tabs, 'update').mockResolvedValue(undefined as never);
    await draw(<Popup />);
    await userEvent.click(await screen.findByRole('button', { name: '1 word on this post' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Show 种草 in the post' }));
    await waitFor(() => expect(close).toHaveBeenCalledOnce());
    expect(update).toHaveBeenCalledWith(7, { active: true });
    expect(fakeBrowser.tabs.sendMessage).toHaveBeenLastCalledWith(
      7,
      { type: 'tab.show', input: expect.objectContaining({ sentence: '真的被种草了', start: 3, end: 5 }) },
      { frameId: 0 },
    );
    close.mockRestore();
  });

  it('says what kept one from being saved', async () => {
    await draw(<Popup />);
    await userEvent.click(await screen.findByRole('button', { name: '1 word on this post' }));
    vi.mocked(ask).mockRejectedValue(new Fault('storage-full'));
    await userEvent.click(screen.getByRole('button', { name: 'Save 种草' }));
    expect((await screen.findByRole('alert')).textContent).toContain('disk is full');
  });

  it('are no matter while reading help is off, nor where no post is open', async () => {
    useSettings.setState({ settings: { ...defaults, enabled: false } });
    const { unmount } = await draw(<Popup />);
    await waitFor(() => expect(ask).toHaveBeenCalledWith('lexicon.entries', expect.anything()));
    expect(screen.getByText('Reading help is off')).toBeTruthy();
    unmount();
    useSettings.setState({ settings: defaults });
    vi.mocked(fakeBrowser.tabs.sendMessage).mockRejectedValue(new Error('Receiving end does not exist'));
    await draw(<Popup />);
    expect(await screen.findByText('Reading help is on')).toBeTruthy();
  });
});

describe('a site', () => {
  const under = (url: string) =>
    vi.mocked(fakeBrowser.tabs.query).mockResolvedValue([{ id: 7, url }] as never);

  it.each([
    ['https://www.xiaohongshu.com/explore', 'xiaohongshu', 'Xiaohongshu'],
    ['https://www.rednote.com/explore', 'rednote', 'RedNote'],
  ] as const)('can be paused and resumed: %s', async (url, site, name) => {
    under(url);
    vi.mocked(ask).mockImplementation(async (_, input) => {
      const { key, value } = input as { key: string; value: never };
      return (key ? { ...useSettings.getState().settings, [key]: value } : []) as never;
    });
    const other = site === 'rednote' ? 'xiaohongshu' : 'rednote';
    useSettings.setState({ settings: { ...defaults, paused: [other] } });
    await draw(<Popup />);
    await userEvent.click(await screen.findByRole('button', { name: `Pause on ${name}` }));
    expect(ask).toHaveBeenCalledWith('settings.set', { key: 'paused', value: [other, site] });
    expect(await screen.findByText(`Paused on ${name}`)).toBeTruthy();
    await expectAccessible();
    await userEvent.click(screen.getByRole('button', { name: `Resume on ${name}` }));
    expect(ask).toHaveBeenCalledWith('settings.set', { key: 'paused', value: [other] });
    expect(await screen.findByText('Reading help is on')).toBeTruthy();
  });

  it('is no matter elsewhere, nor while reading help is off: then the whole is switched', async () => {
    under('https://example.org/www.rednote.com/');
    const { unmount } = await draw(<Popup />);
    expect(await screen.findByRole('switch', { name: 'Reading help' })).toBeTruthy();
    expect(screen.queryByTestId('pause')).toBeNull();
    unmount();
    under('https://www.rednote.com/explore');
    useSettings.setState({ settings: { ...defaults, enabled: false, paused: ['rednote'] } });
    await draw(<Popup />);
    await waitFor(() => expect(fakeBrowser.tabs.query).toHaveBeenCalledTimes(6));
    expect(screen.getByRole('switch', { name: 'Reading help' })).toBeTruthy();
    expect(screen.getByText('Reading help is off')).toBeTruthy();
  });
});

describe('access that the browser withholds', () => {
  it('is no matter once it is given in the browser’s own menus', async () => {
    permissions.contains.mockResolvedValue(false);
    await draw(<Popup />);
    await screen.findByTestId('allow');
    permissions.contains.mockResolvedValue(true);
    await act(async () => permissions.onAdded.addListener.mock.lastCall![0]());
    expect(screen.queryByTestId('allow')).toBeNull();
  });

  it('is said, and asked for in one click', async () => {
    permissions.contains.mockResolvedValue(false);
    await draw(<Popup />);
    const allow = await screen.findByRole('button', { name: 'Allow on both sites' });
    await expectAccessible();
    permissions.contains.mockResolvedValue(true);
    await userEvent.click(allow);
    expect(permissions.request).toHaveBeenCalledWith({ origins: hosts });
    await waitFor(() => expect(screen.queryByTestId('allow')).toBeNull());
  });

  it('stays said when it is refused, and is not where nothing is withheld', async () => {
    permissions.contains.mockResolvedValue(false);
    permissions.request.mockResolvedValue(false);
    const { unmount } = await draw(<Popup />);
    await userEvent.click(await screen.findByTestId('allow'));
    await waitFor(() => expect(permissions.contains).toHaveBeenCalledTimes(2));
    expect(screen.getByTestId('allow')).toBeTruthy();
    unmount();
    permissions.contains.mockResolvedValue(true);
    await draw(<Popup />);
    await waitFor(() => expect(permissions.contains).toHaveBeenCalledTimes(3));
    expect(screen.queryByTestId('allow')).toBeNull();
  });
});

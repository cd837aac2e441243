import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { buildLexicon } from '@/scripts/build-lexicon';
import {
  contextMenus,
  executeScript,
  freshWorker,
  installed,
  manifest,
  onAdded,
  page,
  reader,
  send,
} from './worker';

beforeAll(buildLexicon, 120_000);
beforeEach(freshWorker);

describe('a site that is paused', () => {
  const setIcon = vi.fn(async (_: { tabId: number; path: Record<number, string> }) => {});
  const pause = (...value: string[]) => send('settings.set', { key: 'paused', value }, page);
  const drawn = () => setIcon.mock.calls.map(([{ tabId, path }]) => [tabId, path[16]]);

  beforeEach(() => {
    setIcon.mockResolvedValue(undefined);
    Object.assign(fakeBrowser.action, { setIcon });
  });

  it('has no reader, and a grey icon; the other one goes on', async () => {
    await pause('rednote');
    setIcon.mockClear();
    expect(await send('reader.start', {})).toMatchObject({ res: { settings: { enabled: false } } });
    expect(drawn()).toEqual([[7, '/icon/paused/16.png']]);
    const other = { ...reader, url: 'https://www.xiaohongshu.com/explore', tab: { id: 8 } };
    expect(await send('reader.start', {}, other)).toMatchObject({ res: { settings: { enabled: true } } });
    expect(drawn()).toHaveLength(1);
  });

  it('changes the icons of its open tabs at once, and back', async () => {
    const tabs = [
      { id: 1, url: 'https://www.rednote.com/explore' },
      { id: 2, url: 'https://www.xiaohongshu.com/explore' },
    ];
    const query = vi.spyOn(browser.tabs, 'query').mockResolvedValue(tabs as never);
    await pause('rednote');
    await vi.waitFor(() =>
      expect(drawn()).toEqual([
        [1, '/icon/paused/16.png'],
        [2, '/icon/16.png'],
      ]),
    );
    setIcon.mockClear();
    await pause();
    await vi.waitFor(() => expect(drawn()[0]).toEqual([1, '/icon/16.png']));
    setIcon.mockClear();
    await send('settings.set', { key: 'marks', value: 'off' }, page);
    await new Promise((resolve) => setTimeout(resolve));
    expect(drawn()).toEqual([]);
    query.mockRestore();
  });

  it('is not in the menu of the browser', async () => {
    manifest.host_permissions.push('https://www.xiaohongshu.com/*');
    await pause('rednote');
    await vi.waitFor(() =>
      expect(contextMenus.update).toHaveBeenLastCalledWith('save-post', {
        documentUrlPatterns: ['https://www.xiaohongshu.com/*'],
        visible: true,
      }),
    );
    manifest.host_permissions.pop();
  });
});

describe('access to the site', () => {
  it('starts the reader in open tabs when it is given', async () => {
    const query = vi.spyOn(browser.tabs, 'query').mockResolvedValue([{ id: 5, discarded: false }] as never);
    const added = onAdded.addListener.mock.lastCall![0];
    added({});
    expect(query).not.toHaveBeenCalled();
    added({ origins: ['https://www.rednote.com/*'] });
    await vi.waitFor(() =>
      expect(executeScript).toHaveBeenCalledWith({
        target: { tabId: 5 },
        files: manifest.content_scripts[0]!.js,
      }),
    );
    query.mockRestore();
  });
});

describe('the menu of the browser', () => {
  const click = (info: object) => contextMenus.onClicked.addListener.mock.lastCall![0](info, { id: 4 });

  it('offers to save a post on the site, made anew with each update', async () => {
    await installed('chrome_update');
    await vi.waitFor(() => expect(contextMenus.create).toHaveBeenCalledOnce());
    expect(contextMenus.removeAll).toHaveBeenCalledOnce();
    expect(contextMenus.create.mock.lastCall![0]).toMatchObject({
      title: 'savePost',
      contexts: expect.arrayContaining(['page', 'link', 'image']),
      documentUrlPatterns: ['https://www.rednote.com/*'],
      visible: true,
    });
  });

  it('offers it only while reading help is on', async () => {
    await send('settings.set', { key: 'enabled', value: false }, page);
    await vi.waitFor(() =>
      expect(contextMenus.update).toHaveBeenLastCalledWith(
        'save-post',
        expect.objectContaining({ visible: false }),
      ),
    );
    await installed('update');
    await vi.waitFor(() => expect(contextMenus.create.mock.lastCall?.[0]).toMatchObject({ visible: false }));
  });

  it('leaves it to the reader on the page, and marks the button where none is', async () => {
    const sendMessage = vi.fn(async () => true);
    const setBadgeText = vi.fn(async () => {});
    Object.assign(fakeBrowser.tabs, { sendMessage });
    Object.assign(fakeBrowser.action, { setBadgeText, setTitle: async () => {} });
    await click({ menuItemId: 'something else' });
    expect(sendMessage).not.toHaveBeenCalled();
    await click({ menuItemId: 'save-post' });
    expect(sendMessage).toHaveBeenCalledWith(4, { type: 'tab.savePost' }, { frameId: 0 });
    expect(setBadgeText).not.toHaveBeenCalled();
    sendMessage.mockRejectedValue(new Error('Receiving end does not exist'));
    await click({ menuItemId: 'save-post' });
    expect(setBadgeText).toHaveBeenCalledWith({ tabId: 4, text: '!' });
  });
});

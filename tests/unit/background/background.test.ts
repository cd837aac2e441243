import { Dexie } from 'dexie';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { buildLexicon } from '@/scripts/build-lexicon';
import { en } from '@/utils/i18n/en';
import { zhHans } from '@/utils/i18n/zh-Hans';
import { defaults } from '@/utils/settings/schema';
import { pagePost } from '../library/sample';
import { word } from '../phrasebook/sample';
import {
  executeScript,
  freshWorker,
  id,
  installed,
  manifest,
  onCommand,
  page,
  send,
  startWorker,
} from './worker';

beforeAll(buildLexicon, 120_000);
beforeEach(freshWorker);

describe('the reader', () => {
  it('starts with settings and the texts of its language', async () => {
    expect(await send('reader.start', {})).toEqual({
      res: {
        settings: defaults,
        language: 'en',
        strings: {
          card: en.card,
          word: en.word,
          faults: en.faults,
          translation: { faults: en.translation.faults },
        },
      },
    });
    Object.assign(fakeBrowser, { i18n: { getUILanguage: () => 'zh-CN' } });
    expect(await send('reader.start', {})).toMatchObject({
      res: { language: 'zh-Hans', strings: { card: zhHans.card } },
    });
    await send('settings.set', { key: 'language', value: 'en' }, page);
    expect(await send('reader.start', {})).toMatchObject({
      res: { language: 'en', settings: { language: 'en' } },
    });
  });

  it('starts with the defaults where settings cannot be read', async () => {
    const get = vi.spyOn(browser.storage.local, 'get').mockRejectedValue(new Error('corrupt') as never);
    expect(await send('reader.start', {})).toMatchObject({ res: { settings: defaults } });
    get.mockRestore();
  });

  it('gets the card in the frame that asks', async () => {
    await send('reader.card', {});
    expect(executeScript).toHaveBeenCalledWith({ target: { tabId: 7, frameIds: [3] }, files: ['/card.js'] });
    executeScript.mockRejectedValue(new Error('Cannot access contents of the page'));
    expect(await send('reader.card', {})).toMatchObject({ err: { code: 'not-allowed' } });
  });

  it('is put into open tabs of the site on install and update, asleep ones left alone', async () => {
    const tabs = [
      { id: 1, discarded: false },
      { id: 2, discarded: true },
      { id: 3, discarded: false },
    ];
    const query = vi.spyOn(browser.tabs, 'query').mockResolvedValue(tabs as never);
    executeScript.mockRejectedValueOnce(new Error('withheld'));
    await installed('update');
    expect(query).toHaveBeenCalledWith({ url: manifest.content_scripts[0]!.matches });
    expect(executeScript.mock.calls).toEqual(
      [1, 3].map((tabId) => [{ target: { tabId }, files: manifest.content_scripts[0]!.js }]),
    );
    await installed('chrome_update');
    expect(executeScript).toHaveBeenCalledTimes(2);
    query.mockRestore();
  });
});

describe('extension pages', () => {
  it('are opened once', async () => {
    const before = (await browser.tabs.query({})).length;
    const update = vi.spyOn(browser.windows, 'update');
    await send('pages.open', { page: 'library' });
    await send('pages.open', { page: 'library' });
    const urls = (await browser.tabs.query({})).map(({ url }) => url);
    expect(urls).toHaveLength(before + 1);
    expect(urls).toContain(`chrome-extension://${id}/library.html`);
    expect(update).toHaveBeenCalledOnce();
  });

  it('welcome a new reader, and nobody after an update', async () => {
    const before = (await browser.tabs.query({})).length;
    await installed('update');
    expect(await browser.tabs.query({})).toHaveLength(before);
    await installed('install');
    const urls = (await browser.tabs.query({})).map(({ url }) => url);
    expect(urls).toContain(`chrome-extension://${id}/welcome.html`);
  });
});

describe('posts', () => {
  it('are saved once, and found', async () => {
    expect(await send('posts.find', { id: pagePost.id })).toEqual({ res: null });
    expect(await send('posts.save', { post: pagePost })).toMatchObject({
      res: { id: pagePost.id, created: true },
    });
    await startWorker();
    expect(await send('posts.save', { post: pagePost })).toMatchObject({ res: { created: false } });
    expect(await send('posts.find', { id: pagePost.id })).toMatchObject({ res: { id: pagePost.id } });
  });
});

describe('where the browser keeps no data', () => {
  it('saving says so, and reading goes on', async () => {
    Dexie.dependencies.indexedDB = {
      databases: async () => [],
      open: () => {
        throw new DOMException('A mutation operation was attempted on a database', 'InvalidStateError');
      },
    } as unknown as IDBFactory;
    expect(await send('phrases.save', { word })).toMatchObject({ err: { code: 'storage-unavailable' } });
    expect(await send('posts.save', { post: pagePost })).toMatchObject({
      err: { code: 'storage-unavailable' },
    });
    expect(await send('lexicon.lookup', { text: '种草', offset: 0 })).toMatchObject({ res: { end: 2 } });
  });
});

describe('settings', () => {
  it('are flushed two seconds after the last choices, all in one write', async () => {
    vi.useFakeTimers();
    const set = vi.spyOn(browser.storage.sync, 'set');
    await startWorker();
    await send('settings.set', { key: 'marks', value: 'off' }, page);
    expect(await send('settings.set', { key: 'toneColours', value: 'off' }, page)).toMatchObject({
      res: { marks: 'off', toneColours: 'off' },
    });
    expect(set).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(2_000);
    expect(set).toHaveBeenCalledOnce();
    expect(Object.keys(set.mock.calls[0]![0])).toEqual(['setting.marks', 'setting.toneColours']);
    expect(await browser.alarms.getAll()).toEqual([]);
    set.mockRestore();
    vi.useRealTimers();
  });

  it('that a dying worker did not flush are flushed by the next, or by the alarm', async () => {
    vi.useFakeTimers();
    await send('settings.set', { key: 'marks', value: 'off' }, page);
    const [alarm] = await browser.alarms.getAll();
    expect(alarm).toMatchObject({ name: 'settings-flush' });
    vi.clearAllTimers();
    await startWorker();
    vi.clearAllTimers();
    await fakeBrowser.alarms.onAlarm.trigger(alarm!);
    await vi.advanceTimersByTimeAsync(0);
    expect(await browser.storage.sync.get('setting.marks')).toMatchObject({
      'setting.marks': { v: 'off' },
    });
    vi.useRealTimers();
  });

  it('come from other devices', async () => {
    vi.useFakeTimers();
    await startWorker();
    await browser.storage.sync.set({ 'setting.marks': { v: 'off', at: 1, device: 'other' } });
    await vi.advanceTimersByTimeAsync(2_000);
    expect(await send('reader.start', {})).toMatchObject({ res: { settings: { marks: 'off' } } });
    vi.useRealTimers();
  });

  it('say where the sync area refuses, and try again', async () => {
    vi.useFakeTimers();
    const set = vi.spyOn(browser.storage.sync, 'set').mockRejectedValue(new Error('sync is off') as never);
    await startWorker();
    await send('settings.set', { key: 'marks', value: 'off' }, page);
    await vi.advanceTimersByTimeAsync(2_000);
    expect(await browser.storage.local.get('settingsSync')).toEqual({
      settingsSync: { fault: 'refused', detail: 'sync is off' },
    });
    set.mockRestore();
    await fakeBrowser.alarms.onAlarm.trigger((await browser.alarms.getAll())[0]!);
    await vi.advanceTimersByTimeAsync(0);
    expect(await browser.storage.local.get('settingsSync')).toEqual({ settingsSync: {} });
    vi.useRealTimers();
  });

  it('refuse what no setting can be', async () => {
    expect(await send('settings.set', { key: 'marks', value: 'all' }, page)).toMatchObject({
      err: { code: 'bad-input' },
    });
    expect(await send('settings.set', { key: '__proto__', value: {} }, page)).toMatchObject({
      err: { code: 'bad-input' },
    });
  });
});

describe('the shortcut', () => {
  it('is handed to the reader of the tab in front, and to no other frame', () => {
    const sendMessage = vi.fn(async () => undefined);
    Object.assign(fakeBrowser.tabs, { sendMessage });
    const press = onCommand.addListener.mock.lastCall![0];
    press('look-up', { id: 4 });
    expect(sendMessage).toHaveBeenCalledWith(4, { type: 'tab.lookUp' }, { frameId: 0 });
    press('look-up');
    press('something-else', { id: 4 });
    expect(sendMessage).toHaveBeenCalledOnce();
  });
});

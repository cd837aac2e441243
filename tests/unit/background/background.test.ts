import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Dexie } from 'dexie';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { buildLexicon, lexiconDir } from '@/scripts/build-lexicon';
import { en } from '@/utils/i18n/en';
import { zhHans } from '@/utils/i18n/zh-Hans';
import type { SavedPhrase } from '@/utils/messages';
import { defaults } from '@/utils/settings/schema';
import { pagePost } from '../library/sample';
import { context, word } from '../phrasebook/sample';
import { freshBrowser } from '../store/memory';

const id = fakeBrowser.runtime.id;
const reader = { id, url: 'https://www.rednote.com/explore', tab: { id: 7 }, frameId: 3 };
const page = { id, url: `chrome-extension://${id}/popup.html` };
const executeScript = vi.fn();
const contextMenus = {
  create: vi.fn(),
  removeAll: vi.fn(async () => {}),
  update: vi.fn(async () => {}),
  onClicked: { addListener: vi.fn<(clicked: (info: object, tab?: object) => Promise<void>) => void>() },
};
const onCommand = { addListener: vi.fn<(pressed: (command: string, tab?: object) => void) => void>() };
const onAdded = { addListener: vi.fn<(listener: (added: { origins?: string[] }) => void) => void>() };
const manifest = {
  host_permissions: ['https://www.rednote.com/*'],
  content_scripts: [
    { matches: ['https://www.rednote.com/*'], js: ['/content-scripts/reader.js'], run_at: 'document_idle' },
  ],
};

/** A worker that has just been started: nothing in memory, all listeners registered when this resolves. */
async function startWorker() {
  fakeBrowser.runtime.onMessage.removeAllListeners();
  fakeBrowser.runtime.onInstalled.removeAllListeners();
  fakeBrowser.alarms.onAlarm.removeAllListeners();
  vi.resetModules();
  const { default: background } = await import('@/entrypoints/background');
  background.main();
}

function send(type: string, data: unknown, sender: object = reader) {
  return new Promise<{ res?: never; err?: { code: string } }>((resolve) => {
    void fakeBrowser.runtime.onMessage.trigger({ id: 1, type, data, timestamp: 1 }, sender as never, resolve);
  });
}

const installed = (reason: string) => fakeBrowser.runtime.onInstalled.trigger({ reason } as never);

/** The lexicon's files as they were built; `spoil` changes what the worker gets. */
function serveLexicon(spoil: (bytes: Buffer) => Response = (bytes) => new Response(new Uint8Array(bytes))) {
  vi.stubGlobal('fetch', async (url: string) => {
    const name = new URL(url).pathname.replace('/lexicon/', '');
    return spoil(await readFile(join(lexiconDir, name)));
  });
}

beforeAll(buildLexicon, 120_000);

beforeEach(async () => {
  freshBrowser();
  vi.clearAllMocks();
  vi.stubGlobal('chrome', fakeBrowser);
  Object.assign(fakeBrowser, {
    permissions: { onAdded },
    contextMenus,
    commands: { onCommand },
    scripting: { executeScript: executeScript.mockResolvedValue([]) },
    i18n: { getUILanguage: () => 'en-GB', getMessage: (name: string) => name },
  });
  Object.assign(fakeBrowser.runtime, { getManifest: () => manifest });
  serveLexicon();
  await startWorker();
});

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

describe('words looked up', () => {
  const looked = (id: string, sender: object = reader) =>
    send('recent.add', { id, simplified: id, pinyin: 'x1' }, sender);
  const kept = async () =>
    ((await browser.storage.session.get('recent')).recent as { id: string }[] | undefined)?.map(
      ({ id }) => id,
    );

  it('are kept for the session, all of many at once', async () => {
    await Promise.all(['种草', '拔草', '种草'].map((word) => looked(word)));
    expect(await kept()).toEqual(['种草', '拔草']);
    await startWorker();
    await looked('烘');
    expect(await kept()).toEqual(['烘', '种草', '拔草']);
  });

  it('are not kept when the window is private', async () => {
    expect(await looked('种草', { ...reader, tab: { id: 7, incognito: true } })).toMatchObject({});
    expect(await kept()).toBeUndefined();
  });

  it('go on being kept after storage has failed once', async () => {
    const set = vi.spyOn(browser.storage.session, 'set').mockRejectedValueOnce(new Error('full') as never);
    const log = vi.spyOn(console, 'error').mockImplementation(() => {});
    expect(await looked('种草')).toMatchObject({ err: { code: 'unexpected' } });
    await looked('拔草');
    expect(await kept()).toEqual(['拔草']);
    set.mockRestore();
    log.mockRestore();
  });
});

describe('words', () => {
  it('are looked up, with what the glossary keeps of them', async () => {
    const { res } = await send('lexicon.lookup', { text: '我被种草了', offset: 2 });
    expect(res).toMatchObject({ start: 2, end: 4 });
    const [best] = (res as never as { matches: { entries: Record<string, unknown>[] }[] }).matches;
    expect(best!.entries[0]).toMatchObject({
      source: 'glossary',
      simplified: '种草',
      glossary: { gloss: expect.any(String) },
    });
    expect(best!.entries[0]).not.toHaveProperty('record');
    expect(await send('lexicon.lookup', { text: 'qzx ☃', offset: 4 })).toMatchObject({
      res: { matches: [] },
    });
    expect(await send('lexicon.annotate', { texts: ['种草', 'nothing'] })).toMatchObject({
      res: [[{ start: 0, end: 2 }], []],
    });
  });

  it('are marked as a reader wants them, whose own come first as soon as they are kept', async () => {
    const wanted = { glossary: true, sensitive: true, above: 4 };
    const kinds = async () => {
      const { res } = await send('lexicon.annotate', { texts: ['真的种草，气氛很好'], wanted });
      return (res as never as { kind: string }[][])[0]!.map(({ kind }) => kind);
    };
    expect(await kinds()).toEqual(['word', 'level']);
    const { res } = await send('phrases.save', { word, context });
    expect(await kinds()).toEqual(['mine', 'level']);
    await send('known.add', { simplified: '气氛' });
    expect(await kinds()).toEqual(['mine']);
    await send('phrases.forget', { id: (res as never as SavedPhrase).id });
    expect(await kinds()).toEqual(['word']);
  });

  it('are marked without the reader’s own where the browser keeps no data', async () => {
    Dexie.dependencies.indexedDB = undefined as never;
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const wanted = { glossary: true, sensitive: true, above: 6 };
    expect(await send('lexicon.annotate', { texts: ['种草'], wanted })).toMatchObject({
      res: [[{ start: 0, end: 2, kind: 'word' }]],
    });
    expect(warn).toHaveBeenCalled();
    warn.mockRestore();
  });

  it('are given with all their entries, by any spelling', async () => {
    const { res } = await send('lexicon.entries', { headwords: ['种草', 'qzx', 'YYDS'] }, page);
    const [zhongcao, nothing, yyds] = res as never as { id: string; glossary?: object }[][];
    expect(zhongcao![0]).toMatchObject({ glossary: { gloss: expect.any(String) } });
    expect(nothing).toEqual([]);
    expect(yyds![0]).toMatchObject({ source: 'glossary' });
    expect(await send('lexicon.entries', { headwords: [] })).toMatchObject({ err: { code: 'not-allowed' } });
  });

  it.each<[string, (bytes: Buffer) => Response]>([
    ['missing', () => new Response('', { status: 404 })],
    ['cut off', (bytes) => new Response(new Uint8Array(bytes.subarray(0, 1000)))],
    ['something else', () => new Response('<html>')],
    [
      'out of reach',
      () => {
        throw new TypeError('Failed to fetch');
      },
    ],
  ])('cannot be looked up in a dictionary file that is %s, until it is there', async (_, spoil) => {
    serveLexicon(spoil);
    const asked = { text: '种草', offset: 0 };
    expect(await send('lexicon.lookup', asked)).toMatchObject({ err: { code: 'lexicon-unreadable' } });
    serveLexicon();
    expect(await send('lexicon.lookup', asked)).toMatchObject({ res: { start: 0, end: 2 } });
  });

  it('are saved, found and forgotten, also by the next worker', async () => {
    const { res } = await send('phrases.save', { word, context });
    const { created, ...saved } = res as never as SavedPhrase & { created: boolean };
    expect(created).toBe(true);
    expect(saved).toMatchObject({ simplified: '种草', met: 0, hasSentence: true, state: 0 });
    await startWorker();
    expect(await send('phrases.save', { word, context })).toMatchObject({ res: { created: false } });
    const key = { simplified: word.simplified, pinyin: word.pinyin };
    expect(await send('phrases.find', { ...key, context })).toEqual({ res: saved });
    expect(await send('phrases.find', key)).not.toHaveProperty('res.hasSentence');
    expect(await send('phrases.forget', { id: saved.id })).toEqual({
      res: undefined,
    });
    await startWorker();
    expect(await send('phrases.find', key)).toEqual({ res: null });
  });

  it('are met in posts that are read, in the reading that fits, by nobody’s count twice', async () => {
    const keep = (simplified: string, pinyin: string) =>
      send('phrases.save', { word: { ...word, simplified, traditional: simplified, pinyin, gloss: 'x' } });
    await keep('种草', 'zhong4 cao3');
    await keep('上头', 'shang4 tou2');
    await keep('上头', 'shang4 tou5');
    await keep('甜妹拿铁', 'tian2 mei4 na2 tie3');
    const before = (await browser.storage.local.get('phrasesRevision')).phrasesRevision;
    const postId = '64f1a2b3000000001203a4b5';
    const texts = ['真的被種草了', '晚上头疼，喝了甜妹拿铁。又种草了！'];
    const met = async (...key: [string, string]) =>
      (await send('phrases.find', { simplified: key[0], pinyin: key[1] })).res as never as SavedPhrase;

    expect(
      await send('phrases.meet', { postId, texts }, { ...reader, tab: { id: 7, incognito: true } }),
    ).toEqual({
      res: undefined,
    });
    expect(await met('种草', 'zhong4 cao3')).toMatchObject({ met: 0 });
    for (let times = 0; times < 2; times++) await send('phrases.meet', { postId, texts });
    await startWorker();
    await send('phrases.meet', { postId: '64f1a2b3000000001203a4b6', texts: ['种草'] });
    expect(await met('种草', 'zhong4 cao3')).toMatchObject({ met: 2 });
    expect(await met('甜妹拿铁', 'tian2 mei4 na2 tie3')).toMatchObject({ met: 1 });
    // In 晚上头疼 there is no 上头.
    expect(await met('上头', 'shang4 tou5')).toMatchObject({ met: 0 });
    // No page has to mark its words anew for that.
    expect((await browser.storage.local.get('phrasesRevision')).phrasesRevision).toEqual(before);
    expect(await send('phrases.meet', { postId, texts: ['a', 'b', 'c'] })).toMatchObject({
      err: { code: 'bad-input' },
    });
    expect(await send('phrases.meet', { postId, texts }, page)).toMatchObject({
      err: { code: 'not-allowed' },
    });
  });

  it('have a note, and are known or not, also to the next worker', async () => {
    const { res: saved } = await send('phrases.save', { word });
    const { id } = saved as never as SavedPhrase;
    expect(await send('phrases.note', { id, note: 'Jia says it.', tags: ['food'] })).toMatchObject({
      res: { id, note: 'Jia says it.', tags: ['food'] },
    });
    const { simplified } = word;
    expect(await send('known.has', { simplified })).toEqual({ res: false });
    await send('known.add', { simplified });
    await startWorker();
    expect(await send('known.has', { simplified })).toEqual({ res: true });
    await send('known.remove', { simplified });
    expect(await send('known.has', { simplified })).toEqual({ res: false });
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

import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Fault } from '@/utils/faults';
import { defaults, type Settings } from '@/utils/settings/schema';
import { readSettings, watchSettings } from '@/utils/settings/watch';

const ask = vi.hoisted(() => vi.fn());
vi.mock('@/utils/messages', () => ({ ask }));

/** As the background writes it. */
const write = (key: string, v: unknown) =>
  browser.storage.local.set({ [`setting.${key}`]: { v, at: Date.now(), device: 'this' } });

beforeEach(() => fakeBrowser.reset());

describe('watching settings', () => {
  it('reads the defaults where nothing is, and what is good of what is', async () => {
    expect(await readSettings()).toEqual(defaults);
    await write('marks', 'off');
    await write('language', 'klingon');
    await browser.storage.local.set({ 'setting.enabled': false, toneColours: 'off' });
    expect(await readSettings()).toEqual({ ...defaults, marks: 'off' });
  });

  it('tells of settings only, with all of them, until it is stopped', async () => {
    const seen: Settings[] = [];
    const stop = new AbortController();
    watchSettings((settings) => void seen.push(settings), stop.signal);
    await write('marks', 'off');
    await browser.storage.local.set({ phrasesRevision: 1 });
    await vi.waitFor(() => expect(seen).toEqual([{ ...defaults, marks: 'off' }]));
    await browser.storage.local.remove('setting.marks');
    await vi.waitFor(() => expect(seen.at(-1)).toEqual(defaults));
    stop.abort();
    await write('marks', 'off');
    await Promise.resolve();
    expect(seen).toHaveLength(2);
  });
});

describe('the store of a page', () => {
  async function page() {
    vi.resetModules();
    const { followSettings, useSettings } = await import('@/utils/settings/store');
    return { follow: followSettings, state: () => useSettings.getState() };
  }

  /** The background's answer, when the test gives it. */
  function background() {
    const answers: { keep: (settings: Settings) => void; refuse: (error: unknown) => void }[] = [];
    ask.mockImplementation(() => new Promise((keep, refuse) => answers.push({ keep, refuse })));
    return answers;
  }

  it('is not loaded until the settings are read', async () => {
    const { follow, state } = await page();
    expect(state().loaded).toBe(false);
    await write('marks', 'off');
    await follow();
    expect(state()).toMatchObject({ loaded: true, settings: { marks: 'off' } });
  });

  it('follows what other pages choose', async () => {
    const { follow, state } = await page();
    await follow();
    await write('toneColours', 'safe');
    await vi.waitFor(() => expect(state().settings.toneColours).toBe('safe'));
  });

  it('shows a choice at once, and keeps it', async () => {
    const { follow, state } = await page();
    await follow();
    const answers = background();
    const choosing = state().set('marks', 'off');
    expect(state().settings.marks).toBe('off');
    answers[0]!.keep({ ...defaults, marks: 'off' });
    await choosing;
    expect(state()).toMatchObject({ settings: { marks: 'off' }, fault: undefined });
    expect(ask).toHaveBeenCalledWith('settings.set', { key: 'marks', value: 'off' });
  });

  it('takes a refused choice back, says why, and forgets it with the next', async () => {
    const { follow, state } = await page();
    await follow();
    const answers = background();
    const choosing = state().set('marks', 'off');
    answers[0]!.refuse(new Fault('storage-full'));
    await choosing;
    expect(state()).toMatchObject({ settings: { marks: 'slang' }, fault: { code: 'storage-full' } });
    void state().set('enabled', false);
    expect(state()).toMatchObject({ settings: { enabled: false }, fault: undefined });
  });

  it('does not flicker while quick choices are on their way', async () => {
    const { follow, state } = await page();
    await follow();
    const answers = background();
    const first = state().set('marks', 'off');
    const second = state().set('marks', 'slang');
    await write('marks', 'off');
    answers[0]!.keep({ ...defaults, marks: 'off' });
    await first;
    expect(state().settings.marks).toBe('slang');
    answers[1]!.keep(defaults);
    await second;
    expect(state().settings.marks).toBe('slang');
  });

  it('shows the defaults and the reason when settings cannot be read', async () => {
    const { follow, state } = await page();
    const get = vi.spyOn(browser.storage.local, 'get').mockRejectedValue(new Error('broken') as never);
    await follow();
    expect(state()).toMatchObject({ loaded: true, settings: defaults, fault: { code: 'unexpected' } });
    get.mockRestore();
  });
});

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keepSettings } from '@/entrypoints/background/settings';

/** Choices that a person who plays with the page could make, the last of each setting another than the first. */
const choices = Array.from({ length: 200 }, (_, index) => {
  const round = Math.floor(index / 4);
  return [
    { key: 'peekWait', value: [0, 120, 250, 500][round % 4] },
    { key: 'newPerDay', value: round },
    { key: 'toneColours', value: ['classic', 'safe', 'off'][round % 3] },
    { key: 'enabled', value: round % 2 === 0 },
  ][index % 4]!;
});

beforeEach(() => {
  fakeBrowser.reset();
  vi.useFakeTimers();
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

/** The values in the sync area, by setting. */
async function synced(): Promise<Record<string, unknown>> {
  const items = (await browser.storage.sync.get(null)) as Record<string, { v: unknown }>;
  return Object.fromEntries(Object.entries(items).map(([key, { v }]) => [key.replace('setting.', ''), v]));
}

describe('200 changes in 10 seconds', () => {
  it.each([
    ['prompt', 0],
    ['slow', 3_000],
  ])('make at most 10 writes to a %s sync area and lose none', async (_, delay) => {
    const write = browser.storage.sync.set.bind(browser.storage.sync);
    const set = vi.spyOn(browser.storage.sync, 'set').mockImplementation(async (items) => {
      await new Promise((done) => setTimeout(done, delay));
      await write(items);
    });
    const choose = keepSettings();
    for (const choice of choices) {
      await choose(choice);
      await vi.advanceTimersByTimeAsync(50);
    }
    await vi.advanceTimersByTimeAsync(20_000);
    expect(set.mock.calls.length).toBeGreaterThan(0);
    expect(set.mock.calls.length).toBeLessThanOrEqual(10);
    expect(await synced()).toEqual({ peekWait: 120, newPerDay: 49, toneColours: 'safe', enabled: false });
  });

  it('are all there when it was full all the while, and lets go', async () => {
    const set = vi
      .spyOn(browser.storage.sync, 'set')
      .mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
    const choose = keepSettings();
    for (const choice of choices) {
      await choose(choice);
      await vi.advanceTimersByTimeAsync(50);
    }
    await vi.advanceTimersByTimeAsync(2_000);
    expect(set.mock.calls.length).toBeLessThanOrEqual(10);
    expect(await synced()).toEqual({});
    set.mockRestore();
    const [alarm] = await browser.alarms.getAll();
    await fakeBrowser.alarms.onAlarm.trigger(alarm!);
    await vi.advanceTimersByTimeAsync(0);
    expect(await synced()).toEqual({ peekWait: 120, newPerDay: 49, toneColours: 'safe', enabled: false });
  });
});

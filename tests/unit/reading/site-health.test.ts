// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { limits } from '@/utils/reading/limits';
import { changedParts, HealthCheck, healthIn, healthKey, withPage } from '@/utils/reading/site-health';
import { noteBox, show } from '../page/fixture';

describe('the health of the site', () => {
  it('counts misses in a row, and starts again with a hit', () => {
    const missed = [1, 2, 3, 4].reduce((health, now) => withPage(health, { note: -1 }, now), {});
    expect(missed).toEqual({ note: { selector: -1, misses: 4, at: 4 } });
    expect(changedParts(missed)).toEqual([]);
    expect(changedParts(withPage(missed, { note: -1 }, 5))).toEqual(['note']);
    expect(withPage(missed, { note: 1 }, 5)).toEqual({ note: { selector: 1, misses: 0, at: 5 } });
  });

  it('keeps what this page says nothing of', () => {
    const before = { card: { selector: 0, misses: 0, at: 1 } };
    expect(withPage(before, { note: 0 }, 2)).toMatchObject(before);
  });

  it('is read out of anything', () => {
    const card = { selector: 0, misses: 0, at: 1 };
    for (const stored of [undefined, null, 5, 'x', []]) expect(healthIn(stored)).toEqual({});
    expect(healthIn({ card, note: null, media: { selector: 0 }, gone: card, toString: card })).toEqual({
      card,
    });
  });
});

describe('looking', () => {
  let control: AbortController;
  const kept = async () => healthIn((await browser.storage.local.get(healthKey))[healthKey]);
  const settle = () => vi.advanceTimersByTimeAsync(limits.settledPage);

  beforeEach(() => {
    vi.useFakeTimers();
    fakeBrowser.reset();
    control = new AbortController();
  });
  afterEach(() => {
    control.abort();
    vi.useRealTimers();
  });

  it('comes once for each address, when the page has settled', async () => {
    show('');
    new HealthCheck(window, control.signal);
    await vi.advanceTimersByTimeAsync(limits.settledPage - 1);
    expect(await kept()).toEqual({});
    await settle();
    expect(await kept()).toMatchObject({ note: { misses: 1 } });
    const go = async (...page: Parameters<typeof show>) => {
      show(...page);
      window.dispatchEvent(new PopStateEvent('popstate'));
      await settle();
    };
    await go('', '/notification');
    await go('');
    expect(await kept()).toMatchObject({ note: { misses: 1 } });
    await go(noteBox(), '/explore/65f1c0de0000000012345678');
    expect(await kept()).toMatchObject({ note: { selector: 0, misses: 0 } });
  });

  it('waits for a page in the background, and stops with the reader', async () => {
    show(noteBox());
    const hidden = vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
    new HealthCheck(window, control.signal);
    await settle();
    expect(await kept()).toEqual({});
    hidden.mockRestore();
    document.dispatchEvent(new Event('visibilitychange'));
    await settle();
    expect(await kept()).toMatchObject({ note: { selector: 0 } });
    const before = await kept();
    new HealthCheck(window, control.signal);
    control.abort();
    await settle();
    expect(await kept()).toEqual(before);
  });
});

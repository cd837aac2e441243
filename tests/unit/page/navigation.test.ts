// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchNavigation } from '@/utils/page/navigation';
import { themeOf, watchTheme } from '@/utils/page/theme';
import { show } from './fixture';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  show('', '/explore');
});
afterEach(() => vi.useRealTimers());

describe('watchNavigation', () => {
  it('tells of an address that changed without any event, once, and not after the end', () => {
    const control = new AbortController();
    const onChange = vi.fn();
    watchNavigation(window, onChange, { poll: 1000, signal: control.signal });
    history.pushState(null, '', '/explore/6741a2f3000000000203b5c1');
    vi.advanceTimersByTime(3000);
    expect(onChange.mock.calls).toEqual([['https://www.xiaohongshu.com/explore/6741a2f3000000000203b5c1']]);
    control.abort();
    history.pushState(null, '', '/explore');
    vi.advanceTimersByTime(3000);
    window.dispatchEvent(new Event('popstate'));
    expect(onChange).toHaveBeenCalledTimes(1);
  });

  it('tells at once of going back', () => {
    const control = new AbortController();
    const onChange = vi.fn();
    watchNavigation(window, onChange, { poll: 1000, signal: control.signal });
    show('', '/search_result');
    window.dispatchEvent(new Event('popstate'));
    expect(onChange).toHaveBeenCalledTimes(1);
    control.abort();
  });
});

describe('watchTheme', () => {
  it('follows the attribute of the site', async () => {
    const control = new AbortController();
    const onChange = vi.fn();
    watchTheme(document, onChange, control.signal);
    expect(themeOf(document)).toBe('light');
    document.documentElement.setAttribute('dark', '');
    await Promise.resolve();
    document.documentElement.setAttribute('dark', 'true');
    await Promise.resolve();
    expect(onChange.mock.calls).toEqual([['dark']]);
    control.abort();
    document.documentElement.removeAttribute('dark');
    await Promise.resolve();
    expect(onChange).toHaveBeenCalledTimes(1);
  });
});

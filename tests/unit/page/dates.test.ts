import { describe, expect, it } from 'vitest';
import { parseDate } from '@/utils/page/dates';

/** Sunday noon in Beijing. */
const now = Date.UTC(2026, 10, 22, 4);
const beijing = (year: number, month: number, day: number, hour = 0, minute = 0) =>
  Date.UTC(year, month - 1, day, hour - 8, minute);

describe('the date that a post shows', () => {
  it.each([
    ['2022-05-24', beijing(2022, 5, 24)],
    ['05-24', beijing(2026, 5, 24)],
    // Not in the future: of last year.
    ['12-24', beijing(2025, 12, 24)],
    ['11-22', beijing(2026, 11, 22)],
    ['昨天 18:42', beijing(2026, 11, 21, 18, 42)],
    ['今天 08:05', beijing(2026, 11, 22, 8, 5)],
    ['Yesterday 18:42', beijing(2026, 11, 21, 18, 42)],
    ['昨天', beijing(2026, 11, 21)],
    ['3天前', now - 3 * 86_400_000],
    ['2小时前', now - 2 * 3_600_000],
    ['12分钟前', now - 12 * 60_000],
    ['3 days ago', now - 3 * 86_400_000],
    ['刚刚', now],
  ])('%s', (shown, at) => {
    expect(parseDate(shown, now)).toEqual({ at, edited: false });
  });

  it('may be that of an edit', () => {
    expect(parseDate('编辑于 08-12', now)).toEqual({ at: beijing(2026, 8, 12), edited: true });
    expect(parseDate('Edited on 2025-08-12', now)).toEqual({ at: beijing(2025, 8, 12), edited: true });
  });

  it.each(['', '广东', '13-45', '02-30', '置顶', '9999-12-31', '1.2万'])('is none in “%s”', (shown) => {
    expect(parseDate(shown, now)).toBeNull();
  });
});

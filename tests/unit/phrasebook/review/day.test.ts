import { afterEach, describe, expect, it } from 'vitest';
import { endOfDay, startOfDay, startOfOtherDay } from '@/utils/phrasebook/review/day';

const zone = process.env.TZ;
afterEach(() => {
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
});

const hour = 3_600_000;
const ends = (now: number, dayEnds = 4) => endOfDay({ now, dayEnds });
const starts = (now: number, dayEnds = 4) => startOfDay({ now, dayEnds });

describe.each(['Asia/Shanghai', 'Europe/Berlin', 'America/Los_Angeles', 'Asia/Kathmandu'])(
  'the day in %s',
  (tz) => {
    it('ends at the hour that the reader has set', () => {
      process.env.TZ = tz;
      const at = (hours: number, minutes = 0) => new Date(2026, 5, 14, hours, minutes).getTime();
      const next = new Date(2026, 5, 15, 4).getTime();
      expect([ends(at(12)), ends(at(23, 59)), ends(at(4))]).toEqual([next, next, next]);
      expect(ends(at(3, 59))).toBe(at(4));
      expect(starts(at(3, 59))).toBe(new Date(2026, 5, 13, 4).getTime());
      expect([starts(at(4)), starts(at(23))]).toEqual([at(4), at(4)]);
      expect([starts(at(11, 59), 12), ends(at(12), 12)]).toEqual([at(12) - 24 * hour, at(12) + 24 * hour]);
      expect([starts(at(0), 0), ends(at(0), 0)]).toEqual([at(0), at(24)]);
    });
  },
);

describe('the day on which clocks change', () => {
  it.each([
    ['spring', 2, 28, 23],
    ['autumn', 9, 24, 25],
  ])('in %s still ends at four', (_, month, date, hours) => {
    process.env.TZ = 'Europe/Berlin';
    const evening = new Date(2026, month, date, 20).getTime();
    expect(ends(evening)).toBe(new Date(2026, month, date + 1, 4).getTime());
    expect(ends(evening) - starts(evening)).toBe(hours * hour);
  });

  it.each([
    ['an hour that is left out', 'Europe/Berlin', 2, '2026-03-29T01:00:00Z'],
    ['an hour that comes twice', 'Europe/Berlin', 2, '2026-10-25T00:00:00Z'],
    ['a midnight that is left out', 'America/Santiago', 0, '2026-09-06T04:00:00Z'],
  ])('has one end also at %s', (_, tz, dayEnds, expected) => {
    process.env.TZ = tz;
    const end = Date.parse(expected);
    for (const before of [0.001, 0.5, 1.5, 9]) expect(ends(end - before * hour, dayEnds)).toBe(end);
    for (const after of [0, 0.5, 1.5, 9]) expect(starts(end + after * hour, dayEnds)).toBe(end);
  });
});

it('no moment of a year is in no day or in two, wherever it is', () => {
  for (const tz of ['Europe/Berlin', 'America/Santiago', 'Australia/Lord_Howe', 'Africa/Casablanca']) {
    process.env.TZ = tz;
    for (const dayEnds of [0, 2, 3, 4, 12]) {
      let start = startOfDay({ now: Date.UTC(2026, 0, 1), dayEnds });
      for (let day = 0; day < 400; day++) {
        const end = ends(start, dayEnds);
        expect(end).toBeGreaterThan(start);
        expect(starts(end - 1, dayEnds)).toBe(start);
        expect(startOfOtherDay({ now: end - 1, dayEnds }, 1)).toBe(end);
        start = end;
      }
    }
  }
});

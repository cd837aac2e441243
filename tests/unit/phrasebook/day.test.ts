import { afterEach, describe, expect, it } from 'vitest';
import { endOfDay, startOfDay } from '@/utils/phrasebook/day';

const zone = process.env.TZ;
afterEach(() => {
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
});

const hour = 3_600_000;

describe.each(['Asia/Shanghai', 'Europe/Berlin', 'America/Los_Angeles', 'Asia/Kathmandu'])(
  'the day in %s',
  (tz) => {
    it('ends at four in the morning', () => {
      process.env.TZ = tz;
      const at = (hours: number, minutes = 0) => new Date(2026, 5, 14, hours, minutes).getTime();
      const next = new Date(2026, 5, 15, 4).getTime();
      expect([endOfDay(at(12)), endOfDay(at(23, 59)), endOfDay(at(4))]).toEqual([next, next, next]);
      expect(endOfDay(at(3, 59))).toBe(at(4));
      expect(startOfDay(at(3, 59))).toBe(new Date(2026, 5, 13, 4).getTime());
      expect([startOfDay(at(4)), startOfDay(at(23))]).toEqual([at(4), at(4)]);
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
    expect(endOfDay(evening)).toBe(new Date(2026, month, date + 1, 4).getTime());
    expect(endOfDay(evening) - startOfDay(evening)).toBe(hours * hour);
  });
});

import { expect, it } from 'vitest';
import { aheadText, dayText, lengthText } from '@/components/ui/times';

const minute = 60_000;
const day = 24 * 60 * minute;
const noon = new Date(2026, 10, 24, 12).getTime();

it.each([
  [20_000, 'en', 'under a minute'],
  [minute, 'en', '1 min'],
  [10 * minute, 'en', '10 min'],
  [10 * minute, 'zh-Hans', '10分钟'],
  [3 * 60 * minute, 'en', '3 hr'],
  [day, 'en', '1 day'],
  [15 * day, 'en', '15 days'],
  [15 * day, 'zh-Hans', '15天'],
  [61 * day, 'en', '2 months'],
  [61 * day, 'zh-Hans', '2个月'],
  [510 * day, 'en', '1.4 years'],
] as const)('%d ms reads in %s as %s', (ms, language, text) => {
  expect(lengthText(ms, { language, less: 'under a minute' })).toBe(text);
});

it.each([
  [10 * minute, 'en', 'in 10 minutes'],
  [day, 'en', 'tomorrow'],
  [6 * day, 'en', 'in 6 days'],
  [6 * day, 'zh-Hans', '6天后'],
  [40 * day, 'en', 'in 1 month'],
  [-day, 'en', 'in 1 minute'],
] as const)('what comes %d ms after now is in %s %s', (ms, language, text) => {
  expect(aheadText(noon + ms, { now: noon, language })).toBe(text);
});

it('a day names its year only when it is another', () => {
  const { language } = { language: 'zh-Hans' };
  expect(dayText(new Date(2026, 10, 3, 9).getTime(), { now: noon, language })).toBe('11月3日');
  expect(dayText(new Date(2024, 1, 5, 9).getTime(), { now: noon, language })).toBe('2024年2月5日');
});

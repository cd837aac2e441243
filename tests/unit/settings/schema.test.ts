import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaults, fits, type SettingKey, sanitize, settingKeys } from '@/utils/settings/schema';

const good = {
  enabled: fc.boolean(),
  marks: fc.constantFrom('off', 'slang', 'level', 'mine'),
  level: fc.integer({ min: 0, max: 6 }),
  markTitles: fc.boolean(),
  markEach: fc.constantFrom('once', 'always'),
  markSensitive: fc.boolean(),
  peekOn: fc.constantFrom('hover', 'key', 'click'),
  peekKey: fc.constantFrom('Shift', 'Alt', 'Control'),
  peekWait: fc.constantFrom(0, 120, 250, 500),
  script: fc.constantFrom('simplified', 'traditional'),
  reading: fc.constantFrom('pinyin', 'zhuyin', 'none'),
  textSize: fc.constantFrom('S', 'M', 'L'),
  toneColours: fc.constantFrom('classic', 'safe', 'off'),
  paused: fc.subarray(['xiaohongshu', 'rednote']),
  density: fc.constantFrom('hanzi', 'pinyin', 'words'),
  lines: fc.boolean(),
  speechRate: fc.constantFrom(0.5, 0.75, 1),
  networkVoices: fc.boolean(),
  meaningFirst: fc.boolean(),
  newPerDay: fc.integer({ min: 0, max: 100 }),
  front: fc.constantFrom('sentence', 'word', 'meaning', 'sound'),
  answers: fc.constantFrom(2, 4),
  dayEnds: fc.integer({ min: 0, max: 12 }),
  retention: fc.double({ min: 0.7, max: 0.97, noNaN: true }),
  fsrs: fc.option(
    fc.array(fc.double({ noNaN: true, noDefaultInfinity: true }), { minLength: 21, maxLength: 21 }),
  ),
  badge: fc.boolean(),
  keepPictures: fc.boolean(),
  favourites: fc.array(fc.stringMatching(/^[a-z0-9-]{1,32}$/), { maxLength: 200 }),
  theme: fc.constantFrom('auto', 'light', 'dark'),
  language: fc.constantFrom('auto', 'en', 'zh-Hans', 'zh-Hant', 'es'),
} satisfies Record<SettingKey, fc.Arbitrary<unknown>>;

describe('sanitize', () => {
  it('makes valid settings of anything, the same the second time', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true }), (input) => {
        const settings = sanitize(input);
        expect(Object.keys(settings)).toEqual(settingKeys);
        for (const key of settingKeys) expect(fits(key, settings[key])).toBe(true);
        expect(sanitize(settings)).toEqual(settings);
      }),
    );
  });

  it('keeps every field that is good, whatever the others are', () => {
    const damaged = fc.record(
      Object.fromEntries(settingKeys.map((key) => [key, fc.oneof(good[key], fc.anything())])),
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(damaged, (input: Record<string, unknown>) => {
        const settings = sanitize(input);
        for (const key of settingKeys) {
          expect(settings[key]).toEqual(fits(key, input[key]) ? input[key] : defaults[key]);
        }
      }),
    );
  });
});

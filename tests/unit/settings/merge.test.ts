import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { merge, same } from '@/utils/settings/merge';
import type { SettingRecord } from '@/utils/settings/records';

const record = (v: unknown, at: number, device = 'here'): SettingRecord => ({ v, at, device });

describe('merging one setting', () => {
  const base = record('base', 5);
  it.each<[string, Parameters<typeof merge>[0], unknown]>([
    ['nothing anywhere', {}, undefined],
    ['only here', { local: base }, base],
    ['only there', { remote: base }, base],
    ['unchanged here, older there', { base, local: base, remote: record('old', 1) }, record('old', 1)],
    ['changed here only', { base, local: record('new', 1), remote: base }, record('new', 1)],
    ['changed on both, later here', { base, local: record('a', 9), remote: record('b', 8) }, record('a', 9)],
    ['changed on both, later there', { base, local: record('a', 8), remote: record('b', 9) }, record('b', 9)],
    ['gone there', { base, local: base }, base],
  ])('%s', (_, versions, result) => {
    expect(merge(versions)).toEqual(result);
  });

  it('chooses alike on both devices, whatever they hold', () => {
    const any = fc.record({
      v: fc.jsonValue(),
      at: fc.integer({ min: 0, max: 3 }),
      device: fc.constantFrom('a', 'b'),
    });
    fc.assert(
      fc.property(fc.option(any, { nil: undefined }), any, any, (base, one, other) => {
        const chosen = merge({ base, local: one, remote: other });
        expect(same(chosen, merge({ base, local: other, remote: one }))).toBe(true);
        expect([one, other].some((there) => same(chosen, there))).toBe(true);
      }),
    );
  });
});

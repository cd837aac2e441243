import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergePhrases } from '@/utils/store/merge';
import type { Phrase } from '@/utils/store/model';
import { phrase } from './sample';

/** Rows as two devices might have them: few ids and few words, so that they meet. */
const row: fc.Arbitrary<Phrase> = fc
  .record({
    id: fc.constantFrom('a', 'b', 'c', 'd'),
    simplified: fc.constantFrom('一', '二', '三'),
    updatedAt: fc.integer({ min: 1, max: 6 }),
    deleted: fc.boolean(),
    note: fc.constantFrom('', 'note'),
    tags: fc.subarray(['t1', 't2']),
    createdAt: fc.integer({ min: 0, max: 1 }),
  })
  .map(({ deleted, ...differs }) => ({
    ...phrase,
    ...differs,
    ...(deleted && { deletedAt: differs.updatedAt }),
  }));

const live = (rows: Phrase[]) => rows.filter((one) => one.deletedAt === undefined);
const keys = (rows: Phrase[]) => live(rows).map(({ simplified }) => simplified);

/** What a database holds: one row an id, one live row a word. */
const device = fc.uniqueArray(row, { selector: ({ id }) => id }).filter((rows) => {
  return new Set(keys(rows)).size === live(rows).length;
});

function merged(ours: Phrase[], theirs: Phrase[]): Phrase[] {
  const rows = new Map(ours.map((one) => [one.id, one]));
  for (const one of mergePhrases(ours, theirs, () => 'counts').put) rows.set(one.id, one);
  return [...rows.values()];
}

describe('meetings', () => {
  const [post1, post2] = ['65f1c0de0000000012345671', '65f1c0de0000000012345672'];
  const ours: Phrase = { ...phrase, id: 'a', updatedAt: 5, note: 'ours', lastMetAt: 7, metIn: [post1!] };
  const theirs: Phrase = {
    ...phrase,
    id: 'a',
    updatedAt: 3,
    note: '',
    lastMetAt: 9,
    metIn: [post2!, post1!],
  };

  it('of two devices are all there, whichever row is the newer', () => {
    const both = { lastMetAt: 9, note: 'ours', updatedAt: 5 };
    expect(merged([ours], [theirs])).toEqual([{ ...ours, ...both, metIn: [post1, post2] }]);
    expect(merged([theirs], [ours])).toEqual([{ ...ours, ...both, metIn: [post1, post2] }]);
    const [joined] = merged([ours], [{ ...theirs, id: 'b' }]);
    expect(joined).toMatchObject({ ...both, metIn: [post1, post2] });
  });

  it('change nothing when they come again', () => {
    const once = merged([ours], [theirs]);
    expect(mergePhrases(once, [theirs], () => 'counts').put).toEqual([]);
    expect(mergePhrases(once, [ours], () => 'counts').put).toEqual([]);
  });
});

describe('merging phrases', () => {
  it('leaves every word live at most once, whatever comes', () => {
    fc.assert(
      fc.property(device, fc.array(row), (ours, theirs) => {
        const after = keys(merged(ours, theirs));
        expect(after).toEqual([...new Set(after)]);
      }),
    );
  });

  it('does nothing the second time', () => {
    fc.assert(
      fc.property(device, device, (ours, theirs) => {
        const once = merged(ours, theirs);
        expect(merged(once, theirs)).toEqual(once);
      }),
    );
  });

  it('loses no word that either side had and neither deleted', () => {
    fc.assert(
      fc.property(device, device, (ours, theirs) => {
        const deleted = [...ours, ...theirs].filter((one) => one.deletedAt !== undefined);
        const changed = (one: Phrase) =>
          [...ours, ...theirs].some((other) => other.id === one.id && other.simplified !== one.simplified);
        const after = keys(merged(ours, theirs));
        for (const one of live([...ours, ...theirs])) {
          const touched =
            changed(one) ||
            deleted.some(({ id, simplified }) => id === one.id || simplified === one.simplified);
          if (!touched) expect(after).toContain(one.simplified);
        }
      }),
    );
  });
});

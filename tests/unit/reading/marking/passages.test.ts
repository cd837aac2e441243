import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutPassages } from '@/utils/reading/marking/passages';

const cut = (text: string, max: number) =>
  cutPassages(text, max).map(({ start, end }) => text.slice(start, end));

describe('cutPassages', () => {
  it('leaves a short text whole', () => {
    expect(cut('被种草了', 10)).toEqual(['被种草了']);
    expect(cut('', 10)).toEqual([]);
  });

  it('cuts at line breaks, else behind full stops, else behind commas', () => {
    expect(cut('一二三四五。\n七八九十', 8)).toEqual(['一二三四五。\n', '七八九十']);
    expect(cut('一二三，四五。七八九十', 8)).toEqual(['一二三，四五。', '七八九十']);
    expect(cut('一二三四五，七八九十', 8)).toEqual(['一二三四五，', '七八九十']);
  });

  it('keeps every bit of any text, within the bound, and no surrogate pair apart', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 200 }),
        fc.integer({ min: 4, max: 30 }),
        (text, max) => {
          const parts = cut(text, max);
          expect(parts.join('')).toBe(text);
          const bad = parts.filter(
            (part) => part.length > max || part.length === 0 || (text.isWellFormed() && !part.isWellFormed()),
          );
          expect(bad).toEqual([]);
        },
      ),
    );
  });
});

import { describe, expect, it } from 'vitest';
import { orUnknown } from '@/utils/reading/unknown';

const nothing = { start: 0, end: 0, matches: [] };

describe('what no dictionary has', () => {
  it.each([
    ['a character', '这𠮷', 1, { start: 1, end: 3, headword: '𠮷' }],
    ['a character of one unit', '囧', 0, { start: 0, end: 1, headword: '囧' }],
  ])('is %s that is said to be unknown', (_, text, offset, { start, end, headword }) => {
    const lookup = orUnknown(nothing, text, offset);
    expect(lookup).toMatchObject({
      start,
      end,
      matches: [{ start, end, entries: [{ simplified: headword }] }],
    });
    expect(lookup.matches[0]?.entries[0]).toMatchObject({ source: 'unknown', senses: [] });
  });

  it.each([
    ['a letter', 'x'],
    ['an emoji', '🐱'],
    ['a mark', '，'],
    ['nothing', ''],
  ])('is left alone when it is %s', (_, text) => {
    expect(orUnknown(nothing, text, 0)).toBe(nothing);
  });

  it('does not touch what was found', () => {
    const found = { start: 0, end: 1, matches: [{ start: 0, end: 1, entries: [] }] };
    expect(orUnknown(found, '猫', 0)).toBe(found);
  });
});

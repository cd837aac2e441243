import { describe, expect, it } from 'vitest';
import { orUnknown } from '@/utils/reading/pointing/unknown';

const nothing = { start: 0, end: 0, matches: [] };

describe('what no dictionary has', () => {
  it.each([
    ['a character', '这𠮷', { start: 1, end: 3, headword: '𠮷' }],
    ['a character of one unit', '囧', { start: 0, end: 1, headword: '囧' }],
    ['an emoji of the site', '好[新来R]', { start: 1, end: 6, headword: '[新来R]' }],
  ])('is %s that is said to be unknown', (_, text, { start, end, headword }) => {
    const lookup = orUnknown(nothing, text, { offset: start, length: end - start });
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
    ['a bracket', '['],
    ['nothing', ''],
  ])('is left alone when it is %s', (_, text) => {
    expect(orUnknown(nothing, text, { offset: 0, length: text.length })).toBe(nothing);
  });

  it('does not touch what was found', () => {
    const found = { start: 0, end: 1, matches: [{ start: 0, end: 1, entries: [] }] };
    expect(orUnknown(found, '猫', { offset: 0, length: 1 })).toBe(found);
  });
});

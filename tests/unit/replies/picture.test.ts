import { expect, test } from 'vitest';
import { rowsOf } from '@/components/replies/draw-word';

const widthOf = (text: string) => [...text].length;

test.each([
  ['这支唇釉，颜色好看', 5, ['这支唇釉', '，颜色好看'].length, '，'],
  ['a cheaper stand-in', 10, 2, ' '],
] as const)('%s is laid in rows of %i that never begin with %s', (text, width, count, mark) => {
  const rows = rowsOf(text, widthOf, { width, most: 9 });
  expect(rows.length).toBe(count);
  expect(rows.every((row) => !row.startsWith(mark))).toBe(true);
});

test('what is beyond the last row ends in an ellipsis', () => {
  expect(rowsOf('一二三四五六', widthOf, { width: 2, most: 2 })).toEqual(['一二', '三四…']);
});

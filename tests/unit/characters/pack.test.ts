import { describe, expect, it, vi } from 'vitest';
import { characterOf } from '@/utils/characters/characters';
import { lineOf, listFile, packStrokes, partsFrom, shardOf } from '@/utils/characters/pack';

const decompositions = [
  '爱:d(37333,友)',
  '37333:d(爫,冖)',
  '林:ra(木)',
  '森:r3tr(木)',
  '水:w(亅,37204)',
  '37204:a(㇇,90011)',
  '中:lock(口,丨)',
  '艹:mt(艹)',
  '鱼:d(𲰸,一)',
  '木:wb(十,八)',
].join('\n');

describe('the parts of a character', () => {
  const partsOf = partsFrom(decompositions);
  it.each([
    ['opens what has no sign of its own', '爱', '爫冖友'],
    ['says twice what is there twice', '林', '木木'],
    ['and three times', '森', '木木木'],
    ['names none where one is a bare stroke', '水', ''],
    ['none that lock into each other', '中', ''],
    ['none of another form of one sign', '艹', ''],
    ['none where fonts have no sign for one', '鱼', ''],
    ['stops at the first signs', '木', '十八'],
    ['knows nothing of what is not listed', '龘', ''],
  ])('%s', (_, character, parts) => {
    expect(partsOf(character).join('')).toBe(parts);
  });
});

const strokes = (path: string) => ({ strokes: [path], medians: [[[0, 0]]] });
const files = packStrokes({
  strokes: [
    ['林', JSON.stringify(strokes('M 1 2'), null, 2)],
    ['森', JSON.stringify(strokes('M 3 4'))],
    ['𠀀', JSON.stringify(strokes('M 5 6'))],
  ],
  parts: partsFrom(decompositions),
  notice: 'where it is from',
});

describe('packed strokes', () => {
  it('say in each file where they are from', () => {
    for (const text of files.values()) expect(text).toMatch(/^# where it is from\n/);
  });

  it('stand with their neighbours, 128 code points a file', () => {
    expect(shardOf('林')).not.toBe(shardOf('森'));
    expect(shardOf('一')).toBe('9c.txt');
    expect([...files.keys()].sort()).toEqual([listFile, shardOf('林'), shardOf('森'), shardOf('𠀀')].sort());
  });

  it('are found again, whole and on one line', () => {
    expect(lineOf(files.get(shardOf('林'))!, '林')).toBe(JSON.stringify(strokes('M 1 2')));
    expect(lineOf(files.get(shardOf('林'))!, '木')).toBeNull();
  });

  it('are read file by file, once, and what is not there costs no file', async () => {
    const read = vi.fn(async (name: string) => files.get(name)!);
    expect(await characterOf('森', read)).toEqual({ strokes: strokes('M 3 4'), parts: ['木', '木', '木'] });
    await characterOf('森', read);
    expect(await characterOf('龘', read)).toBeNull();
    expect(await characterOf('𠀀', read)).toEqual({ strokes: strokes('M 5 6'), parts: [] });
    expect(read.mock.calls.map(([name]) => name)).toEqual([listFile, shardOf('森'), shardOf('𠀀')]);
  });
});

describe('a file that cannot be read', () => {
  it('is asked for again the next time', async () => {
    vi.resetModules();
    const { characterOf } = await import('@/utils/characters/characters');
    await expect(characterOf('林', () => Promise.reject(new Error('gone')))).rejects.toThrow('gone');
    expect((await characterOf('林', async (name) => files.get(name)!))?.parts).toEqual(['木', '木']);
  });
});

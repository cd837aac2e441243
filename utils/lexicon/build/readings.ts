import { packFile } from '../format';
import { block } from '../headwords';
import type { Row } from './rows';

/**
 * How every row is read: every character that there is with its readings, the usual one first, and for each unit of a
 * row's first spelling which of them it has.
 */
export function packReadings(rows: Row[], spellings: Map<Row, [string, string]>, build: number): Uint8Array {
  const read = rows.map((row) => {
    const [spelling] = spellings.get(row)!;
    const chars = [...spelling];
    const syllables = row.entry.pinyin.split(' ');
    const fits = chars.length === syllables.length && syllables.every(Boolean);
    return {
      row,
      spelling,
      pairs: fits ? chars.map((char, i) => [char, syllables[i]!] as const) : undefined,
    };
  });

  const counts = new Map<string, Map<string, number>>();
  for (const [char, syllable] of read.flatMap(({ pairs }) => pairs ?? [])) {
    const of = counts.get(char) ?? new Map<string, number>();
    counts.set(char, of.set(syllable, (of.get(syllable) ?? 0) + 1));
  }
  const readings = [...counts]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(
      ([char, of]) =>
        [char, [...of].sort(([, one], [, other]) => other - one).map(([syllable]) => syllable)] as const,
    );
  const readingsOf = new Map(readings);

  const ranks = read.flatMap(({ spelling, pairs }) =>
    pairs
      ? pairs.flatMap(([char, syllable]) => {
          const rank = readingsOf.get(char)!.indexOf(syllable);
          return char.length === 2 ? [rank, 0] : [rank];
        })
      : new Array<number>(spelling.length).fill(0),
  );
  const blocks: number[] = [];
  let length = 0;
  read.forEach(({ spelling }, i) => {
    if (i % block === 0) blocks.push(length);
    length += spelling.length;
  });
  const whole = read.filter(({ pairs }) => !pairs).map(({ row }) => row);
  const drawn = rows.filter(({ entry }) => /\p{Extended_Pictographic}/u.test(entry.simplified));
  const encoder = new TextEncoder();
  return packFile('readings', build, [
    encoder.encode(readings.map(([char, syllables]) => char + syllables.join(' ')).join('\n')),
    Uint8Array.from(ranks),
    Uint32Array.from(whole, ({ number }) => number),
    encoder.encode(whole.map(({ entry }) => entry.pinyin).join('\n')),
    // Whoever types a sound looks for a word that is written, not for one that is drawn: 种草, not 种🌿.
    Uint32Array.from(drawn, ({ number }) => number),
    Uint32Array.from([...blocks, length]),
  ]);
}

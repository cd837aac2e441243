import { describe, expect, it } from 'vitest';
import { gatherInto } from '@/utils/store/gather';

async function gathered(chunks: number[][], size: number): Promise<number[][]> {
  const pieces: number[][] = [];
  const into = new WritableStream<Uint8Array>({ write: (piece) => void pieces.push([...piece]) });
  const writer = gatherInto(into, size).getWriter();
  for (const chunk of chunks) await writer.write(Uint8Array.from(chunk));
  await writer.close();
  return pieces;
}

describe('gathering what is written', () => {
  it('hands on pieces of one size, and what is left at the end', async () => {
    expect(await gathered([[1], [2, 3], [4, 5, 6, 7, 8, 9], [10]], 4)).toEqual([
      [1, 2, 3, 4],
      [5, 6, 7, 8],
      [9, 10],
    ]);
  });

  it('hands on nothing empty', async () => {
    expect(
      await gathered(
        [
          [1, 2],
          [3, 4],
        ],
        4,
      ),
    ).toEqual([[1, 2, 3, 4]]);
    expect(await gathered([], 4)).toEqual([]);
  });

  it('tells what it writes into that it was given up', async () => {
    let why: unknown;
    const into = new WritableStream<Uint8Array>({
      abort(reason) {
        why = reason;
      },
    });
    await gatherInto(into, 4).abort('enough');
    expect(why).toBe('enough');
  });
});

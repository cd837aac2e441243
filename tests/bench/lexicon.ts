import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { buildLexicon, lexiconDir } from '../../scripts/build-lexicon';
import { openLexicon } from '../../utils/lexicon/lexicon';
import type { Row } from './rows';

/** What the language core costs, in this process, from the built files. */

const read = async (name: string): Promise<ArrayBuffer> => {
  const bytes = await readFile(join(lexiconDir, name));
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
};

/** Everyday writing with the usual mixture: words, letters, digits, emoji codes, punctuation. */
const paragraph = `姐妹们我真的要安利这家店！藏在巷子里的宝藏咖啡馆，环境绝绝子[笑哭R]，拿铁拉花超好看，拍照也很出片。
人均50左右，周末要排队，建议下午三点以后去，老板人很好，还会送一小块蛋糕。地铁2号线出来走5分钟就到，
停车不太方便，最好坐公交。最近天气热了，防晒一定要做好，通勤穿搭可以参考我上一篇笔记，身高160体重50kg，
这条裤子真的显瘦，洗了也不会变形，已经回购第二条了。OOTD和citywalk路线都放在评论区，蹲一个同城搭子～`;

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

function median(times: number[]): number {
  return times.sort((a, b) => a - b)[times.length >> 1]!;
}

export async function run(): Promise<Row[]> {
  await buildLexicon();

  const first: number[] = [];
  for (let i = 0; i < 15; i++) {
    const started = performance.now();
    const fresh = await openLexicon(read);
    await fresh.lookup(paragraph, 5);
    first.push(performance.now() - started);
  }

  collect();
  const before = process.memoryUsage();
  const lexicon = await openLexicon(read);
  await lexicon.pinyin(paragraph);
  for (let i = 0; i < paragraph.length; i++) await lexicon.lookup(paragraph, i);
  collect();
  const after = process.memoryUsage();
  const bytes = after.heapUsed - before.heapUsed + after.arrayBuffers - before.arrayBuffers;

  const lookups: number[] = [];
  for (let round = 0; round < 20; round++) {
    for (let i = 0; i < paragraph.length; i++) {
      const started = performance.now();
      await lexicon.lookup(paragraph, i);
      lookups.push(performance.now() - started);
    }
  }

  const long = paragraph.repeat(50);
  const speeds: number[] = [];
  for (let i = 0; i < 15; i++) {
    const started = performance.now();
    lexicon.segment(long);
    speeds.push(long.length / (performance.now() - started) / 1000);
  }

  return [
    { name: 'lexicon: first answer, from files', value: `${median(first).toFixed(1)} ms`, target: '30 ms' },
    {
      name: 'lexicon: lookup around a caret, warm, median',
      value: `${(median(lookups) * 1000).toFixed(1)} µs`,
      target: '30 µs',
    },
    { name: 'lexicon: segment', value: `${median(speeds).toFixed(2)} million characters/s`, target: '2' },
    { name: 'lexicon: memory added', value: `${(bytes / 1e6).toFixed(1)} MB`, target: '12 MB' },
  ];
}

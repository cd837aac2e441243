import type { Page } from 'puppeteer-core';
import { setStage } from '../driver/stage';
import { median, ms, type Row } from './rows';

const rounds = 9;

/**
 * What the first lookup costs in a worker that has just been started, its files on disk. A message that nobody knows is
 * answered by the same worker without the lexicon, so the difference of the two is the lexicon's own.
 */
export async function run(): Promise<Row[]> {
  const { driven, strike } = await setStage('chromium');
  try {
    const page = await driven.openExtension('options.html');
    const bare: number[] = [];
    const first: number[] = [];
    const warm: number[] = [];
    for (let round = 0; round < rounds; round++) {
      await driven.stopWorker();
      bare.push(await answerTime(page, 'nobody.knows', {}));
      await driven.stopWorker();
      first.push(await answerTime(page, 'lexicon.lookup', { text: '周末和闺蜜去探店', offset: 2 }));
      warm.push(await answerTime(page, 'lexicon.lookup', { text: '真的被种草了', offset: 4 }));
    }
    return [
      { name: 'first answer of a fresh worker: start and lookup', value: ms(median(first)) },
      { name: 'of that the lexicon', value: ms(median(first) - median(bare)), target: '30 ms' },
      { name: 'lookup by message, warm', value: ms(median(warm)) },
    ];
  } finally {
    await strike();
  }
}

function answerTime(page: Page, type: string, data: unknown): Promise<number> {
  return page.evaluate(
    async (type, data) => {
      const { runtime } = Reflect.get(globalThis, 'chrome');
      const before = performance.now();
      await runtime.sendMessage({ id: 1, type, data, timestamp: Date.now() });
      return performance.now() - before;
    },
    type,
    data,
  );
}

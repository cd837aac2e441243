import type { CDPSession, Page } from 'puppeteer-core';
import { median } from './rows';

/** What a page's main thread did. */
export interface Work {
  /** Its processor time, in ms. */
  busy: number;
  /** The lengths of its tasks of more than 50 ms. */
  long: number[];
}

/** What the main thread of a page does while `act` runs. */
export async function workOf(page: Page, act: () => Promise<unknown>): Promise<Work> {
  const session = await page.createCDPSession();
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.evaluate(() => {
    const tasks: number[] = [];
    Reflect.set(globalThis, '__tasks', tasks);
    new PerformanceObserver((list) =>
      tasks.push(...list.getEntries().map(({ duration }) => duration)),
    ).observe({ type: 'longtask' });
  });
  const before = await busyTime(session);
  await act();
  const busy = (await busyTime(session)) - before;
  const long = (await page.evaluate(() => Reflect.get(globalThis, '__tasks'))) as number[];
  await session.detach();
  return { busy, long };
}

/** The middle of several rounds, and the longest task of the middle one. */
export function middle(works: Work[]): { busy: number; longest: number } {
  return {
    busy: median(works.map(({ busy }) => busy)),
    longest: median(works.map(({ long }) => Math.max(0, ...long))),
  };
}

async function busyTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1000;
}

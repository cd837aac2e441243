import type { CDPSession, Page } from 'puppeteer-core';
import { type Driven, launch } from '../driver/browser';
import { addComments, cafeTitle, openNote, siteHome } from '../driver/journeys';
import { setStage } from '../driver/stage';
import { median, ms, type Row } from './rows';

const comments = 5000;
const rounds = 3;
/** Long enough for what is in sight to be marked. */
const settled = 2500;

/**
 * What a note with 5,000 comments costs the page's main thread while it is scrolled, and while one of its texts is written
 * anew twenty times a second: with us, beyond what it does without.
 */
export async function run(): Promise<Row[]> {
  const stage = await setStage('chromium');
  const without = await launch({ kind: 'chromium', site: stage.site.port });
  try {
    const ours: Work[] = [];
    const theirs: Work[] = [];
    for (let round = 0; round < rounds; round++) {
      ours.push(await measure(stage.driven));
      theirs.push(await measure(without));
    }
    return (['scrolling', 'rewriting'] as const).flatMap((what) => {
      const of = (work: Work[], part: 'busy' | 'longest') => median(work.map((each) => each[what][part]));
      return [
        {
          name: `${comments} comments, ${what} for 3 s: main thread with us (without)`,
          value: `${ms(of(ours, 'busy'))} (${ms(of(theirs, 'busy'))})`,
          target: 'as without',
        },
        {
          name: `longest task in it, with us (without)`,
          value: `${ms(of(ours, 'longest'))} (${ms(of(theirs, 'longest'))})`,
          target: 'as without',
        },
      ];
    });
  } finally {
    await without.close();
    await stage.strike();
  }
}

interface Load {
  /** CPU time of the page's main thread, in ms. */
  busy: number;
  /** Its longest task of more than 50 ms, or 0. */
  longest: number;
}
type Work = Record<'scrolling' | 'rewriting', Load>;

async function measure(driven: Driven): Promise<Work> {
  const page = await driven.open(siteHome);
  await page.bringToFront();
  await page.waitForFunction(() => Reflect.get(globalThis, '__site')?.hydrated);
  await openNote(page, cafeTitle);
  await addComments(page, comments);
  await pause(settled);
  const scrolling = await loadOf(page, () =>
    page.evaluate(async () => {
      const scroller = document.querySelector('.note-scroller')!;
      for (const end = performance.now() + 3000; performance.now() < end; ) {
        scroller.scrollTop += 40;
        await new Promise((resolve) => requestAnimationFrame(resolve));
      }
    }),
  );
  const rewriting = await loadOf(page, () =>
    page.evaluate(async () => {
      const text = document.querySelector('#noteContainer .note-text span')!.firstChild as Text;
      for (let time = 0; time < 60; time++) {
        text.data = `今天又被种草了 ${time}`;
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    }),
  );
  await page.close();
  return { scrolling, rewriting };
}

async function loadOf(page: Page, work: () => Promise<unknown>): Promise<Load> {
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
  await work();
  const busy = (await busyTime(session)) - before;
  const tasks = (await page.evaluate(() => Reflect.get(globalThis, '__tasks'))) as number[];
  await session.detach();
  return { busy, longest: Math.max(0, ...tasks) };
}

async function busyTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1000;
}

const pause = (time: number) => new Promise((resolve) => setTimeout(resolve, time));

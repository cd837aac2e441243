import type { Page } from 'puppeteer-core';
import { type Driven, launch } from '../driver/browser';
import { addComments, cafeTitle, openNote, siteHome } from '../driver/journeys';
import { setStage } from '../driver/stage';
import { ms, type Row } from './rows';
import { middle, type Work, workOf } from './work';

const comments = 5000;
const rounds = 3;
/** Long enough for what is in sight to be marked. */
const settled = 2500;

/**
 * What a note with 5,000 comments costs the page's main thread while it is scrolled, and while one of its texts is written
 * anew twenty times a second: with us and without, in turn, so that a machine that is busy is so for both.
 */
export async function run(): Promise<Row[]> {
  const stage = await setStage('chromium');
  const without = await launch({ kind: 'chromium', site: stage.site.port });
  try {
    const ours: Record<What, Work>[] = [];
    const theirs: Record<What, Work>[] = [];
    for (let round = 0; round < rounds; round++) {
      ours.push(await measure(stage.driven));
      theirs.push(await measure(without));
    }
    return (['scrolling', 'rewriting'] as const).flatMap((what) => {
      const withUs = middle(ours.map((each) => each[what]));
      const alone = middle(theirs.map((each) => each[what]));
      return [
        {
          name: `${comments} comments, ${what} for 3 s: main thread with us (without), median of ${rounds}`,
          value: `${ms(withUs.busy)} (${ms(alone.busy)}), ${(withUs.busy / alone.busy).toFixed(2)} times`,
          target: 'as without',
        },
        {
          name: 'longest task in it, with us (without)',
          value: `${ms(withUs.longest)} (${ms(alone.longest)})`,
          target: 'as without',
        },
      ];
    });
  } finally {
    await without.close();
    await stage.strike();
  }
}

type What = 'scrolling' | 'rewriting';

async function measure(driven: Driven): Promise<Record<What, Work>> {
  const page = await driven.open(siteHome);
  await page.bringToFront();
  await page.waitForFunction(() => Reflect.get(globalThis, '__site')?.hydrated);
  await openNote(page, cafeTitle);
  await addComments(page, comments);
  await pause(settled);
  const scrolling = await workOf(page, () => scroll(page));
  const rewriting = await workOf(page, () => rewrite(page));
  await page.close();
  return { scrolling, rewriting };
}

function scroll(page: Page): Promise<void> {
  return page.evaluate(async () => {
    const scroller = document.querySelector('.note-scroller')!;
    for (const end = performance.now() + 3000; performance.now() < end; ) {
      scroller.scrollTop += 40;
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
  });
}

function rewrite(page: Page): Promise<void> {
  return page.evaluate(async () => {
    const text = document.querySelector('#noteContainer .note-text span')!.firstChild as Text;
    for (let time = 0; time < 60; time++) {
      text.data = `今天又被种草了 ${time}`;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  });
}

const pause = (time: number) => new Promise((resolve) => setTimeout(resolve, time));

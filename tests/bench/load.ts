import type { Page } from 'puppeteer-core';
import { siteHome } from '../driver/journeys';
import { waitForAnyMark } from '../driver/overlay';
import { askBackground } from '../driver/settings';
import { type Stage, setStage } from '../driver/stage';
import { filled, firstCards, heapOf, savingTimes } from './library';
import { fill, openPopup } from './review';
import { median, ms, type Row } from './rows';

const phrases = 20_000;
const posts = 10_000;
const tabs = 10;
/** A reader goes on by a screen every six seconds: as many as an hour has, a few hundred milliseconds each. */
const screens = 600;
const opens = 5;

/** What years of reading cost: the three things that are waited for, ten tabs at once, and an hour of scrolling. */
export async function run(): Promise<Row[]> {
  const stage = await setStage('chromium');
  try {
    await fill(stage, phrases);
    const library = await filled(stage, posts);
    await library.close();
    const popup: number[] = [];
    const shelf: number[] = [];
    for (let open = 0; open < opens; open++) popup.push(await openPopup(stage));
    for (let open = 0; open < opens; open++) shelf.push(await firstCards(stage));
    const saved = await savingTimes(stage);
    const asker = await stage.driven.openExtension('options.html');
    const marked = await marking(asker);

    const open: Page[] = [];
    for (let tab = 0; tab < tabs; tab++) {
      open.push(await stage.driven.open(siteHome));
      await waitForAnyMark(open[tab]!);
    }
    const looks = [await look(stage, open)];
    for (const half of [1, 2]) {
      await scroll(open.at(-1)!, (half * screens) / 2);
      looks.push(await look(stage, open));
    }
    const kept = `${phrases} phrases, ${phrases * 10} reviews, ${posts} posts`;
    const over = (part: (of: Look) => number) => looks.map((of) => megabytes(part(of))).join(' / ');
    return [
      { name: `${kept}: popup opened to first card`, value: ms(median(popup)) },
      { name: 'the same: library opened to first cards', value: ms(median(shelf)) },
      { name: 'the same: saving an open post, median', value: ms(median(saved)) },
      { name: 'the same: marking after a change / without one', value: marked.map(ms).join(' / ') },
      {
        name: `${tabs} tabs, ${screens} screens scrolled: heap of the worker at start / middle / end`,
        value: over(({ worker }) => worker),
        target: 'no growth',
      },
      { name: 'heap of the tab that is scrolled', value: over(({ page }) => page), target: 'no growth' },
      { name: 'heap of all tabs', value: over(({ all }) => all), target: 'no growth' },
    ];
  } finally {
    await stage.strike();
  }
}

/** How long a page waits for its marks when a word has just been kept, and when none has. */
async function marking(page: Page): Promise<number[]> {
  const wanted = { glossary: true, sensitive: true, above: 6 };
  const annotate = async (): Promise<number> => {
    const before = performance.now();
    await askBackground(page, 'lexicon.annotate', { texts: ['真的被种草了，周末就去'], wanted });
    return performance.now() - before;
  };
  await annotate();
  const changed: number[] = [];
  const same: number[] = [];
  for (let round = 0; round < opens; round++) {
    const word = { simplified: `变${round}`, traditional: `變${round}`, pinyin: 'bian4', gloss: 'change' };
    await askBackground(page, 'phrases.save', { word });
    changed.push(await annotate());
    same.push(await annotate());
  }
  return [median(changed), median(same)];
}

interface Look {
  worker: number;
  page: number;
  all: number;
}

/** Bytes of JavaScript that are in use when what is done with has been collected. */
async function look({ driven }: Stage, open: Page[]): Promise<Look> {
  const target = await driven.browser.waitForTarget((target) => target.type() === 'service_worker');
  const session = await target.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  const heaps: number[] = [];
  for (const page of open) heaps.push(await heapOf(page));
  return { worker: usedSize, page: heaps.at(-1)!, all: heaps.reduce((sum, heap) => sum + heap, 0) };
}

/** On by a screen each time, to the end of the feed and up again, until so many have gone by. */
async function scroll(page: Page, times: number): Promise<void> {
  await page.bringToFront();
  await page.evaluate(async (times) => {
    let step = innerHeight * 0.9;
    for (let time = 0; time < times; time++) {
      const before = scrollY;
      scrollBy(0, step);
      await new Promise((resolve) => setTimeout(resolve, 150));
      if (scrollY === before) step = -step;
    }
  }, times);
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}

import type { Page } from 'puppeteer-core';
import { type Driven, launch } from '../driver/browser';
import { siteHome } from '../driver/journeys';
import { type Stage, setStage } from '../driver/stage';
import { median, ms, type Row } from './rows';

const loads = 9;
/** Notes before the first look at the heap, so that what is made once is there already, and between the two looks. */
const before = 40;
const between = 200;

/** What the reader costs a page: its start, and what stays of 200 notes that were opened and closed. */
export async function run(): Promise<Row[]> {
  const stage = await setStage('chromium');
  try {
    const starts: number[] = [];
    for (let load = 0; load < loads; load++) starts.push(await startOfReader(stage));
    const without = await launch({ kind: 'chromium', site: stage.site.port });
    const alone = await growth(without);
    await without.close();
    const grown = (await growth(stage.driven)) - alone;
    return [
      {
        name: `content script evaluated, processor time, median of ${loads} loads`,
        value: ms(median(starts)),
        target: '2 ms',
      },
      {
        name: `heap that ${between} opened and closed notes leave, beyond what the site leaves`,
        value: `${grown >= 0 ? '+' : ''}${(grown / 1e6).toFixed(2)} MB`,
        target: '2 MB',
      },
    ];
  } finally {
    await stage.strike();
  }
}

interface TraceEvent {
  name: string;
  /** Processor time of the thread, in microseconds: a machine that is busy adds nothing to it. */
  tdur?: number;
  args?: { data?: { url?: string } };
}

async function startOfReader({ driven }: Stage): Promise<number> {
  const page = await driven.browser.newPage();
  await page.bringToFront();
  await page.tracing.start({ categories: ['devtools.timeline'] });
  await page.goto(siteHome, { waitUntil: 'load' });
  const trace = await page.tracing.stop();
  await page.close();
  const { traceEvents } = JSON.parse(new TextDecoder().decode(trace)) as { traceEvents: TraceEvent[] };
  const event = traceEvents.find(
    ({ name, args }) => name === 'EvaluateScript' && args?.data?.url?.endsWith('content-scripts/reader.js'),
  );
  if (event?.tdur === undefined) throw new Error('The trace does not tell of the content script.');
  return event.tdur / 1000;
}

async function growth(driven: Driven): Promise<number> {
  const page = await driven.open(siteHome);
  await page.waitForFunction(() => Reflect.get(window, '__site')?.hydrated);
  await openAndClose(page, before);
  const first = await heap(page);
  await openAndClose(page, between);
  return (await heap(page)) - first;
}

async function openAndClose(page: Page, times: number): Promise<void> {
  for (let time = 0; time < times; time++) {
    await page.evaluate((time) => {
      const cards = [...document.querySelectorAll('section.note-item[data-note-id]')];
      const ids = cards
        .map((card) => card.getAttribute('data-note-id') ?? '')
        .filter((id) => /^[0-9a-f]{24}$/.test(id));
      Reflect.get(window, '__site').openNote(ids[time % ids.length]);
    }, time);
    await page.waitForSelector('#noteContainer');
    // Long enough for the marks of the note to be asked for and painted.
    await new Promise((resolve) => setTimeout(resolve, 120));
    await page.keyboard.press('Escape');
    await page.waitForSelector('#noteContainer', { hidden: true });
  }
}

async function heap(page: Page): Promise<number> {
  const session = await page.createCDPSession();
  for (let round = 0; round < 3; round++) await session.send('HeapProfiler.collectGarbage');
  await session.detach();
  return (await page.metrics()).JSHeapUsedSize ?? Number.NaN;
}

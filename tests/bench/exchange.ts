import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { setStage } from '../driver/stage';
import type { Row } from './rows';

const lines = 200_000;
/** A list of this size takes its time; nothing here hangs for longer. */
const withinMs = 300_000;

/**
 * A list of 200,000 different words, as Pleco writes it, brought into the library: how long until it can be looked at, how
 * long until all of it is kept, and the longest that the page did not answer in between.
 */
export async function run(): Promise<Row[]> {
  const folder = await mkdtemp(join(tmpdir(), 'lrw-list-'));
  const { driven, strike } = await setStage('chromium');
  try {
    const path = join(folder, 'list.txt');
    await writeFile(path, longList());
    const library = await driven.openExtension('library.html#backup');
    const input = await library.waitForSelector('[data-testid="import"]');
    const preview = await timed(library, async () => {
      await (input as ElementHandle<HTMLInputElement>).uploadFile(path);
      await library.waitForSelector('[data-testid="import-confirm"]', { timeout: withinMs });
    });
    const write = await timed(library, async () => {
      await library.click('[data-testid="import-confirm"]');
      await library.waitForSelector('[data-testid="import-done"]', { timeout: withinMs });
    });
    return [
      { name: 'list of 200,000 words: until its preview', value: seconds(preview.took) },
      { name: 'longest that the page was held by that', value: `${Math.round(preview.held)} ms` },
      { name: 'until all of it is kept', value: seconds(write.took) },
      { name: 'longest that the page was held by that', value: `${Math.round(write.held)} ms` },
    ];
  } finally {
    await strike();
    await rm(folder, { recursive: true, force: true });
  }
}

/** Words of two characters, none twice. */
function longList(): string {
  const first = 0x4e00;
  const wide = 450;
  return Array.from({ length: lines }, (_, index) => {
    const word = String.fromCharCode(first + Math.floor(index / wide), first + (index % wide));
    return `${word}[${word}]\tzhong4cao3\ta word for the measure, number ${index}`;
  }).join('\r\n');
}

/** How long `work` took, and the longest task on the page meanwhile. */
async function timed(page: Page, work: () => Promise<void>): Promise<{ took: number; held: number }> {
  await page.evaluate(() => {
    const state = { held: 0 };
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) state.held = Math.max(state.held, duration);
    }).observe({ type: 'longtask' });
    Reflect.set(globalThis, 'longest', state);
  });
  const before = performance.now();
  await work();
  const took = performance.now() - before;
  // The observer tells of a task when it is over.
  await new Promise((resolve) => setTimeout(resolve, 300));
  const held = await page.evaluate(() => (Reflect.get(globalThis, 'longest') as { held: number }).held);
  return { took, held };
}

function seconds(value: number): string {
  return `${(value / 1000).toFixed(1)} s`;
}

import type { Page, Protocol } from 'puppeteer-core';
import { type Driven, launch } from '../driver/browser';
import { cafeTitle, openNote, siteHome } from '../driver/journeys';
import { seenMarks } from '../driver/marks';
import { changeSetting } from '../driver/settings';
import { setStage } from '../driver/stage';
import { posts } from '../site/data';
import { median, ms, type Row } from './rows';
import { middle, type Work, workOf } from './work';

/** High enough that all of a long post is on screen, and so is marked at once. */
const window = { width: 1280, height: 12_000 };
const characters = 10_000;
const cards = 400;
const rounds = 3;
/** Long enough for a page to be marked and painted. */
const settled = 1500;

/**
 * What marks cost the page's main thread, in Chromium on the sample site. Marking: what a page does with us beyond what
 * it does without, its own layout and paint of the marks included. Scrolling: what our script does, and the page's main
 * thread with us and without.
 */
export async function run(): Promise<Row[]> {
  const stage = await setStage('chromium', { browser: { window } });
  const without = await launch({ kind: 'chromium', site: stage.site.port, window });
  try {
    const options = await stage.driven.openExtension('options.html');
    await changeSetting(options, 'markEach', 'always');
    const text = longText();
    const marking = await inTurn(stage.driven, without, (driven) => measureMarking(driven, text));
    await changeSetting(options, 'markEach', 'once');
    const scrolling = await inTurn(stage.driven, without, measureScrolling);
    const script: number[] = [];
    for (let round = 0; round < rounds; round++) script.push(await measureScript(stage.driven));
    const long = (works: Work[]) => works.flatMap((work) => work.long).length;
    const ours = middle(scrolling.ours);
    const theirs = middle(scrolling.theirs);
    return [
      {
        name: `marking ${text.length} characters (${marking.ours[0]?.marks} marks), main thread beyond without, median of ${rounds}`,
        value: ms(middle(marking.ours).busy - middle(marking.theirs).busy),
        target: '30 ms',
      },
      {
        name: `tasks over 50 ms in it, of ${rounds} rounds, with us (without)`,
        value: `${long(marking.ours)} (${long(marking.theirs)})`,
        target: 'none more',
      },
      {
        name: `scrolling ${cards} cards, our script a card, median of ${rounds}`,
        value: `${(median(script) / cards).toFixed(2)} ms`,
        target: '0.3 ms',
      },
      {
        name: 'the same, main thread a card with us (without)',
        value: `${(ours.busy / cards).toFixed(2)} ms (${(theirs.busy / cards).toFixed(2)} ms), ${(ours.busy / theirs.busy).toFixed(2)} times`,
      },
      {
        name: `tasks over 50 ms in it, of ${rounds} rounds, with us (without)`,
        value: `${long(scrolling.ours)} (${long(scrolling.theirs)})`,
        target: 'none more',
      },
    ];
  } finally {
    await without.close();
    await stage.strike();
  }
}

/** In turn with us and without, so that a machine that is busy is so for both. */
async function inTurn<Measured>(
  withUs: Driven,
  without: Driven,
  measure: (driven: Driven) => Promise<Measured>,
): Promise<{ ours: Measured[]; theirs: Measured[] }> {
  const ours: Measured[] = [];
  const theirs: Measured[] = [];
  for (let round = 0; round < rounds; round++) {
    ours.push(await measure(withUs));
    theirs.push(await measure(without));
  }
  return { ours, theirs };
}

async function measureMarking(driven: Driven, text: string): Promise<Work & { marks: number }> {
  const page = await driven.open(siteHome);
  await page.bringToFront();
  await openNote(page, cafeTitle);
  await pause(settled);
  const body = '#noteContainer .note-text span';
  const work = await workOf(page, async () => {
    await page.evaluate(
      (body, text) => Reflect.get(globalThis, '__site').rewriteText(body, text),
      body,
      text,
    );
    await pause(settled);
  });
  const marks = (await seenMarks(page)).filter(({ place }) => place === 'note').length;
  await page.close();
  return { ...work, marks };
}

async function measureScrolling(driven: Driven): Promise<Work> {
  const page = await openFeed(driven);
  const work = await workOf(page, () => scrollFeed(page));
  await page.close();
  return work;
}

/** By samples: what the site does for a card is a hundred times as much, and never the same twice. */
async function measureScript(driven: Driven): Promise<number> {
  const page = await openFeed(driven);
  const session = await page.createCDPSession();
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: 250 });
  await session.send('Profiler.start');
  await scrollFeed(page);
  const { profile } = await session.send('Profiler.stop');
  await page.close();
  return timeInReader(profile);
}

async function openFeed(driven: Driven): Promise<Page> {
  const page = await driven.open(siteHome);
  await page.bringToFront();
  await page.waitForFunction(() => Reflect.get(globalThis, '__site')?.hydrated);
  await page.setViewport({ width: 1280, height: 860 });
  await pause(settled);
  return page;
}

function scrollFeed(page: Page): Promise<void> {
  return page.evaluate(async (cards) => {
    const seen = new Set<string>();
    for (let frames = 0; seen.size < cards; frames++) {
      if (frames > 10 * cards) throw new Error(`The feed ended after ${seen.size} cards.`);
      scrollBy(0, 60);
      await new Promise((resolve) => requestAnimationFrame(resolve));
      for (const card of document.querySelectorAll('section.note-item[data-note-id]')) {
        seen.add(card.getAttribute('data-note-id')!);
      }
    }
  }, cards);
}

/** Time in functions of the content script and in what they call, layout that they ask for included, in ms. */
function timeInReader({ nodes, samples = [], timeDeltas = [] }: Protocol.Profiler.Profile): number {
  const ours = new Set<number>();
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const take = (id: number) => {
    ours.add(id);
    for (const child of byId.get(id)?.children ?? []) take(child);
  };
  for (const { id, callFrame } of nodes) if (callFrame.url.endsWith('content-scripts/reader.js')) take(id);
  if (ours.size === 0) throw new Error('The profile does not tell of the content script.');
  // A delta is the time before its sample: the one behind a sample is the time spent in it.
  return samples.reduce((sum, id, at) => sum + (ours.has(id) ? (timeDeltas[at + 1] ?? 0) : 0), 0) / 1000;
}

/** What people wrote on the sample site, one post after the other. */
function longText(): string {
  const bodies = posts.map(({ body }) => body).join('\n');
  return bodies.repeat(Math.ceil(characters / bodies.length)).slice(0, characters);
}

const pause = (time: number) => new Promise((resolve) => setTimeout(resolve, time));

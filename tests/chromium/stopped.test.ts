import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CDPSession, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cafeTitle, openNote, siteHome, waitForMarks, waitForSaved } from '../driver/journeys';
import { chooseFile, download, downloadTo, dump, wipe } from '../driver/keeping';
import { clickPart, hover, overlayPart, waitForCard, waitForNoCard } from '../driver/overlay';
import { askBackground, changeSetting } from '../driver/settings';
import { type Stage, setStage } from '../driver/stage';
import { pagePost } from '../unit/library/sample';
import { phrase } from '../unit/store/sample';

/** The browser stops the background when it likes: here before every step of a journey, and in the midst of it. */
let stage: Stage;
let site: Page;
/** A page of the extension that only looks, and by which the worker is stopped. */
let own: Page;
let workers: CDPSession;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lrw-stopped-'));
  stage = await setStage('chromium');
  own = await stage.driven.openExtension('options.html#library');
  workers = await own.createCDPSession();
  await workers.send('ServiceWorker.enable');
  site = await stage.driven.open(siteHome);
  await openNote(site, cafeTitle);
  await waitForMarks(site, '种草');
});
afterAll(async () => {
  await stage?.strike();
  await rm(folder, { recursive: true, force: true });
});

const stop = () => workers.send('ServiceWorker.stopAllWorkers');
const live = async (table: string) =>
  (await dump(own))[table]!.filter(({ deletedAt }) => deletedAt === undefined);

const saysSaved = () =>
  site.waitForFunction(
    () =>
      document
        .querySelector('[data-testid="lrw"]')
        ?.shadowRoot?.querySelector('[data-testid="save-post"]:not([aria-busy="true"])')
        ?.textContent?.trim() === 'Saved',
    { timeout: 10_000 },
  );

let popup: Page;
let library: Page;
let file: string;
let before: Awaited<ReturnType<typeof dump>>;
const visible = { visible: true } as const;
const press = async (page: Page, testId: string) =>
  (await page.waitForSelector(`[data-testid="${testId}"]`, visible))?.click();

const loseAll = async () => {
  before = await dump(own);
  await wipe(own);
};

type Step = [what: string, step: () => Promise<unknown>];

/** Journeys in which each step needs what the one before has left. */
const journeys: [journey: string, steps: Step[], holds: () => Promise<void>][] = [
  [
    'a word is saved',
    [
      [
        'point at it',
        () => site.bringToFront().then(() => hover(site, '#noteContainer #detail-title', '种草')),
      ],
      ['open its card', () => site.keyboard.press('Enter').then(() => waitForCard(site, 'full'))],
      ['save it', () => clickPart(site, 'card-save').then(() => waitForSaved(site))],
    ],
    async () => {
      const phrases = await live('phrases');
      expect(phrases.map(({ simplified }) => simplified)).toEqual(['种草']);
      expect(phrases[0]!.contexts).toHaveLength(1);
    },
  ],
  [
    'a post is saved',
    [
      ['close the card', () => site.keyboard.press('Escape').then(() => waitForNoCard(site))],
      ['save it', () => clickPart(site, 'save-post').then(saysSaved)],
      ['save it again', () => clickPart(site, 'save-post').then(saysSaved)],
    ],
    async () => {
      const posts = await live('posts');
      expect(posts.map(({ title }) => title)).toEqual([cafeTitle]);
      expect(posts[0]!.edits).toEqual([]);
    },
  ],
  [
    'a word is reviewed',
    [
      [
        'open the popup',
        async () => {
          popup = await stage.driven.openExtension('popup.html');
        },
      ],
      ['turn the card', () => press(popup, 'review-show')],
      ['answer', () => press(popup, 'review-good')],
      ['see it answered', () => popup.waitForSelector('[data-testid="review-good"]', { hidden: true })],
    ],
    async () => {
      const [reviews, [phrase]] = [await live('reviews'), await live('phrases')];
      expect(reviews).toMatchObject([{ phraseId: phrase!.id, rating: 3 }]);
      expect(phrase).toMatchObject({ card: { reps: 1, lastReview: reviews[0]!.reviewedAt } });
      await popup.close();
    },
  ],
  [
    'everything goes out and comes back',
    [
      [
        'open the room of backups',
        async () => {
          library = await stage.driven.openExtension('library.html#backup');
        },
      ],
      [
        'take it out',
        async () => {
          file = await download(library, 'export-archive', folder);
        },
      ],
      ['lose everything', loseAll],
      ['choose the file', () => chooseFile(library, file)],
      ['bring it in', () => press(library, 'import-confirm')],
      ['see that it came in', () => library.waitForSelector('.bak [data-testid="notice"].good', visible)],
    ],
    async () => {
      expect(await dump(own)).toEqual(before);
      await library.close();
    },
  ],
];

describe('with the worker stopped before every step', () => {
  beforeAll(() => downloadTo(stage.driven.browser, folder));

  it.each(journeys)('%s, once', async (_, steps, holds) => {
    for (const [, step] of steps) {
      await stop();
      await step();
    }
    await holds();
  });
});

const { simplified, traditional, pinyin, gloss, contexts } = phrase;
const word = { simplified, traditional, pinyin, gloss };
const [context] = contexts;

it('a save that the worker dies of is told as failed, or is done; the next one is done, and the word kept once', async () => {
  await site.bringToFront();
  await hover(site, '#noteContainer .note-text', '绝绝子');
  await clickPart(site, 'card-save');
  await stop();
  const told = overlayPart(site, 'notice').then(() => clickPart(site, 'card-save'));
  await Promise.any([waitForSaved(site), told]);
  await waitForSaved(site);
  await told.catch(() => {});
  const phrases = await live('phrases');
  expect(phrases.filter(({ simplified }) => simplified === '绝绝子')).toHaveLength(1);
});

/** What the background is asked to write, and what of it is there: the same for asking once and for asking twice. */
const writes: [what: string, type: string, data: unknown, table: string, there: object][] = [
  [
    'a word',
    'phrases.save',
    { word, context },
    'phrases',
    { simplified: word.simplified, contexts: [context] },
  ],
  [
    'a post',
    'posts.save',
    { post: pagePost },
    'posts',
    { id: pagePost.id, title: pagePost.title, edits: [] },
  ],
  ['what is known', 'known.add', { simplified: '你好' }, 'known', { simplified: '你好' }],
];

describe('with the worker stopped in the midst', () => {
  it.each(writes)('%s is kept once, whenever that was', async (_, type, data, table, there) => {
    for (const delay of [0, 1, 2, 4, 8, 16, 32, 64, 128]) {
      await wipe(own);
      await stop();
      const asked = askBackground(own, type, data).catch(() => null);
      await new Promise((resolve) => setTimeout(resolve, delay));
      await stop();
      const after = (await dump(own))[table]!;
      expect(after.length).toBeLessThanOrEqual(1);
      expect(await askBackground(own, type, data)).not.toHaveProperty('err');
      expect((await dump(own))[table]).toMatchObject([there]);
      await asked;
    }
  });

  it('a setting that was being changed is the old one or the new one, and can be changed', async () => {
    const marks = async () =>
      ((await askBackground(own, 'reader.start', {})) as { res: { settings: { marks: string } } }).res
        .settings.marks;
    for (const delay of [0, 2, 8, 32, 128]) {
      await changeSetting(own, 'marks', 'slang');
      await stop();
      const asked = changeSetting(own, 'marks', 'off').catch(() => null);
      await new Promise((resolve) => setTimeout(resolve, delay));
      await stop();
      expect(['slang', 'off']).toContain(await marks());
      await changeSetting(own, 'marks', 'off');
      expect(await marks()).toBe('off');
      await asked;
    }
  });
});

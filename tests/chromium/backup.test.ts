import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { allowHosts } from '../driver/allow';
import { cafeTitle, newcomer, openNote, siteHome } from '../driver/journeys';
import {
  chooseFile,
  countOf,
  download,
  downloadTo,
  dump,
  put,
  restoreFile,
  waitForCount,
  wipe,
} from '../driver/keeping';
import { overlayPart } from '../driver/overlay';
import { changeSetting } from '../driver/settings';
import { type Stage, setStage } from '../driver/stage';
import { known, now, phrase, post, review } from '../unit/store/sample';

interface ExtensionApi {
  alarms: { create(name: string, about: { when: number }): Promise<void> };
}

let stage: Stage;
let folder: string;
let site: Page;
/** A page of the extension that only looks. */
let own: Page;
let library: Page;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lrw-backup-'));
  stage = await setStage('chromium');
  own = await stage.driven.openExtension('options.html#library');
  await changeSetting(own, 'keepPictures', true);
  site = await stage.driven.open(siteHome);
});
afterAll(async () => {
  await stage?.strike();
  await rm(folder, { recursive: true, force: true });
});

const fetched = () =>
  stage.site.log.filter(({ host, referer }) => host.endsWith('.xhscdn.com') && referer === undefined);

describe('pictures', () => {
  it('are not fetched while the browser withholds them: the post is kept, and where to allow them is said', async () => {
    await newcomer(site);
    await site.keyboard.press('Escape');
    await save();
    const notice = await overlayPart(site, 'notice');
    expect(await notice?.evaluate((element) => element.textContent)).toContain('its pictures are not');
    expect(await countOf(own, 'posts')).toBe(1);
    expect(await countOf(own, 'pictures')).toBe(0);
    expect(fetched()).toEqual([]);
  });

  it('are fetched once it lets us, made smaller, and kept', async () => {
    await allowPictures();
    await site.bringToFront();
    await site.goto(siteHome, { waitUntil: 'load' });
    await openNote(site, cafeTitle);
    await save('follow');
    await waitForCount(own, 'pictureJobs', (count) => count === 0);
    const { pictures } = await dump(own);
    expect(pictures!.length).toBeGreaterThan(1);
    expect(fetched()).toHaveLength(pictures!.length);
    for (const row of pictures!) {
      expect(row.bytes).toMatch(/^image\/(webp|jpeg|png) [0-9a-f]{64}$/);
      expect(Math.max(row.width as number, row.height as number)).toBe(1080);
      expect(row.size).toBeGreaterThan(100);
    }
    expect(new Set(pictures!.map(({ bytes }) => bytes)).size).toBe(pictures!.length);
  });

  it('go on with the next worker where the last one was stopped', async () => {
    const before = (await dump(own)).pictures!;
    const first = before.find(({ index }) => index === 0)!;
    const addresses = fetched().map(({ host, path }) => `https://${host}${path}`);
    const job = { id: first.postId, addresses, failed: [], askedAt: Date.now() };
    await stage.driven.stopWorker();
    // As a worker leaves it that was stopped after the first of them.
    await put(own, { pictureJobs: [{ ...job, left: addresses.map((_, index) => index).slice(1) }] });
    await ring('pictures');
    await waitForCount(own, 'pictureJobs', (count) => count === 0);
    const live = (await dump(own)).pictures!.filter(({ deletedAt }) => deletedAt === undefined);
    expect(live.map(({ index, bytes }) => [index, bytes]).sort()).toEqual(
      before.map(({ index, bytes }) => [index, bytes]).sort(),
    );
    expect(live).toContainEqual(first);
    expect(fetched()).toHaveLength(2 * addresses.length - 1);
  });

  it('are not fetched again, though their addresses are others now', async () => {
    const before = fetched().length;
    await site.goto(siteHome, { waitUntil: 'load' });
    await openNote(site, cafeTitle);
    await save();
    await new Promise((resolve) => setTimeout(resolve, 1000));
    expect(fetched()).toHaveLength(before);
  });
});

describe('everything', () => {
  beforeAll(async () => {
    await put(own, {
      phrases: [{ ...phrase }, { ...phrase, id: 'gone', pinyin: 'x', deletedAt: now }],
      reviews: [{ ...review }, { ...review, id: 'gone', deletedAt: now }],
      known: [{ ...known }],
      posts: [{ ...post, title: '<img src=x onerror=alert(1)>' }],
    });
    library = await stage.driven.openExtension('library.html#backup');
    await downloadTo(stage.driven.browser, folder);
  });

  it.each([
    ['with pictures', 'export-archive', /\.zip$/],
    ['without', 'export-json', /\.json$/],
  ])(
    'goes out and comes back into an empty browser, %s: every field and every byte',
    async (_, testId, name) => {
      const before = await dump(own);
      const file = await download(library, testId, folder);
      expect(file).toMatch(name);
      const kept = join(folder, `../${Date.now()}${file.endsWith('.zip') ? '.zip' : '.json'}`);
      await writeFile(kept, await readFile(file));
      await wipe(own);
      expect(await restoreFile(library, kept)).toContain('came in');
      // Those that were replaced are remembered as such in either.
      const pictures = before.pictures!.filter(
        ({ deletedAt }) => testId === 'export-archive' || deletedAt !== undefined,
      );
      expect(await dump(own)).toEqual({ ...before, pictures });
      expect(await countOf(own, 'staged')).toBe(0);
      await rm(kept);
    },
  );

  it('that is cut off in the middle is refused in words, and changes nothing', async () => {
    const before = await dump(own);
    const file = await download(library, 'export-archive', folder);
    const whole = await readFile(file);
    const cut = join(folder, 'cut.zip');
    await writeFile(cut, whole.subarray(0, whole.length / 2));
    await chooseFile(library, cut);
    await library.waitForSelector('.bak [data-testid="notice"].bad', { visible: true });
    expect(await dump(own)).toEqual(before);
  });
});

describe('a restore that is killed', () => {
  const many = Array.from({ length: 12_000 }, (_, n) => ({ ...review, id: `many-${n}`, reviewedAt: n }));
  let file: string;
  let before: Awaited<ReturnType<typeof dump>>;

  beforeAll(async () => {
    file = join(folder, '../lrw-many.json');
    await wipe(own);
    await put(own, { phrases: [{ ...phrase }], reviews: many });
    await writeFile(file, await readFile(await download(library, 'export-json', folder)));
    await wipe(own);
    await put(own, { phrases: [{ ...phrase, note: 'here before', updatedAt: now }], posts: [{ ...post }] });
    before = await dump(own);
  });
  afterAll(() => rm(file, { force: true }));

  it('while it is checked leaves the old data whole, and is swept', async () => {
    await chooseFile(library, file);
    await waitForCount(own, 'staged', (count) => count > 0);
    await library.close();
    expect(await dump(own)).toEqual(before);
    await lookAfter();
    await waitForCount(own, 'staged', (count) => count === 0);
    expect(await dump(own)).toEqual(before);
  });

  it('while it is written leaves all of the old or all of the new, whenever it dies', async () => {
    const ends: ('old' | 'new')[] = [];
    for (const delay of [0, 20, 60, 150, 400]) {
      library = await stage.driven.openExtension('library.html#backup');
      await chooseFile(library, file);
      const confirm = await library.waitForSelector('[data-testid="import-confirm"]', {
        visible: true,
        timeout: 30_000,
      });
      await confirm?.evaluate((button) => (button as HTMLElement).click());
      // The writing has begun by the time that the page says so; the notice of its end is not there.
      await library.waitForFunction(() => !document.querySelector('[data-testid="import-confirm"]'));
      await new Promise((resolve) => setTimeout(resolve, delay));
      const said = await library.$('.bak [data-testid="notice"].good');
      await library.close();
      const after = await dump(own);
      expect([0, many.length]).toContain(after.reviews!.length);
      ends.push(after.reviews!.length === 0 ? 'old' : 'new');
      if (ends.at(-1) === 'old') {
        expect(said).toBeNull();
        expect(after).toEqual(before);
      }
      await lookAfter();
      await waitForCount(own, 'staged', (count) => count === 0);
      if (ends.at(-1) === 'new') break;
    }
    // Killed before its end at least once: else nothing of this was seen.
    expect(ends).toContain('old');
  });
});

it('a copy of the day is there by then, and comes back as a backup does', async () => {
  const before = await dump(own);
  await wipe(own);
  library = await stage.driven.openExtension('library.html#backup');
  const button = await library.waitForSelector('[data-testid="copy"] button', { visible: true });
  await button?.click();
  await (await library.waitForSelector('[data-testid="import-confirm"]', { visible: true }))?.click();
  await library.waitForSelector('.bak [data-testid="notice"].good', { visible: true });
  const after = await dump(own);
  expect(after.phrases!.map(({ id }) => id)).toEqual(before.phrases!.map(({ id }) => id));
  expect(after.posts).toEqual(before.posts);
});

async function allowPictures(): Promise<void> {
  await allowHosts(stage.driven, ['https://*.xhscdn.com/*', 'https://*.rednotecdn.com/*']);
  await own.bringToFront();
  await (await own.waitForSelector('main button ::-p-text(Allow)', { visible: true }))?.click();
  await own.waitForSelector('main button ::-p-text(Allow)', { hidden: true });
}

/** What the background does by its alarm a few times a day. */
async function lookAfter(): Promise<void> {
  await ring('copies');
  await new Promise((resolve) => setTimeout(resolve, 1500));
}

/** Have an alarm ring now, which wakes the worker. */
async function ring(alarm: string): Promise<void> {
  await own.evaluate((alarm) => {
    const { alarms } = Reflect.get(globalThis, 'chrome') as ExtensionApi;
    return alarms.create(alarm, { when: Date.now() });
  }, alarm);
}

async function save(said = 'Saved'): Promise<void> {
  const button = await overlayPart(site, 'save-post');
  await button?.click();
  await site.waitForFunction(
    (said) =>
      document
        .querySelector('[data-testid="lrw"]')
        ?.shadowRoot?.querySelector('[data-testid="save-post"]')
        ?.textContent?.includes(said),
    { timeout: 10_000 },
    said,
  );
}

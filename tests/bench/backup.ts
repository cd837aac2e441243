import { readFileSync } from 'node:fs';
import { copyFile, mkdir, mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { countOf, download, downloadTo, put, restoreFile } from '../driver/keeping';
import { type Stage, setStage } from '../driver/stage';
import { phrase, post, review } from '../unit/store/sample';
import { ms, type Row } from './rows';

const phrases = 10_000;
const reviews = 100_000;
const posts = 5_000;
const commentsEach = 4;
const pictureBytes = 100_000;
const target = '300 MB';

/**
 * A large library goes out with all its pictures, and comes back into an empty browser. Each way in a browser process of its
 * own, as a reader has one: what filled the database has left garbage in its process that no reader has. Nothing is collected
 * by command, the peak is what the system saw.
 *
 * What was tried, out, one run each where no other number is given, on a busy machine: differences of some tens mean little. The
 * page with its five thousand posts takes 190 to 240 MB of it before anything is asked. All in the page, the rows as blobs
 * first: 469, in 40 s. The rows into the file while they are read: 426. Each picture read at once, and its buffer freed: 612;
 * why it takes more is not known. Pictures read and the file written in pieces of megabytes: 445 to 456, in half the time. All
 * of that in a worker, as it is now: 361 and 376 in two runs, and the page is back at rest when it ends. In the worker, read
 * synchronously: 373. In the worker, pictures one by one: 358, slower. With posts and words not held by a page that is
 * opened at its backups: 321, but 379 where it counts them for the sidebar, so they are held. Back: 250 until it says that all came in.
 */
export async function run(): Promise<Row[]> {
  const folder = await mkdtemp(join(tmpdir(), 'lrw-bench-'));
  const downloads = join(folder, 'downloads');
  await mkdir(downloads);
  const file = join(folder, 'all.zip');
  try {
    await inBrowser(join(folder, 'full'), (_, page) => fill(page));
    const out = await inBrowser(join(folder, 'full'), async (stage, page) => {
      await downloadTo(stage.driven.browser, downloads);
      return measured(stage, () => download(page, 'export-archive', downloads, patience));
    });
    await copyFile(out.result, file);
    const size = (await stat(file)).size;
    const back = await inBrowser(join(folder, 'empty'), async (stage, page) => {
      const measure = await measured(stage, () => restoreFile(page, file, patience));
      const there = await countOf(page, 'reviews');
      const pictures = await countOf(page, 'bytes');
      if (there !== reviews || pictures !== posts)
        throw new Error(`${there} reviews, ${pictures} pictures came back`);
      return measure;
    });
    const what = `${phrases} phrases, ${reviews} reviews, ${posts} posts, ${(size / 1e6).toFixed(0)} MB file`;
    const memory = "private memory of the extension's process at most";
    return [
      { name: `backup out: ${what}`, value: ms(out.time) },
      { name: `backup out: ${memory}`, value: out.memory, target },
      { name: 'backup back into an empty browser', value: ms(back.time) },
      { name: `backup back: ${memory}`, value: back.memory, target },
    ];
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

const patience = 600_000;

/** The room of backups in a new browser process, on a profile that stays. */
async function inBrowser<T>(profile: string, work: (stage: Stage, page: Page) => Promise<T>): Promise<T> {
  const stage = await setStage('chromium', { browser: { profile } });
  try {
    const page = await stage.driven.openExtension('library.html#backup');
    page.setDefaultTimeout(patience);
    await page.bringToFront();
    await page.waitForSelector('[data-testid="export-archive"]');
    // The page has read what it shows.
    await new Promise((resolve) => setTimeout(resolve, 4000));
    return await work(stage, page);
  } finally {
    await stage.strike();
  }
}

async function fill(page: Page): Promise<void> {
  const noteId = (n: number) => `65f1c0de${n.toString(16).padStart(16, '0')}`;
  const parameters = Array.from({ length: 21 }, (_, n) => 0.1234 + n * 0.731);
  const some = <T>(count: number, make: (n: number) => T) => Array.from({ length: count }, (_, n) => make(n));
  const step = 2500;
  for (let from = 0; from < phrases; from += step) {
    const rows = some(step, (n) => ({ ...phrase, id: `phrase-${from + n}`, pinyin: `x${from + n}` }));
    await put(page, { phrases: rows });
  }
  for (let from = 0; from < reviews; from += step) {
    const rows = some(step, (n) => ({
      ...review,
      id: crypto.randomUUID(),
      phraseId: `phrase-${(from + n) % phrases}`,
      reviewedAt: from + n,
      parameters,
    }));
    await put(page, { reviews: rows });
  }
  for (let from = 0; from < posts; from += step) {
    const rows = some(step, (n) => ({
      ...post,
      id: noteId(from + n),
      body: `${from + n} ${'周末去永康路的咖啡馆，桂花拿铁完全不踩雷。'.repeat(20)}`,
      comments: some(commentsEach, (c) => ({
        ...post.comments[0]!,
        id: `c${from + n}-${c}`,
        text: '求地址，下次也想去试试看',
      })),
    }));
    await put(page, { posts: rows });
  }
  // Bytes that do not shrink, as those of pictures do not.
  await page.evaluate(
    async (posts, size, prefix) => {
      const db = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open('little-red-words');
        opening.onsuccess = () => resolve(opening.result);
        opening.onerror = () => reject(opening.error);
      });
      for (let n = 0; n < posts; n++) {
        const bytes = new Uint8Array(size);
        for (let at = 0; at < size; at += 65_536) crypto.getRandomValues(bytes.subarray(at, at + 65_536));
        bytes.set([0x89, 0x50, 0x4e, 0x47]);
        const id = crypto.randomUUID();
        const picture = {
          id: crypto.randomUUID(),
          postId: `${prefix}${n.toString(16).padStart(16, '0')}`,
          index: 0,
          width: 810,
          height: 1080,
          type: 'image/png',
          size,
          file: `file-${n}`,
          bytes: id,
          keptAt: 1,
        };
        await new Promise<void>((resolve, reject) => {
          const transaction = db.transaction(['pictures', 'bytes'], 'readwrite');
          transaction.objectStore('bytes').put({ id, blob: new Blob([bytes], { type: 'image/png' }) });
          transaction.objectStore('pictures').put(picture);
          transaction.oncomplete = () => resolve();
          transaction.onabort = () => reject(transaction.error);
        });
      }
      db.close();
    },
    posts,
    pictureBytes,
    '65f1c0de',
  );
}

/** How long something takes, and the most private memory that the process of the extension has until a while after. */
async function measured<T>(
  { driven }: Stage,
  work: () => Promise<T>,
): Promise<{ result: T; time: number; memory: string }> {
  const processes = await extensionProcesses(driven.browser);
  let most = 0;
  const look = setInterval(() => {
    most = Math.max(most, ...processes.map(privateBytes));
  }, 100);
  const start = performance.now();
  try {
    const result = await work();
    const time = performance.now() - start;
    await new Promise((resolve) => setTimeout(resolve, 5000));
    return { result, time, memory: `${(most / 1e6).toFixed(0)} MB` };
  } finally {
    clearInterval(look);
  }
}

/** Of this browser. Its pages and its worker share one. */
async function extensionProcesses(browser: Browser): Promise<number[]> {
  const session = await browser.target().createCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  return processInfo
    .map(({ id }) => id)
    .filter((id) => readFileSync(`/proc/${id}/cmdline`, 'utf8').includes('--extension-process'));
}

/** As Linux tells it. */
function privateBytes(pid: number): number {
  const pages = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8').matchAll(
    /^Private_(?:Clean|Dirty): +(\d+) kB$/gm,
  );
  return [...pages].reduce((sum, [, kB]) => sum + Number(kB) * 1024, 0);
}

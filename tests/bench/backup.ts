import { readdirSync, readFileSync } from 'node:fs';
import { copyFile, mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { countOf, download, downloadTo, put, restoreFile, wipe } from '../driver/keeping';
import { setStage } from '../driver/stage';
import { phrase, post, review } from '../unit/store/sample';
import { ms, type Row } from './rows';

const phrases = 10_000;
const reviews = 100_000;
const posts = 5_000;
const commentsEach = 4;
const pictureBytes = 100_000;
const target = '300 MB';

/** A large library goes out with all its pictures, and comes back into an empty browser. */
export async function run(): Promise<Row[]> {
  const folder = await mkdtemp(join(tmpdir(), 'lrw-bench-'));
  const stage = await setStage('chromium');
  try {
    const page = await stage.driven.openExtension('library.html#backup');
    page.setDefaultTimeout(600_000);
    await page.waitForSelector('[data-testid="export-archive"]');
    await fill(page);
    await page.reload();
    await downloadTo(stage.driven.browser, folder);

    const out = await measured(() => download(page, 'export-archive', folder, 600_000));
    const file = `${folder}.zip`;
    await copyFile(out.result, file);
    const size = (await stat(file)).size;
    await wipe(page);
    await page.reload();
    const back = await measured(() => restoreFile(page, file));
    await rm(file);
    const there = await countOf(page, 'reviews');
    const pictures = await countOf(page, 'bytes');
    if (there !== reviews || pictures !== posts)
      throw new Error(`${there} reviews, ${pictures} pictures came back`);
    const what = `${phrases} phrases, ${reviews} reviews, ${posts} posts, ${(size / 1e6).toFixed(0)} MB file`;
    return [
      { name: `backup out: ${what}`, value: ms(out.time) },
      { name: 'backup out: private memory of the extension at most', value: out.memory, target },
      { name: 'backup back into an empty browser', value: ms(back.time) },
      { name: 'backup back: private memory of the extension at most', value: back.memory, target },
    ];
  } finally {
    await stage.strike();
    await rm(folder, { recursive: true, force: true });
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

/** How long something takes, and the most memory of its own that the extension's process has meanwhile. */
async function measured<T>(work: () => Promise<T>): Promise<{ result: T; time: number; memory: string }> {
  let most = 0;
  const look = setInterval(() => {
    most = Math.max(most, privateBytes());
  }, 200);
  const start = performance.now();
  try {
    const result = await work();
    return { result, time: performance.now() - start, memory: `${(most / 1e6).toFixed(0)} MB` };
  } finally {
    clearInterval(look);
  }
}

/** Of the largest process of an extension: pages and worker share one. Read as Linux tells it; elsewhere it is 0. */
function privateBytes(): number {
  let most = 0;
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    try {
      if (!readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('--extension-process')) continue;
      const pages = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8').matchAll(
        /^Private_(?:Clean|Dirty): +(\d+) kB$/gm,
      );
      most = Math.max(
        most,
        [...pages].reduce((sum, [, kB]) => sum + Number(kB) * 1024, 0),
      );
    } catch {
      // It has ended.
    }
  }
  return most;
}

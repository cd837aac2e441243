import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fetchPictures } from '@/utils/library/fetch-pictures';
import {
  askForPictures,
  covers,
  dropFailedPictures,
  fileOf,
  pictureBlob,
  pictureProgress,
  picturesOf,
  removePictures,
  retryPictures,
  stopPictures,
  sweepPictures,
} from '@/utils/library/pictures';
import { savePost } from '@/utils/library/posts';
import type { Database } from '@/utils/store/database';
import { emptyDatabase } from '../store/memory';
import { now, pagePost } from './sample';

const postId = pagePost.id;
const host = 'https://sns-webpic-qc.xhscdn.com/202603141200/0123456789abcdef0123456789abcdef';
const addresses = ['one', 'two', 'three'].map((file) => `${host}/${file}!nd_dft_wlteh_webp_3`);
const asked: string[] = [];
let answers: Record<string, () => Response | Promise<Response>> = {};
let db: Database;

/** A canvas, for Node has none: what comes out is smaller than what came in, and says what it was drawn from. */
class FakeCanvas {
  drawn = '';
  constructor(
    readonly width: number,
    readonly height: number,
  ) {}
  getContext() {
    return { drawImage: ({ text }: { text: string }) => (this.drawn = text) };
  }
  async convertToBlob() {
    return new Blob([`${this.drawn} ${this.width}x${this.height}`], { type: 'image/webp' });
  }
}

beforeEach(async () => {
  db = await emptyDatabase();
  asked.length = 0;
  answers = {};
  await savePost(db, { post: pagePost, now });
  vi.stubGlobal('fetch', async (address: string, options: RequestInit) => {
    asked.push(fileOf(address));
    expect(options).toMatchObject({ credentials: 'omit', referrerPolicy: 'no-referrer', redirect: 'error' });
    const text = `bytes of ${fileOf(address)} ${'.'.repeat(100)}`;
    return answers[fileOf(address)]?.() ?? new Response(text, { headers: { 'content-type': 'image/jpeg' } });
  });
  vi.stubGlobal('createImageBitmap', async (blob: Blob) => {
    const text = await blob.text();
    if (!text.startsWith('bytes of')) throw new DOMException('The source image could not be decoded.');
    return { width: 2160, height: 1440, text: text.split(' ')[2], close() {} };
  });
  vi.stubGlobal('OffscreenCanvas', FakeCanvas);
  vi.spyOn(console, 'warn').mockImplementation(() => {});
});

const ask = (wanted = addresses, at = now) => askForPictures(db, { postId, addresses: wanted, now: at });
const run = (allowed = async (_: string) => true) => fetchPictures(db, { allowed, now: () => now });
const texts = async () =>
  Promise.all((await picturesOf(db, postId)).map(async (row) => (await pictureBlob(db, row))!.text()));

describe('the pictures of a post', () => {
  it('are fetched in their order, made smaller, and kept', async () => {
    expect(await ask()).toBe(3);
    expect(await pictureProgress(db)).toEqual({ all: 3, tried: 0, failed: 0 });
    await run();
    expect(asked).toEqual(['one', 'two', 'three']);
    expect(await texts()).toEqual(['one 1080x720', 'two 1080x720', 'three 1080x720']);
    expect((await picturesOf(db, postId))[1]).toMatchObject({
      index: 1,
      width: 1080,
      height: 720,
      type: 'image/webp',
      size: 12,
      file: 'two',
      keptAt: now,
    });
    expect(await pictureProgress(db)).toBeUndefined();
    expect((await covers(db)).get(postId)).toMatchObject({ file: 'one' });
  });

  it('are asked for by https, whatever the page said', async () => {
    const fetched: string[] = [];
    await ask([addresses[0]!.replace('https:', 'http:')]);
    await run(async (address) => Boolean(fetched.push(address)));
    expect(fetched).toEqual([addresses[0]]);
  });

  it('are not fetched again when the post is saved again, but for those that are others now', async () => {
    await ask();
    await run();
    asked.length = 0;
    expect(await ask(addresses.map((address) => address.replace('202603141200', '202603150000')))).toBe(0);
    expect(await ask([addresses[0]!, `${host}/other!x`, addresses[2]!])).toBe(1);
    await run();
    expect(asked).toEqual(['other']);
    expect(await texts()).toEqual(['one 1080x720', 'other 1080x720', 'three 1080x720']);
    expect(await db.bytes.count()).toBe(3);
  });

  it('are not fetched without permission, which is asked each time', async () => {
    await ask();
    await run(async (address) => !address.includes('two'));
    expect(asked).toEqual(['one', 'three']);
    expect(await pictureProgress(db)).toEqual({ all: 3, tried: 3, failed: 1 });
  });

  it.each([
    ['refused', () => new Response('', { status: 403 })],
    ['of another kind', () => new Response('<html>')],
    ['without end', () => new Response('', { headers: { 'content-length': '999999999' } })],
    ['out of reach', () => Promise.reject(new TypeError('Failed to fetch'))],
  ])('may be %s: it is counted, the others come, and it can be tried again', async (_, answer) => {
    answers = { two: answer };
    await ask();
    await run();
    expect(await texts()).toEqual(['one 1080x720', 'three 1080x720']);
    expect(await pictureProgress(db)).toEqual({ all: 3, tried: 3, failed: 1 });
    answers = {};
    asked.length = 0;
    await retryPictures(db);
    await run();
    expect(asked).toEqual(['two']);
    expect(await pictureProgress(db)).toBeUndefined();
  });

  it('go on where they were when the worker has died', async () => {
    await ask();
    answers = {
      two: () => {
        throw new Error('dead');
      },
    };
    const died = run(async (address) => {
      if (address.includes('two')) throw new Error('the worker died');
      return true;
    });
    await expect(died).rejects.toThrow('died');
    expect(await pictureProgress(db)).toEqual({ all: 3, tried: 1, failed: 0 });
    answers = {};
    await run();
    expect(asked).toEqual(['one', 'two', 'three']);
  });

  it('can be stopped: what has come stays', async () => {
    await ask();
    answers = {
      two: async () => {
        await stopPictures(db);
        return new Response('bytes of two');
      },
    };
    await run();
    expect(asked).toEqual(['one', 'two']);
    expect(await texts()).toEqual(['one 1080x720']);
    expect(await pictureProgress(db)).toBeUndefined();
  });

  it('leave what is kept alone when the disk is full, and stay asked for', async () => {
    await ask();
    answers = {
      two: () => {
        db.bytes.hook('creating', () => {
          throw new DOMException('full', 'QuotaExceededError');
        });
        return new Response('bytes of two');
      },
    };
    await expect(run()).rejects.toMatchObject({ code: 'storage-full' });
    expect(await texts()).toEqual(['one 1080x720']);
    expect(await pictureProgress(db)).toEqual({ all: 3, tried: 1, failed: 0 });
  });

  it('are let go when the post is deleted, a day later', async () => {
    await ask();
    await run();
    await db.posts.update(postId, { deletedAt: now });
    expect(await sweepPictures(db, now + 3_600_000)).toBe(0);
    expect(await sweepPictures(db, now + 90_000_000)).toBe(3);
    expect(await db.bytes.count()).toBe(0);
  });

  it('that failed can be given up', async () => {
    answers = { two: () => new Response('', { status: 403 }) };
    await ask();
    await run();
    await dropFailedPictures(db);
    expect(await pictureProgress(db)).toBeUndefined();
  });

  it('are removed for good: the bytes at once, the rows stay so that no backup brings them back', async () => {
    await ask();
    await run();
    expect(await removePictures(db, { now })).toBe(3);
    expect(await db.bytes.count()).toBe(0);
    expect(await picturesOf(db, postId)).toEqual([]);
    expect((await db.pictures.toArray()).every((row) => row.deletedAt === now)).toBe(true);
  });
});

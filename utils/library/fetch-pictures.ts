import { toFault } from '@/utils/faults';
import { commit } from '@/utils/store/commit';
import type { Database } from '@/utils/store/database';
import type { PictureJob } from '@/utils/store/model';
import { fileOf } from './pictures';
import { type SmallPicture, shrink } from './shrink';

/** A picture that takes longer will not come; one that is larger is no picture of the site. */
const patienceMs = 20_000;
const mostBytes = 30_000_000;

export interface Fetching {
  /** Whether the reader and the browser allow this address to be fetched, asked before each one. */
  allowed(address: string): Promise<boolean>;
  now(): number;
}

/**
 * Fetch the pictures that were asked for, one after the other, until none is left or all were stopped. Each one is kept,
 * or counted as failed, before the next is begun: when the worker dies, the next one goes on where it was.
 * @throws Fault `storage-full` when there is no room: what has come is kept, the rest stays asked for.
 */
export async function fetchPictures(db: Database, { allowed, now }: Fetching): Promise<void> {
  for (let job = await nextJob(db); job; job = await nextJob(db)) {
    const index = job.left[0]!;
    const address = job.addresses[index]!.replace(/^http:/i, 'https:');
    let picture: SmallPicture | undefined;
    if (await allowed(address)) {
      try {
        picture = await shrink(await fetchPicture(address));
      } catch (error) {
        console.warn('A picture did not come', toFault(error).message);
      }
    }
    await settle(db, { job, index, picture, now: now() });
  }
}

async function nextJob(db: Database): Promise<PictureJob | undefined> {
  try {
    const jobs = await db.pictureJobs.toArray();
    return jobs.filter(({ left }) => left.length > 0).sort((one, other) => one.askedAt - other.askedAt)[0];
  } catch (error) {
    throw toFault(error);
  }
}

async function fetchPicture(address: string): Promise<Blob> {
  const response = await fetch(address, {
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    redirect: 'error',
    signal: AbortSignal.timeout(patienceMs),
  });
  if (!response.ok) throw new Error(`${response.status}`);
  const size = Number(response.headers.get('content-length') ?? 0);
  if (size > mostBytes) throw new Error(`${size} bytes`);
  return new Blob(await chunksOf(response), {
    type: response.headers.get('content-type')?.split(';')[0]?.trim() ?? '',
  });
}

async function chunksOf(response: Response): Promise<BlobPart[]> {
  const chunks: BlobPart[] = [];
  let size = 0;
  const reader = response.body?.getReader();
  for (let read = await reader?.read(); read && !read.done; read = await reader?.read()) {
    size += read.value.length;
    if (size > mostBytes) throw new Error(`more than ${mostBytes} bytes`);
    chunks.push(read.value);
  }
  return chunks;
}

/** Keep what came, or count it as failed, and take it off the job. What was stopped or deleted meanwhile is let go. */
async function settle(
  db: Database,
  { job, index, picture, now }: { job: PictureJob; index: number; picture?: SmallPicture; now: number },
): Promise<void> {
  await commit(db, ['posts', 'pictures', 'bytes', 'pictureJobs'], async () => {
    const there = await db.pictureJobs.get(job.id);
    if (!there?.left.includes(index) || there.askedAt !== job.askedAt) return;
    const post = await db.posts.get(job.id);
    if (!post || post.deletedAt !== undefined) {
      await db.pictureJobs.delete(job.id);
      return;
    }
    const left = there.left.filter((one) => one !== index);
    const failed = picture ? there.failed : [...there.failed, index];
    if (left.length + failed.length === 0) await db.pictureJobs.delete(job.id);
    else await db.pictureJobs.put({ ...there, left, failed });
    if (!picture) return;
    const before = await db.pictures.where({ postId: job.id, index }).toArray();
    const live = before.filter((row) => row.deletedAt === undefined);
    await db.bytes.bulkDelete(live.map(({ bytes }) => bytes));
    await db.pictures.bulkPut(live.map((row) => ({ ...row, bytes: '', size: 0, deletedAt: now })));
    const { blob, type, width, height } = picture;
    const bytes = crypto.randomUUID();
    await db.bytes.add({ id: bytes, blob });
    await db.pictures.add({
      id: crypto.randomUUID(),
      postId: job.id,
      index,
      width,
      height,
      type,
      size: blob.size,
      file: fileOf(job.addresses[index]!),
      bytes,
      keptAt: now,
    });
  });
}

import { toFault } from '@/utils/faults';
import { commit } from '@/utils/store/commit';
import type { Database } from '@/utils/store/database';
import type { Picture, PictureJob } from '@/utils/store/model';

const isLive = (row: { deletedAt?: number }) => row.deletedAt === undefined;

/**
 * The pictures that are kept of a post, in its order. Rows only: `pictureBlob` reads what one looks like.
 * @throws Fault
 */
export async function picturesOf(db: Database, postId: string): Promise<Picture[]> {
  try {
    const rows = await db.pictures.where({ postId }).toArray();
    return rows.filter(isLive).sort((one, other) => one.index - other.index);
  } catch (error) {
    throw toFault(error);
  }
}

/**
 * The first kept picture of each post, by the post's id.
 * @throws Fault
 */
export async function covers(db: Database): Promise<Map<string, Picture>> {
  try {
    const first = new Map<string, Picture>();
    await db.pictures.each((row) => {
      const there = first.get(row.postId);
      if (isLive(row) && (!there || row.index < there.index)) first.set(row.postId, row);
    });
    return first;
  } catch (error) {
    throw toFault(error);
  }
}

/**
 * What a picture looks like; undefined where its bytes are gone.
 * @throws Fault
 */
export async function pictureBlob(db: Database, picture: Pick<Picture, 'bytes'>): Promise<Blob | undefined> {
  try {
    return (await db.bytes.get(picture.bytes))?.blob;
  } catch (error) {
    throw toFault(error);
  }
}

/**
 * Ask for the pictures of a post, in place of what was asked for it before. Those that are kept already, by the site's
 * name of the file, are not fetched again.
 * @returns how many there are to fetch
 * @throws Fault
 */
export async function askForPictures(
  db: Database,
  { postId, addresses, now }: { postId: string; addresses: readonly string[]; now: number },
): Promise<number> {
  return commit(db, ['pictures', 'pictureJobs'], async () => {
    const there = (await db.pictures.where({ postId }).toArray()).filter(isLive);
    const kept = new Set(there.map(({ index, file }) => `${index} ${file}`));
    const left = addresses.flatMap((address, index) =>
      kept.has(`${index} ${fileOf(address)}`) ? [] : [index],
    );
    if (left.length === 0) await db.pictureJobs.delete(postId);
    else await db.pictureJobs.put({ id: postId, addresses: [...addresses], left, failed: [], askedAt: now });
    return left.length;
  });
}

/**
 * Stop fetching: what has come stays, what is left is forgotten; what failed may still be tried again.
 * @throws Fault
 */
export async function stopPictures(db: Database): Promise<void> {
  await commit(db, ['pictureJobs'], async () => {
    for (const job of await db.pictureJobs.toArray()) {
      if (job.failed.length === 0) await db.pictureJobs.delete(job.id);
      else await db.pictureJobs.put({ ...job, left: [] });
    }
  });
}

/**
 * Put what did not come back among what is to be fetched.
 * @throws Fault
 */
export async function retryPictures(db: Database): Promise<void> {
  await commit(db, ['pictureJobs'], async () => {
    for (const job of await db.pictureJobs.toArray()) {
      const left = [...job.left, ...job.failed].sort((one, other) => one - other);
      await db.pictureJobs.put({ ...job, left, failed: [] });
    }
  });
}

/**
 * Give up what did not come.
 * @throws Fault
 */
export async function dropFailedPictures(db: Database): Promise<void> {
  await commit(db, ['pictureJobs'], async () => {
    for (const job of await db.pictureJobs.toArray()) {
      if (job.left.length === 0) await db.pictureJobs.delete(job.id);
      else await db.pictureJobs.put({ ...job, failed: [] });
    }
  });
}

export interface PictureProgress {
  /** Of the posts that are being worked on: pictures that were asked for, have been tried, and did not come. */
  all: number;
  tried: number;
  failed: number;
}

/**
 * How far the fetching is; undefined when there is nothing to say.
 * @throws Fault
 */
export async function pictureProgress(db: Database): Promise<PictureProgress | undefined> {
  try {
    const jobs = await db.pictureJobs.toArray();
    return jobs.length === 0 ? undefined : progressOf(jobs);
  } catch (error) {
    throw toFault(error);
  }
}

function progressOf(jobs: readonly PictureJob[]): PictureProgress {
  const sum = (count: (job: PictureJob) => number) => jobs.reduce((total, job) => total + count(job), 0);
  const all = sum(({ addresses }) => addresses.length);
  const left = sum((job) => job.left.length);
  return { all, tried: all - left, failed: sum((job) => job.failed.length) };
}

/**
 * Remove pictures, those of one post or all: rows stay as tombstones, so that no backup brings them back unasked, the
 * bytes go at once and for good.
 * @returns how many were removed
 * @throws Fault
 */
export async function removePictures(
  db: Database,
  { postIds, now }: { postIds?: readonly string[]; now: number },
): Promise<number> {
  return commit(db, ['pictures', 'bytes'], async () => {
    const rows = await (postIds ? db.pictures.where('postId').anyOf(postIds) : db.pictures).toArray();
    const live = rows.filter(isLive);
    await db.bytes.bulkDelete(live.map(({ bytes }) => bytes));
    await db.pictures.bulkPut(live.map((row) => ({ ...row, bytes: '', size: 0, deletedAt: now })));
    return live.length;
  });
}

/** The site's name of a picture: the end of its address, without the style in which it is sent. */
export function fileOf(address: string): string {
  return new URL(address).pathname.split('/').at(-1)!.replace(/!.*$/, '').slice(0, 500);
}

/** How long a deleted post may be brought back with its pictures. */
const undoMs = 86_400_000;

/**
 * Let go of the pictures of posts that were deleted a day ago or more.
 * @returns how many were removed
 * @throws Fault
 */
export async function sweepPictures(db: Database, now: number): Promise<number> {
  const posts = new Set(await db.pictures.orderBy('postId').uniqueKeys());
  const gone = (await db.posts.bulkGet([...posts] as string[])).filter(
    (post) => post?.deletedAt !== undefined && post.deletedAt < now - undoMs,
  );
  return gone.length === 0 ? 0 : removePictures(db, { postIds: gone.map((post) => post!.id), now });
}

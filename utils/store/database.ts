import Dexie, { type Table } from 'dexie';
import { Fault, toFault } from '@/utils/faults';
import type { Known, Phrase, Picture, PictureBytes, PictureJob, Post, Review, StagedRows } from './model';

/** The number of the newest version below. A database with a higher one was written by a newer build. */
const newest = 2;

/**
 * Everything that a reader owns. Every version that was ever released stays in the constructor, and its upgrade can
 * run twice: Dexie opens a newer database for an older build, so an upgrade may meet rows that have it already.
 */
export class Database extends Dexie {
  declare phrases: Table<Phrase, string>;
  declare reviews: Table<Review, string>;
  declare known: Table<Known, string>;
  declare posts: Table<Post, string>;
  declare pictures: Table<Picture, string>;
  /** What pictures look like, apart from their rows: those are listed and counted without a byte being read. */
  declare bytes: Table<PictureBytes, string>;
  declare pictureJobs: Table<PictureJob, string>;
  declare staged: Table<StagedRows, number>;

  constructor(name: string) {
    super(name);
    this.version(1).stores({
      // The natural key is not `unique` in IndexedDB: a tombstone may share it with a live row.
      phrases:
        'id, [simplified+pinyin], [card.state+card.due], card.due, createdAt, updatedAt, *tags, *packs',
      reviews: 'id, phraseId, reviewedAt',
      known: 'id, simplified',
      posts: 'id, savedAt, updatedAt, author.id, *tags',
      pictures: 'id, postId, [postId+index]',
    });
    this.version(2).stores({
      // Only rows that have the field are in such an index: what is set aside or deleted is found by keys alone.
      // A word without packs is the reader's own.
      phrases:
        'id, [simplified+pinyin], [card.state+card.due], [card.state+packs.length+card.due], card.due, createdAt, updatedAt, *tags, *packs, suspendedAt, deletedAt',
      // The words that were new on a day, among all that was reviewed on it.
      reviews: 'id, phraseId, reviewedAt, [before.state+reviewedAt]',
      pictures: 'id, postId, [postId+index], bytes',
      bytes: 'id',
      pictureJobs: 'id',
      staged: '++n, [batch+table]',
    });
  }
}

/**
 * Open the database of this name. Dexie closes it when another context wants to upgrade or delete it.
 * @throws Fault `storage-unavailable` where the browser keeps no data (a private window in Firefox), `storage-newer`
 * when a newer build wrote it, `storage-full`.
 */
export async function openDatabase(name: string): Promise<Database> {
  const db = new Database(name);
  try {
    await refuseNewer(name);
    await db.open();
    return db;
  } catch (error) {
    const fault = toFault(error);
    if (fault.code !== 'unexpected') throw fault;
    throw new Fault('storage-unavailable', fault.message, { cause: error });
  }
}

/**
 * Looked up before opening: Dexie opens a newer database as if it were its own, and would change it.
 * The number on disk is ten times ours, and a little more where Dexie added an index by itself.
 */
async function refuseNewer(name: string): Promise<void> {
  const databases = await Dexie.dependencies.indexedDB?.databases();
  const onDisk = databases?.find((there) => there.name === name)?.version ?? 0;
  if (Math.floor(onDisk / 10) > newest) {
    throw new Fault('storage-newer', `version ${onDisk / 10}, this build knows ${newest}`);
  }
}

let opened: Promise<Database> | undefined;

/**
 * The database of this context, opened once. After a failure, or when it was closed under us, the next call opens it
 * anew.
 * @throws Fault as `openDatabase`.
 */
export async function database(): Promise<Database> {
  opened ??= openDatabase('little-red-words');
  const current = opened;
  try {
    const db = await current;
    if (db.isOpen()) return db;
  } catch (error) {
    if (opened === current) opened = undefined;
    throw error;
  }
  if (opened === current) opened = undefined;
  return database();
}

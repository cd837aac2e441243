import { toFault } from '@/utils/faults';
import { type CopiesDatabase, listCopies } from './copies';
import type { Database } from './database';

/** Bytes, about: rows are measured by a sample, pictures and copies are known. */
export interface Space {
  /** With their reviews and the words that are known. */
  phrases: number;
  posts: number;
  pictures: number;
  copies: number;
  /** How many pictures are kept. */
  pictureCount: number;
  /** What the browser says of all that we keep, and how much it allows; undefined where it does not say. */
  used?: number;
  allowed?: number;
  /** Whether the browser keeps it when the disk is nearly full; undefined where it does not say. */
  persisted?: boolean;
}

/** What the browser says of all that we keep. */
export async function roomUsed(): Promise<Pick<Space, 'used' | 'allowed'>> {
  const estimate = await navigator.storage?.estimate?.();
  return { used: estimate?.usage, allowed: estimate?.quota };
}

const sample = 200;

/**
 * How much is used, and by what.
 * @throws Fault
 */
export async function spaceUsed(db: Database, copies: CopiesDatabase): Promise<Space> {
  try {
    const pictures = (await db.pictures.toArray()).filter((row) => row.deletedAt === undefined);
    const about = async (table: 'phrases' | 'reviews' | 'known' | 'posts') => {
      const rows = await db.table(table).limit(sample).toArray();
      if (rows.length === 0) return 0;
      return Math.round(
        (new Blob([JSON.stringify(rows)]).size / rows.length) * (await db.table(table).count()),
      );
    };
    return {
      phrases: (await about('phrases')) + (await about('reviews')) + (await about('known')),
      posts: await about('posts'),
      pictures: pictures.reduce((sum, { size }) => sum + size, 0),
      pictureCount: pictures.length,
      copies: (await listCopies(copies)).reduce((sum, { size }) => sum + size, 0),
      ...(await roomUsed()),
      persisted: await navigator.storage?.persisted?.(),
    };
  } catch (error) {
    throw toFault(error);
  }
}

/** Less than this, or less than a tenth, and the next pictures may not fit. */
const little = 200_000_000;

/** Whether the reader is to be told that there is little room left. */
export function nearlyFull({ used, allowed }: Pick<Space, 'used' | 'allowed'>): boolean {
  if (used === undefined || allowed === undefined) return false;
  const left = allowed - used;
  return left < little || left < allowed / 10;
}

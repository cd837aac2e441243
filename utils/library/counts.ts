import { toFault } from '@/utils/faults';
import type { Database } from '@/utils/store/database';
import { type Counted, counted } from './filters';

/** How many posts there are, how many of them are in the archive, and on how many each tag is. */
export interface PostCounts {
  posts: number;
  archived: number;
  tags: readonly Counted[];
}

/** So few that what was read can go while the next are read. */
const rowsAtOnce = 100;

/**
 * Counts the live posts without holding them.
 * @throws Fault
 */
export async function countPosts(db: Database): Promise<PostCounts> {
  const tags: string[] = [];
  let posts = 0;
  let archived = 0;
  try {
    for (let after = ''; ; ) {
      const rows = await db.posts.where(':id').above(after).limit(rowsAtOnce).toArray();
      for (const row of rows) {
        if (row.deletedAt !== undefined) continue;
        if (row.archivedAt === undefined) posts++;
        else archived++;
        tags.push(...row.tags);
      }
      const last = rows.at(-1);
      if (!last || rows.length < rowsAtOnce) break;
      after = last.id;
    }
  } catch (error) {
    throw toFault(error);
  }
  return { posts, archived, tags: counted(tags, (tag) => [[tag, tag]]) };
}

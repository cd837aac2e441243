import { useMemo, useRef } from 'react';
import { countPosts, type PostCounts } from '@/utils/library/counts';
import { filterShelf, tagsIn } from '@/utils/library/filters';
import type { ShelfView } from '@/utils/library/shelf';
import { useShelf } from '@/utils/library/use-shelf';
import { livePhrases } from '@/utils/phrasebook/phrases';
import type { Database } from '@/utils/store/database';
import type { Phrase } from '@/utils/store/model';
import { type Stored, useStored } from '@/utils/store/use-stored';

export interface Kept {
  shelf: Stored<ShelfView>;
  phrases: Stored<Phrase[]>;
  /** Each as soon as it is known. */
  counts: Partial<PostCounts & { phrases: number }>;
}

/**
 * What is kept, and how much of it. A page that is opened at the room of backups only counts: thousands of posts and words, held
 * to be searched, would be held beside all that goes out.
 * @param onlyCounted no other room is shown
 */
export function useKept(onlyCounted: boolean): Kept {
  const read = useRef(false);
  read.current ||= !onlyCounted;
  const all = read.current;
  const shelf = useShelf(all);
  const phrases = useStored<Phrase[] | null>(all ? livePhrases : nothing, [all]);
  const counted = useStored(all ? nothing : countAll, [all]);
  const complete = shelf.state === 'ready' && shelf.value.complete ? shelf.value.posts : undefined;
  const counts = useMemo(() => complete && countsOf(complete), [complete]);
  return {
    shelf,
    phrases: isRead(phrases) ? phrases : loading,
    counts: {
      ...(counted.state === 'ready' ? counted.value : null),
      ...counts,
      ...(phrases.state === 'ready' && phrases.value && { phrases: phrases.value.length }),
    },
  };
}

const loading = { state: 'loading' } as const;

async function nothing(): Promise<null> {
  return null;
}

function isRead(phrases: Stored<Phrase[] | null>): phrases is Stored<Phrase[]> {
  return phrases.state !== 'ready' || phrases.value !== null;
}

async function countAll(db: Database): Promise<PostCounts & { phrases: number }> {
  const phrases = (await db.phrases.count()) - (await db.phrases.where('deletedAt').above(0).count());
  return { ...(await countPosts(db)), phrases };
}

function countsOf(posts: ShelfView['posts']): PostCounts {
  const live = filterShelf(posts, { archived: false }, Date.now()).length;
  return { posts: live, archived: posts.length - live, tags: tagsIn(posts) };
}

import { type ReactNode, useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Undoable } from '@/components/ui/toast';
import { type Fault, toFault } from '@/utils/faults';
import {
  archivePosts,
  dropTag,
  forgetPosts,
  markFavourite,
  putBack,
  renameTag,
  tagPosts,
} from '@/utils/library/shelving';
import { type Database, database } from '@/utils/store/database';
import type { Post } from '@/utils/store/model';

/**
 * What the reader does with posts, one or many: done at once, and offered to be taken back. A new change takes the place of
 * the last offer.
 */
export function useShelving() {
  const { t } = useTranslation(['posts', 'common']);
  const [last, setLast] = useState<Undoable>();
  const [fault, setFault] = useState<Fault>();

  const attempt = async <T,>(work: (db: Database, now: number) => Promise<T>): Promise<T | undefined> => {
    try {
      const result = await work(await database(), Date.now());
      setFault(undefined);
      return result;
    } catch (error) {
      setFault(toFault(error));
      return undefined;
    }
  };

  const change = async (
    work: (db: Database, now: number) => Promise<Post[]>,
    { fields, says }: { fields: (keyof Post)[]; says: (before: Post[]) => ReactNode | undefined },
  ): Promise<Post[]> => {
    const before = (await attempt(work)) ?? [];
    const text = before.length > 0 ? says(before) : undefined;
    if (text !== undefined) {
      const undo = () => void attempt((db, now) => putBack(db, { before, fields, now }));
      setLast({ text, undo });
    }
    return before;
  };

  const named = (verb: string, post: Post) => (
    <>
      {verb} <span lang="zh-Hans">{post.title || post.body.slice(0, 20) || t('common:untitled')}</span>
    </>
  );

  return {
    last,
    fault,
    endOffer: useCallback(() => setLast(undefined), []),
    /** The star itself shows it for one; many are told. */
    favourite: (ids: readonly string[], favourite: boolean) =>
      change((db, now) => markFavourite(db, { ids, favourite, now }), {
        fields: ['favourite'],
        says: ({ length: count }) =>
          ids.length > 1 ? t(favourite ? 'didFavourite' : 'didUnfavourite', { count }) : undefined,
      }),
    archive: (ids: readonly string[], archived: boolean) =>
      change((db, now) => archivePosts(db, { ids, archived, now }), {
        fields: ['archivedAt'],
        says: ({ length: count }) => t(archived ? 'didArchive' : 'didUnarchive', { count }),
      }),
    remove: (ids: readonly string[]) =>
      change((db, now) => forgetPosts(db, { ids, now }), {
        fields: ['deletedAt'],
        says: (before) =>
          before.length > 1
            ? t('didDelete', { count: before.length })
            : named(t('common:deleted'), before[0]!),
      }),
    tag: (ids: readonly string[], { tag, tagged }: { tag: string; tagged: boolean }) =>
      change((db, now) => tagPosts(db, { ids, tag, tagged, now }), {
        fields: ['tags'],
        says: ({ length: count }) => (tagged && ids.length > 1 ? t('didTag', { count, tag }) : undefined),
      }),
    rename: (from: string, { to, merges }: { to: string; merges: boolean }) =>
      change((db, now) => renameTag(db, { from, to, now }), {
        fields: ['tags'],
        says: () => t(merges ? 'didMerge' : 'didRename', { from, to }),
      }),
    drop: (tag: string) =>
      change((db, now) => dropTag(db, { tag, now }), {
        fields: ['tags'],
        says: () => t('didDropTag', { tag }),
      }),
  };
}

export type Shelving = ReturnType<typeof useShelving>;

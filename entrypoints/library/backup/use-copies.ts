import { useLiveQuery } from 'dexie-react-hooks';
import type { CopyShown } from '@/components/library/backup/copies';
import { copiesDatabase, listCopies } from '@/utils/store/copies';

/** The copies that were made by themselves, followed as they are made. None where they cannot be read. */
export function useCopies(): CopyShown[] | undefined {
  return useLiveQuery(async () => {
    const copies = await listCopies(copiesDatabase()).catch(() => []);
    return copies.map(({ id, at, counts }) => ({ id, at, phrases: counts.phrases, posts: counts.posts }));
  }, []);
}

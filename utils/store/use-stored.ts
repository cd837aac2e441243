import { useLiveQuery } from 'dexie-react-hooks';
import { useCallback, useEffect, useState } from 'react';
import { type Fault, toFault } from '@/utils/faults';
import { type Database, database } from './database';

export type Stored<T> =
  | { state: 'loading' }
  | { state: 'ready'; value: T }
  | { state: 'fault'; fault: Fault; retry: () => void };

type Answer<T> = { value: T } | { fault: Fault };

/**
 * What `read` finds in the database, followed as it changes in any context. While other `deps` are read, the last value
 * stays. A fault is a state to draw, never an error that takes the page down.
 */
export function useStored<T>(read: (db: Database) => Promise<T>, deps: readonly unknown[] = []): Stored<T> {
  const [opened, setOpened] = useState<Answer<Database>>();
  const open = useCallback(() => void answerOf(database).then(setOpened), []);
  useEffect(open, [open]);
  // The database is opened outside: Dexie loses track of a query that awaits anything but Dexie first.
  const answer = useLiveQuery(async (): Promise<Answer<T> | undefined> => {
    if (opened && 'value' in opened) return answerOf(() => read(opened.value));
  }, [opened, ...deps]);
  // Where there is no IndexedDB at all, the query never runs.
  if (opened && 'fault' in opened) return { state: 'fault', fault: opened.fault, retry: open };
  if (!answer) return { state: 'loading' };
  if ('fault' in answer) return { state: 'fault', fault: answer.fault, retry: open };
  return { state: 'ready', value: answer.value };
}

async function answerOf<T>(work: () => Promise<T>): Promise<Answer<T>> {
  try {
    return { value: await work() };
  } catch (error) {
    return { fault: toFault(error) };
  }
}

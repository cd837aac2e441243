import { useLiveQuery } from 'dexie-react-hooks';
import { useCallback, useState } from 'react';
import { type Fault, toFault } from '@/utils/faults';
import { type Database, database } from './database';

export type Stored<T> =
  | { state: 'loading' }
  | { state: 'ready'; value: T }
  | { state: 'fault'; fault: Fault; retry: () => void };

/**
 * What `read` finds in the database, followed as it changes in any context. While other `deps` are read, the last value
 * stays. A fault is a state to draw, never an error that takes the page down.
 */
export function useStored<T>(read: (db: Database) => Promise<T>, deps: readonly unknown[] = []): Stored<T> {
  const [attempt, setAttempt] = useState(0);
  const retry = useCallback(() => setAttempt((last) => last + 1), []);
  const answer = useLiveQuery(
    // An async function by itself, since Dexie looks for one to follow what it awaits.
    async () => {
      try {
        return { value: await read(await database()) };
      } catch (error) {
        return { fault: toFault(error) };
      }
    },
    [...deps, attempt],
  );
  if (!answer) return { state: 'loading' };
  if ('value' in answer) return { state: 'ready', value: answer.value as T };
  return { state: 'fault', fault: answer.fault as Fault, retry };
}

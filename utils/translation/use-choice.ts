import { useEffect, useState } from 'react';
import { type Choice, storedChoice, watchChoice } from './choice';

/** What translates for this reader, as it is chosen in any window; null until it is read. Where it cannot be read, nothing does. */
export function useEngineChoice(): Choice | null {
  const [choice, setChoice] = useState<Choice | null>(null);
  useEffect(() => {
    const control = new AbortController();
    let told = false;
    watchChoice((next) => {
      told = true;
      setChoice(next);
    }, control.signal);
    storedChoice()
      .catch((error: unknown): Choice => {
        console.warn('What translates could not be read', error);
        return { engine: 'none' };
      })
      .then((stored) => !told && !control.signal.aborted && setChoice(stored));
    return () => control.abort();
  }, []);
  return choice;
}

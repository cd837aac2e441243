import { useState } from 'react';
import { type Fault, toFault } from '@/utils/faults';
import { database } from '@/utils/store/database';
import type { Phrase } from '@/utils/store/model';
import { editPhrase, type PhraseChanges } from './edit';

export interface Editing {
  /** The phrase that has the new reading already; the reader decides whether the two become one. */
  taken: Phrase | undefined;
  fault: Fault | undefined;
  save: (changes: PhraseChanges, options?: { join: boolean }) => Promise<void>;
  /** Do not join: go on editing. */
  keepApart: () => void;
}

/** Writes the changes of one phrase. `onSaved` gets the phrase as it is now, under another id where it joined one. */
export function useEdit(phrase: Phrase, onSaved: (phrase: Phrase) => void): Editing {
  const [taken, setTaken] = useState<Phrase>();
  const [fault, setFault] = useState<Fault>();
  const save: Editing['save'] = async (changes, { join } = { join: false }) => {
    try {
      const edited = await editPhrase(await database(), { id: phrase.id, changes, join, now: Date.now() });
      setFault(undefined);
      setTaken(edited.kind === 'taken' ? edited.by : undefined);
      if (edited.kind === 'edited') onSaved(edited.phrase);
    } catch (error) {
      setTaken(undefined);
      setFault(toFault(error));
    }
  };
  return { taken, fault, save, keepApart: () => setTaken(undefined) };
}

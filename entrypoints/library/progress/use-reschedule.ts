import { useState } from 'react';
import type { RescheduleStep } from '@/components/progress/reschedule';
import { toFault } from '@/utils/faults';
import { planReschedule, type Replaced, replaceCards, reversed } from '@/utils/phrasebook/review/reschedule';
import type { Schedule } from '@/utils/phrasebook/review/scheduling';
import { database } from '@/utils/store/database';

/** Reckon all dates anew with this schedule: look, change, take back. */
export function useReschedule(schedule: Schedule) {
  const [step, setStep] = useState<RescheduleStep>({ at: 'start' });
  const [changes, setChanges] = useState<readonly Replaced[]>([]);

  const attempt = async (work: () => Promise<void>) => {
    setStep({ at: 'looking' });
    try {
      await work();
    } catch (error) {
      setStep({ at: 'fault', fault: toFault(error) });
    }
  };

  const look = () =>
    attempt(async () => {
      const { phrases, changes } = await planReschedule(await database(), schedule);
      setChanges(changes);
      const earlier = changes.filter(({ before, after }) => after.due < before.due).length;
      const later = changes.filter(({ before, after }) => after.due > before.due).length;
      setStep({ at: 'planned', all: phrases, changes: changes.length, earlier, later });
    });

  const change = () =>
    attempt(async () => {
      const replaced = await replaceCards(await database(), { changes, now: Date.now() });
      setStep({ at: 'changed', changed: replaced.length, leftOut: changes.length - replaced.length });
      setChanges(replaced);
    });

  const undo = () =>
    attempt(async () => {
      const back = await replaceCards(await database(), { changes: reversed(changes), now: Date.now() });
      setStep({ at: 'put-back', changed: back.length });
    });

  return { step, look, change, undo };
}

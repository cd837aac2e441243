import { useState } from 'react';
import type { BackupPreview } from '@/components/library/restore-dialog';
import { Fault, toFault } from '@/utils/faults';
import { fits, settingKeys } from '@/utils/settings/schema';
import { useSettings } from '@/utils/settings/store';
import { type CheckedBackup, readBackup } from '@/utils/store/backup';
import { database } from '@/utils/store/database';
import { type Report, restoreBackup } from '@/utils/store/restore';

type Step =
  | { at: 'start' }
  | { at: 'reading' }
  | { at: 'preview'; backup: CheckedBackup; preview: BackupPreview }
  | { at: 'writing' }
  | { at: 'done'; counts: { added: number; updated: number; unchanged: number } }
  | { at: 'fault'; fault: Fault };

/** Bringing a backup back: read and check all of it, show what it holds, write only then. */
export function useRestore() {
  const [step, setStep] = useState<Step>({ at: 'start' });

  const read = async (file: File): Promise<void> => {
    setStep({ at: 'reading' });
    try {
      const backup = readBackup(await file.text());
      if (backup instanceof Fault) setStep({ at: 'fault', fault: backup });
      else setStep({ at: 'preview', backup, preview: previewOf(backup) });
    } catch (error) {
      setStep({ at: 'fault', fault: toFault(error) });
    }
  };

  const confirm = async (): Promise<void> => {
    if (step.at !== 'preview') return;
    setStep({ at: 'writing' });
    try {
      const report = await restoreBackup(await database(), step.backup);
      await bringSettings(step.backup.settings);
      setStep({ at: 'done', counts: sum(report) });
    } catch (error) {
      setStep({ at: 'fault', fault: toFault(error) });
    }
  };

  return { step, read, confirm, cancel: () => setStep({ at: 'start' }) };
}

/** Settings are the background's to write; what this build does not know, or cannot take, stays out. */
async function bringSettings(settings: Record<string, unknown>): Promise<void> {
  for (const key of settingKeys) {
    const value = settings[key];
    if (fits(key, value)) await useSettings.getState().set(key, value);
  }
}

function previewOf({ exportedAt, phrases, posts, reviews }: CheckedBackup): BackupPreview {
  const live = (rows: readonly { deletedAt?: number }[]) =>
    rows.filter((row) => row.deletedAt === undefined).length;
  return { exportedAt, phrases: live(phrases), posts: live(posts), reviews: live(reviews) };
}

function sum(report: Report): { added: number; updated: number; unchanged: number } {
  const total = { added: 0, updated: 0, unchanged: 0 };
  for (const { added, updated, unchanged } of Object.values(report)) {
    total.added += added;
    total.updated += updated;
    total.unchanged += unchanged;
  }
  return total;
}

import { useEffect, useRef, useState } from 'react';
import type { BackupPreview } from '@/components/library/backup/restore-dialog';
import { Fault, toFault } from '@/utils/faults';
import { seldom } from '@/utils/library/seldom';
import { fits, settingKeys } from '@/utils/settings/schema';
import { useSettings } from '@/utils/settings/store';
import type { Progress } from '@/utils/store/archive';
import { readBackupFile } from '@/utils/store/backup';
import { copiesDatabase, listCopies, partsOfCopy } from '@/utils/store/copies';
import { database } from '@/utils/store/database';
import { type Report, restoreStaged } from '@/utils/store/restore';
import { rowTables } from '@/utils/store/snapshot';
import { dropStaged, type Staged, stage, whileStaging } from '@/utils/store/stage';

type Step =
  | { at: 'start' }
  | { at: 'checking'; progress?: Progress }
  | { at: 'preview'; checked: Checked; preview: BackupPreview }
  | { at: 'writing' }
  | { at: 'stopped' }
  | { at: 'done'; counts: { added: number; updated: number; unchanged: number } }
  | { at: 'fault'; fault: Fault };

/** A backup of which all was checked, and that lies beside the reader's rows. */
interface Checked {
  staged: Staged;
  exportedAt: number;
  settings: Record<string, unknown>;
}

interface Checking {
  onProgress: (progress: Progress) => void;
  signal: AbortSignal;
}

/** Bringing a backup or a copy back: check all of it beside what is there, show what it holds, bring it in only then. */
export function useRestore() {
  const [step, setStep] = useState<Step>({ at: 'start' });
  const stop = useRef<AbortController>(undefined);
  /** Lets go of what was put aside: nobody may sweep it while it waits for an answer. */
  const letGo = useRef<() => void>(undefined);

  const check = (read: (checking: Checking) => Promise<Checked>): void => {
    stop.current?.abort();
    letGo.current?.();
    const controller = new AbortController();
    stop.current = controller;
    setStep({ at: 'checking' });
    void whileStaging(async () => {
      try {
        const onProgress = seldom((progress: Progress) => setStep({ at: 'checking', progress }));
        const checked = await read({ onProgress, signal: controller.signal });
        const answered = new Promise<void>((resolve) => {
          letGo.current = resolve;
        });
        setStep({ at: 'preview', checked, preview: previewOf(checked) });
        await answered;
        // Brought in by now, or not wanted.
        await dropStaged(await database(), checked.staged);
      } catch (error) {
        if (controller.signal.aborted) setStep({ at: 'stopped' });
        else setStep({ at: 'fault', fault: toFault(error) });
      }
    }).catch((error) => setStep({ at: 'fault', fault: toFault(error) }));
  };

  const confirm = async (withSettings: boolean): Promise<void> => {
    if (step.at !== 'preview') return;
    setStep({ at: 'writing' });
    try {
      const report = await restoreStaged(await database(), step.checked.staged);
      if (withSettings) await bringSettings(step.checked.settings);
      setStep({ at: 'done', counts: sum(report) });
    } catch (error) {
      setStep({ at: 'fault', fault: toFault(error) });
    } finally {
      letGo.current?.();
    }
  };

  useEffect(
    () => () => {
      stop.current?.abort();
      letGo.current?.();
    },
    [],
  );

  return {
    step,
    readFile: (file: Blob) => check((checking) => checkFile(file, checking)),
    readCopy: (id: string) => check((checking) => checkCopy(id, checking)),
    confirm,
    stop: () => stop.current?.abort(),
    cancel: () => {
      letGo.current?.();
      setStep({ at: 'start' });
    },
  };
}

async function checkFile(file: Blob, { onProgress, signal }: Checking): Promise<Checked> {
  const db = await database();
  if (await isZip(file)) {
    // Loaded only when there is one: most backups are plain.
    const { openArchive } = await import('@/utils/store/archive-read');
    const { manifest, parts, blobOf } = await openArchive(file);
    const all = manifest.parts.reduce((rows, part) => rows + part.rows, 0);
    let done = 0;
    const staged = await stage(db, parts(), {
      blobOf,
      signal,
      onPart: ({ rows }) => {
        done += rows;
        onProgress({ done, all });
      },
    });
    return { staged, exportedAt: manifest.exportedAt, settings: manifest.settings };
  }
  const backup = await readBackupFile(file);
  if (backup instanceof Fault) throw backup;
  const staged = await stage(
    db,
    rowTables.map((table) => ({ table, rows: backup[table] })),
    { signal },
  );
  // Its pictures were never in it: that is no loss to speak of.
  return { staged: { ...staged, missing: 0 }, exportedAt: backup.exportedAt, settings: backup.settings };
}

async function checkCopy(id: string, { signal }: Checking): Promise<Checked> {
  const copies = copiesDatabase();
  const copy = (await listCopies(copies)).find((one) => one.id === id);
  if (!copy) throw new Fault('not-found', `no copy of ${id}`);
  const staged = await stage(await database(), partsOfCopy(copies, id), { signal });
  return { staged: { ...staged, missing: 0 }, exportedAt: copy.at, settings: copy.settings };
}

/** Whether a file is a zip, by how it begins. */
export async function isZip(file: Blob): Promise<boolean> {
  const bytes = new Uint8Array(await file.slice(0, 4).arrayBuffer());
  return String.fromCharCode(...bytes) === 'PK\x03\x04';
}

/** Settings are the background's to write; what this build does not know, or cannot take, stays out. */
async function bringSettings(settings: Record<string, unknown>): Promise<void> {
  for (const key of settingKeys) {
    const value = settings[key];
    if (fits(key, value)) await useSettings.getState().set(key, value);
  }
}

function previewOf({ staged: { counts, missing }, exportedAt }: Checked): BackupPreview {
  return { exportedAt, ...counts, missing };
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

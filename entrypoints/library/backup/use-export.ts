import { useRef, useState } from 'react';
import { type Fault, toFault } from '@/utils/faults';
import { bigFile } from '@/utils/library/big-file';
import { writeMarkdown } from '@/utils/library/export';
import { noteExport } from '@/utils/library/reminder';
import { datedName, saveFile } from '@/utils/library/save-file';
import { seldom } from '@/utils/library/seldom';
import { useSettings } from '@/utils/settings/store';
import type { Progress } from '@/utils/store/archive';
import { exportJson } from '@/utils/store/backup';
import { database } from '@/utils/store/database';
import { makeArchive } from './make-archive';

export type Taken = 'json' | 'archive' | 'markdown';

type Step =
  | { at: 'start' }
  | { at: 'making'; what: Taken; progress: Progress }
  | { at: 'stopped' }
  | { at: 'done'; file: string }
  | { at: 'fault'; fault: Fault };

const extensions: Record<Taken, string> = { json: 'json', archive: 'zip', markdown: 'zip' };

/** Taking everything out, as a file that the browser downloads. What takes a while says how far it is and can be stopped. */
export function useExport() {
  const [step, setStep] = useState<Step>({ at: 'start' });
  const stop = useRef<AbortController>(undefined);

  const take = async (what: Taken): Promise<void> => {
    stop.current?.abort();
    const controller = new AbortController();
    stop.current = controller;
    const now = Date.now();
    const file = datedName(extensions[what], now, what === 'markdown' ? 'markdown' : undefined);
    setStep({ at: 'making', what, progress: { done: 0, all: 1 } });
    try {
      const onProgress = seldom((progress: Progress) => {
        if (stop.current === controller && !controller.signal.aborted)
          setStep({ at: 'making', what, progress });
      });
      saveFile(file, await make(what, { now, onProgress, signal: controller.signal }));
      if (what !== 'markdown') await noteExport(now);
      setStep({ at: 'done', file });
    } catch (error) {
      if (stop.current !== controller) return;
      setStep(controller.signal.aborted ? { at: 'stopped' } : { at: 'fault', fault: toFault(error) });
    }
  };

  return { step, take, stop: () => stop.current?.abort(), clear: () => setStep({ at: 'start' }) };
}

async function make(
  what: Taken,
  { now, onProgress, signal }: { now: number; onProgress: (progress: Progress) => void; signal: AbortSignal },
): Promise<Blob> {
  const { settings } = useSettings.getState();
  if (what === 'archive') return makeArchive({ settings, now, onProgress, signal });
  const db = await database();
  if (what === 'json') return exportJson(db, { settings, now });
  return bigFile({ type: 'application/zip', now }, (into) => writeMarkdown(db, into, { onProgress, signal }));
}

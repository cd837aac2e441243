import { Fault } from '@/utils/faults';
import type { Asked, Told } from '@/utils/library/archive-maker';
import type { Progress } from '@/utils/store/archive';

/**
 * Everything as one zip, made by a worker of its own, which is ended when it is done.
 * @throws Fault, also when `signal` has stopped it
 */
export function makeArchive({
  settings,
  now,
  onProgress,
  signal,
}: {
  settings: object;
  now: number;
  onProgress: (progress: Progress) => void;
  signal: AbortSignal;
}): Promise<Blob> {
  const worker = new Worker(new URL('./archive-worker.ts', import.meta.url), { type: 'module' });
  const ask = (asked: Asked) => worker.postMessage(asked);
  // It takes away what it has begun: to end it at once would leave that on the disk.
  signal.addEventListener('abort', () => ask({ stop: true }), { once: true });
  return new Promise<Blob>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<Told>) => {
      if ('progress' in data) onProgress(data.progress);
      else if ('made' in data) resolve(data.made);
      else reject(new Fault(data.failed.code, data.failed.message));
    };
    worker.onerror = ({ message }) => reject(new Fault('unexpected', message));
    ask({ make: { settings, now } });
  }).finally(() => worker.terminate());
}

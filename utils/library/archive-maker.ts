import { type Fault, toFault } from '@/utils/faults';
import { type Progress, writeArchive } from '@/utils/store/archive';
import { database } from '@/utils/store/database';
import { bigFile } from './big-file';
import { seldom } from './seldom';

/** Made in a worker: what it leaves behind is gone with it, and the page stays quick. */
export type Asked = { make: { settings: object; now: number } } | { stop: true };
export type Told =
  | { progress: Progress }
  | { made: Blob }
  | { failed: { code: Fault['code']; message: string } };

/** The side of a worker, or what speaks for one. */
export interface Port {
  postMessage(message: unknown): void;
  onmessage: ((event: MessageEvent) => void) | null;
}

/** Wait at `port` for the one archive that is to be made, and for the word to stop. */
export function serveArchive(port: Port): void {
  const tell = (told: Told) => port.postMessage(told);
  const stopping = new AbortController();
  port.onmessage = async ({ data }: MessageEvent<Asked>) => {
    if ('stop' in data) return stopping.abort();
    const { settings, now } = data.make;
    try {
      const db = await database();
      const made = await bigFile({ type: 'application/zip', now }, (into) =>
        writeArchive(db, into, {
          settings,
          now,
          onProgress: seldom((progress) => tell({ progress })),
          signal: stopping.signal,
        }),
      );
      tell({ made });
    } catch (error) {
      const { code, message } = toFault(error);
      tell({ failed: { code, message } });
    }
  };
}

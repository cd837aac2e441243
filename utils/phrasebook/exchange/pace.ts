/** How long work may hold the page before it is let go: below a frame, so that a long list freezes nothing. */
const sliceMs = 10;

/** How a long piece of work is followed, and stopped. */
export interface Pace {
  /** @throws its reason from within the work. */
  signal?: AbortSignal;
  /** 0 to 1. */
  onProgress?: (share: number) => void;
}

/**
 * A breath for long work: `await breathe(share)` as often as you like; it lets the page go when it has waited long enough,
 * tells how far the work is, and throws when it is to stop.
 */
export function breather({ signal, onProgress }: Pace = {}): (share: number) => Promise<void> {
  let since = performance.now();
  return async (share) => {
    signal?.throwIfAborted();
    if (performance.now() - since < sliceMs) return;
    onProgress?.(share);
    await new Promise((resolve) => setTimeout(resolve));
    since = performance.now();
    signal?.throwIfAborted();
  };
}

/** What is waited for, unless `signal` aborts before it is there: then its reason is thrown. */
export function unlessStopped<T>(waited: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (!signal) return waited;
  return new Promise((resolve, reject) => {
    const stop = () => reject(signal.reason);
    if (signal.aborted) stop();
    signal.addEventListener('abort', stop, { once: true });
    waited.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });
}

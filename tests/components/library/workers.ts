import { serveArchive } from '@/utils/library/archive-maker';

/** Import first: there are no workers here, so what a worker of the library does is done beside the page, with messages too. */
class Beside {
  onmessage: ((event: MessageEvent) => void) | null = null;
  private readonly inner = {
    postMessage: (data: unknown) => queueMicrotask(() => this.onmessage?.({ data } as MessageEvent)),
    onmessage: null as ((event: MessageEvent) => void) | null,
  };

  constructor(url: URL) {
    if (!url.pathname.endsWith('/archive-worker.ts')) throw new Error(`no worker ${url}`);
    serveArchive(this.inner);
  }
  postMessage(data: unknown) {
    queueMicrotask(() => this.inner.onmessage?.({ data } as MessageEvent));
  }
  terminate() {
    this.onmessage = null;
  }
}

Object.assign(globalThis, { Worker: Beside });

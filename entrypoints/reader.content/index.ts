import { defineContentScript } from 'wxt/utils/define-content-script';
import { startReader } from '@/utils/reading/reader';

declare global {
  /** Stops the reader that runs in this isolated world, if one does: the background may inject it a second time. */
  var __lrwStopReader: (() => void) | undefined;
}

/** Starts the reading engine. In the isolated world: the page sees neither its globals nor its code. */
export default defineContentScript({
  matches: ['https://www.xiaohongshu.com/*', 'https://www.rednote.com/*'],
  runAt: 'document_start',
  main() {
    globalThis.__lrwStopReader?.();
    globalThis.__lrwStopReader = startReader(window);
  },
});

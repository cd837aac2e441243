import { browser } from 'wxt/browser';
import { limits } from './limits';

/** Whether the extension that this script belongs to is still the one that is installed. */
export function isAlive(): boolean {
  try {
    return browser.runtime?.id !== undefined;
  } catch {
    return false;
  }
}

/**
 * After an update of the extension the script on an open page is an orphan. It waits for its successor, which takes
 * away the host, and calls `onAlone` only when none has come.
 */
export function awaitSuccessor(
  host: Element,
  { onSucceeded, onAlone }: { onSucceeded(): void; onAlone(): void },
): void {
  setTimeout(() => (host.isConnected ? onAlone() : onSucceeded()), limits.successor);
}

import { browser } from 'wxt/browser';
import { injectReaders } from './reader';

/**
 * Start the reader in open tabs when the browser lets us read the site at last. Call synchronously: the popup that asked may
 * be gone by the time of the answer.
 */
export function followAccess(): void {
  browser.permissions.onAdded.addListener(({ origins = [] }) => {
    if (origins.length > 0) void injectReaders();
  });
}

import { browser } from 'wxt/browser';
import { injectReaders } from './reader';

/**
 * Start the reader in open tabs when the browser lets us read the site at last. Call synchronously: the popup that asked may
 * be gone by the time of the answer.
 */
export function followAccess(): void {
  browser.permissions.onAdded.addListener(({ origins = [] }) => {
    // Hosts of pictures and the like are no pages to read.
    const optional = browser.runtime.getManifest().optional_host_permissions ?? [];
    if (origins.some((origin) => !optional.includes(origin))) void injectReaders();
  });
}

import { browser } from 'wxt/browser';

/** One key a setting, so that two devices that change two settings never write over each other. */
export const prefix = 'setting.';

/**
 * Call `onChange` whenever a setting changes on disk, in any context, until `signal` aborts. It reads nothing and checks
 * nothing, so that the script of every page can follow settings without carrying their schemas.
 */
export function onSettingsChange(onChange: () => void, signal: AbortSignal): void {
  // Kept: `browser.storage` is gone from a page that an update has orphaned.
  const changed = browser.storage.local.onChanged;
  const listener = (changes: Record<string, unknown>) => {
    if (Object.keys(changes).some((key) => key.startsWith(prefix))) onChange();
  };
  changed.addListener(listener);
  signal.addEventListener('abort', () => changed.removeListener(listener), { once: true });
}

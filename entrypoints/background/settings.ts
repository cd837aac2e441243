import { browser } from 'wxt/browser';
import type { Settings } from '@/utils/settings/schema';
import { SettingsStorage } from '@/utils/settings/storage';
import { SettingsSync, type SyncState, syncStateKey } from '@/utils/settings/sync';

/** Chrome allows 1,800 writes an hour: one every two seconds may go on for ever. */
const flushAfter = 2_000;
/** Should the worker die before its timer, or the sync area refuse. */
const alarm = 'settings-flush';
const retryMinutes = 1;

/**
 * The one writer of settings. Follows the sync area and flushes to it; call once, synchronously, when the worker starts.
 */
export function keepSettings(): (choice: { key: string; value: unknown }) => Promise<Settings> {
  const storage = new SettingsStorage(browser.storage.local);
  const sync = new SettingsSync(storage, browser.storage.sync);
  let timer: ReturnType<typeof setTimeout> | undefined;

  const flush = async () => {
    const state = await sync.flush();
    await tell(state);
    // Nothing comes of trying again where there is no sync area.
    if (state.fault && state.fault !== 'absent') await wake();
    else await browser.alarms.clear(alarm);
  };
  const soon = () => {
    if (timer !== undefined) return;
    timer = setTimeout(() => {
      timer = undefined;
      void flush().catch(console.warn);
    }, flushAfter);
  };

  browser.storage.sync?.onChanged.addListener(soon);
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === alarm) void flush().catch(console.warn);
  });
  soon();

  return async (choice) => {
    const settings = await storage.set({ ...choice, now: Date.now() });
    // What was chosen is kept by now, so a missing alarm refuses nothing: the next worker flushes at its start.
    void wake().catch(console.warn);
    soon();
    return settings;
  };
}

async function wake(): Promise<void> {
  await browser.alarms.create(alarm, { delayInMinutes: retryMinutes });
}

/** Pages listen to the state: write it only when it is another one. */
async function tell(state: SyncState): Promise<void> {
  const { [syncStateKey]: before } = await browser.storage.local.get(syncStateKey);
  if (JSON.stringify(before) !== JSON.stringify(state)) {
    await browser.storage.local.set({ [syncStateKey]: state });
  }
}

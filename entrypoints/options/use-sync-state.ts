import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { type SyncState, syncStateKey } from '@/utils/settings/sync';

/** Whether settings reach the reader's other devices, as the background last found. Without news they are taken to. */
export function useSyncState(): SyncState {
  const [state, setState] = useState<SyncState>({});
  useEffect(() => {
    const take = (items: Record<string, unknown>) => setState((items[syncStateKey] as SyncState) ?? {});
    const onChanged = (changes: Record<string, { newValue?: unknown }>) => {
      if (syncStateKey in changes) take({ [syncStateKey]: changes[syncStateKey]?.newValue });
    };
    browser.storage.local.onChanged.addListener(onChanged);
    browser.storage.local.get(syncStateKey).then(take, console.warn);
    return () => browser.storage.local.onChanged.removeListener(onChanged);
  }, []);
  return state;
}

import { toFault } from '@/utils/faults';
import { merge, same } from './merge';
import { itemsOf, recordsIn, type SettingRecords } from './records';
import type { Area, SettingsStorage } from './storage';

/** Where the last state is kept in `storage.local`, for pages to show. */
export const syncStateKey = 'settingsSync';

/** Whether settings reach the reader's other devices; without a fault they do. */
export interface SyncState {
  /** `absent`: this browser has no sync area. `full`: its limits are reached. `refused`: anything else. */
  fault?: 'absent' | 'full' | 'refused';
  detail?: string;
}

/**
 * Keeps this device's settings and the sync area's the same. Any step can be the last one of a dying worker: the next
 * flush starts from what is on disk.
 */
export class SettingsSync {
  readonly #storage: SettingsStorage;
  readonly #remote: Area | undefined;
  #running: Promise<SyncState> | undefined;
  #again = false;

  constructor(storage: SettingsStorage, remote: Area | undefined) {
    this.#storage = storage;
    this.#remote = remote;
  }

  /** Take what other devices chose, give what was chosen here. Never throws: what could not be given stays dirty. */
  flush(): Promise<SyncState> {
    if (this.#running) this.#again = true;
    this.#running ??= this.#untilQuiet().finally(() => {
      this.#running = undefined;
    });
    return this.#running;
  }

  async #untilQuiet(): Promise<SyncState> {
    let state: SyncState;
    do {
      this.#again = false;
      state = await this.#once();
    } while (this.#again);
    return state;
  }

  async #once(): Promise<SyncState> {
    if (!this.#remote) return { fault: 'absent' };
    try {
      const remote = recordsIn(await this.#remote.get(null));
      const give = await this.#take(remote);
      if (Object.keys(give).length > 0) {
        await this.#remote.set(itemsOf(give));
        await this.#agree(give);
      }
      return {};
    } catch (error) {
      const fault = toFault(error);
      return { fault: fault.code === 'storage-full' ? 'full' : 'refused', detail: fault.message };
    }
  }

  /** Adopt what the merge takes from the sync area; returns what the sync area should get. */
  #take(remote: SettingRecords): Promise<SettingRecords> {
    return this.#storage.exclusive(async () => {
      const { records, base } = await this.#storage.read();
      const adopted: SettingRecords = {};
      const agreed: SettingRecords = {};
      const give: SettingRecords = {};
      for (const key of new Set([...Object.keys(records), ...Object.keys(remote)])) {
        const merged = merge({ base: base[key], local: records[key], remote: remote[key] });
        if (!merged) continue;
        if (!same(merged, records[key])) adopted[key] = merged;
        if (!same(merged, remote[key])) give[key] = merged;
        else if (!same(merged, base[key])) agreed[key] = merged;
      }
      const changed = Object.keys({ ...adopted, ...agreed }).length > 0;
      if (changed) await this.#storage.write(adopted, { ...base, ...agreed });
      return give;
    });
  }

  /** What was given is the new base; a setting that was changed meanwhile stays dirty. */
  #agree(given: SettingRecords): Promise<void> {
    return this.#storage.exclusive(async () => {
      const { base } = await this.#storage.read();
      await this.#storage.write({}, { ...base, ...given });
    });
  }
}

import { Fault, toFault } from '@/utils/faults';
import { newDevice } from './device';
import { isRecord, itemsOf, recordsIn, type SettingRecord, type SettingRecords, settingsOf } from './records';
import { fits, type SettingKey, type Settings, settingFields } from './schema';

/** What we use of `storage.local` and `storage.sync`. */
export interface Area {
  get(keys: null): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
}

/** What the sync area was last known to hold. A setting that differs from it has still to be flushed. */
const baseKey = 'settingsBase';
export const deviceKey = 'device';

export interface Stored {
  records: SettingRecords;
  base: SettingRecords;
  device: string;
}

/**
 * Settings on the disk of this device. Only the background makes one: it is the one writer. Which settings are dirty
 * needs no list that could disagree: they are those whose record is not the base's.
 */
export class SettingsStorage {
  readonly #area: Area;
  #last: Promise<unknown> = Promise.resolve();

  constructor(area: Area) {
    this.#area = area;
  }

  /** Run `work` when everything given before has ended, so that nothing is written between its reads and writes. */
  exclusive<T>(work: () => Promise<T>): Promise<T> {
    const next = this.#last.then(work, work);
    this.#last = next.catch(() => {});
    return next;
  }

  /**
   * Choose a value; it is on disk, and every open page knows it, when this resolves.
   * @throws Fault `bad-input` for an unknown setting or a value that it cannot have, `storage-full`.
   */
  async set({ key, value, now }: { key: string; value: unknown; now: number }): Promise<Settings> {
    if (!Object.hasOwn(settingFields, key) || !fits(key as SettingKey, value)) {
      throw new Fault('bad-input', `no such setting: ${key} = ${JSON.stringify(value)?.slice(0, 80)}`);
    }
    return this.exclusive(async () => {
      const { records, device } = await this.read();
      // A choice is later than the one that it replaces, even on a device whose clock is behind.
      const at = Math.max(now, (records[key]?.at ?? 0) + 1);
      const record: SettingRecord = { v: value, at, device };
      await this.write({ [key]: record });
      return settingsOf({ ...records, [key]: record });
    });
  }

  async read(): Promise<Stored> {
    const items = await this.#area.get(null).catch((error) => {
      throw toFault(error);
    });
    return {
      records: recordsIn(items),
      base: goodRecords(items[baseKey]),
      device: typeof items[deviceKey] === 'string' ? items[deviceKey] : await this.#nameDevice(),
    };
  }

  /** Write records, and what the sync area is now known to hold, at once. */
  async write(records: SettingRecords, base?: SettingRecords): Promise<void> {
    const items = { ...itemsOf(records), ...(base && { [baseKey]: base }) };
    if (Object.keys(items).length > 0) await this.#save(items);
  }

  async #nameDevice(): Promise<string> {
    const device = newDevice();
    await this.#save({ [deviceKey]: device });
    return device;
  }

  async #save(items: Record<string, unknown>): Promise<void> {
    await this.#area.set(items).catch((error) => {
      throw toFault(error);
    });
  }
}

function goodRecords(item: unknown): SettingRecords {
  if (typeof item !== 'object' || item === null) return {};
  return Object.fromEntries(Object.entries(item).filter(([, record]) => isRecord(record)));
}

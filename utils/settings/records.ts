import * as v from 'valibot';
import { prefix } from './changes';
import { type Settings, sanitize } from './schema';

/** A setting as it is stored, here and in the sync area: its value, when it was chosen, and on which device. */
export interface SettingRecord {
  v: unknown;
  at: number;
  device: string;
}

/** By setting; settings of a newer version, which this one does not know, are among them and are kept. */
export type SettingRecords = Record<string, SettingRecord>;

const recordSchema = v.object({ v: v.unknown(), at: v.number(), device: v.string() });

/** The settings among the items of a storage area; what is damaged is left out. */
export function recordsIn(items: Record<string, unknown>): SettingRecords {
  return Object.fromEntries(
    Object.entries(items)
      .filter(([key, item]) => key.startsWith(prefix) && isRecord(item))
      .map(([key, item]) => [key.slice(prefix.length), item as SettingRecord]),
  );
}

/** Records as the items of a storage area. */
export function itemsOf(records: SettingRecords): Record<string, SettingRecord> {
  return Object.fromEntries(Object.entries(records).map(([key, record]) => [prefix + key, record]));
}

/** What the records say, with the defaults for the rest. Never throws. */
export function settingsOf(records: SettingRecords): Settings {
  return sanitize(Object.fromEntries(Object.entries(records).map(([key, record]) => [key, record.v])));
}

export function isRecord(item: unknown): item is SettingRecord {
  return v.is(recordSchema, item);
}

import type { SettingRecord } from './records';

/** One setting as both sides last agreed on it, as it is here, and as it is in the sync area. */
export interface Versions {
  base?: SettingRecord;
  local?: SettingRecord;
  remote?: SettingRecord;
}

/**
 * The record that both sides should have. A remote value is taken whenever the local one is unchanged since their common
 * base, whatever its time; where both changed, the later one. The same on every device, so that all end with it.
 */
export function merge({ base, local, remote }: Versions): SettingRecord | undefined {
  if (!remote) return local;
  if (!local || same(local, base)) return remote;
  if (same(remote, base)) return local;
  return compare(local, remote) >= 0 ? local : remote;
}

export function same(one: SettingRecord | undefined, other: SettingRecord | undefined): boolean {
  if (!one || !other) return one === other;
  return compare(one, other) === 0;
}

/** By time; in one millisecond by device and value, only so that all devices choose alike. */
function compare(one: SettingRecord, other: SettingRecord): number {
  return (
    one.at - other.at ||
    order(one.device, other.device) ||
    order(JSON.stringify(one.v) ?? '', JSON.stringify(other.v) ?? '')
  );
}

function order(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

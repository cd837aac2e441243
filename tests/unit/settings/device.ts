import { recordsIn, settingsOf } from '@/utils/settings/records';
import { SettingsStorage } from '@/utils/settings/storage';
import { SettingsSync } from '@/utils/settings/sync';
import { MemoryArea } from './areas';

/** One device: its disk stays, its worker may be started anew at any time. */
export function device(remote: MemoryArea | undefined, disk = new MemoryArea()) {
  const storage = new SettingsStorage(disk);
  const sync = new SettingsSync(storage, remote);
  const settings = () => settingsOf(recordsIn(disk.items));
  return { disk, storage, sync, settings, set: storage.set.bind(storage), flush: () => sync.flush() };
}

export const marks = (value: string, now: number) => ({ key: 'marks', value, now });
export const colours = (value: string, now: number) => ({ key: 'toneColours', value, now });

export type Device = ReturnType<typeof device>;

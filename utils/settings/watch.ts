import { browser } from 'wxt/browser';
import { onSettingsChange, prefix } from './changes';
import { recordsIn, settingsOf } from './records';
import { type Settings, settingKeys } from './schema';

/**
 * The settings as they are on disk. Total: what is missing or damaged is its default.
 * @throws when the browser's storage cannot be read at all.
 */
export async function readSettings(): Promise<Settings> {
  return settingsOf(recordsIn(await browser.storage.local.get(settingKeys.map((key) => prefix + key))));
}

/** Call `onChange` with all settings whenever one of them changes, in any context, until `signal` aborts. */
export function watchSettings(onChange: (settings: Settings) => void, signal: AbortSignal): void {
  let latest = 0;
  onSettingsChange(async () => {
    const turn = ++latest;
    const settings = await readSettings().catch(() => undefined);
    if (settings && turn === latest && !signal.aborted) onChange(settings);
  }, signal);
}

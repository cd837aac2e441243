import { create } from 'zustand';
import { type Fault, toFault } from '@/utils/faults';
import { ask } from '@/utils/messages';
import { defaults, type SettingKey, type Settings } from './schema';
import { readSettings, watchSettings } from './watch';

interface SettingsState {
  /** False until the settings were read: a page that needs them waits, so that no wrong theme or language flashes. */
  loaded: boolean;
  settings: Settings;
  /** Why the last choice was not kept; cleared by the next one. */
  fault: Fault | undefined;
  /** Choose a value. It shows at once, and goes back when the background refuses it. */
  set<K extends SettingKey>(key: K, value: Settings[K]): Promise<void>;
}

/** What is on disk, and choices that were made here and are not answered yet: they show over it. */
let stored: Settings = defaults;
const unanswered = new Map<SettingKey, { value: unknown }>();

/** Settings for extension pages. Call `followSettings` once when the page starts. */
export const useSettings = create<SettingsState>((update) => ({
  loaded: false,
  settings: defaults,
  fault: undefined,
  async set(key, value) {
    const choice = { value };
    unanswered.set(key, choice);
    update({ settings: shown(), fault: undefined });
    try {
      const settled = await ask('settings.set', { key, value });
      stored = { ...stored, [key]: settled[key] };
    } catch (error) {
      if (unanswered.get(key) === choice) update({ fault: toFault(error) });
    }
    // A later choice of the same setting has its own answer to wait for.
    if (unanswered.get(key) === choice) unanswered.delete(key);
    update({ settings: shown() });
  },
}));

/**
 * Read the settings and follow every change until `signal` aborts. Resolves when they are loaded; when they cannot be
 * read, the defaults are shown and `fault` says why.
 */
export async function followSettings(signal: AbortSignal = new AbortController().signal): Promise<void> {
  watchSettings(take, signal);
  try {
    take(await readSettings());
  } catch (error) {
    useSettings.setState({ loaded: true, fault: toFault(error) });
  }
}

function take(settings: Settings): void {
  stored = settings;
  useSettings.setState({ loaded: true, settings: shown() });
}

function shown(): Settings {
  const choices = [...unanswered].map(([key, { value }]) => [key, value]);
  return { ...stored, ...Object.fromEntries(choices) };
}

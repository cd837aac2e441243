import * as v from 'valibot';

/**
 * One schema for every setting: type, default and check come from here. A value that does not fit becomes the default,
 * so `sanitize` is total and there are no migrations.
 */
export const settingFields = {
  /** Reading help on the site at all. */
  enabled: { schema: v.boolean(), fallback: true },
  /** Which words are marked on the page. */
  marks: { schema: v.picklist(['off', 'slang']), fallback: 'slang' },
  /** How tones are coloured. The tone mark is always written too. */
  toneColours: { schema: v.picklist(['classic', 'safe', 'off']), fallback: 'classic' },
  /** Interface language; `auto` follows the browser. */
  language: { schema: v.picklist(['auto', 'en', 'zh-Hans']), fallback: 'auto' },
} as const;

export type SettingKey = keyof typeof settingFields;
export type Settings = {
  -readonly [K in SettingKey]: v.InferOutput<(typeof settingFields)[K]['schema']>;
};

export const settingKeys = Object.keys(settingFields) as SettingKey[];

/** Settings out of anything: every field that fits is kept, every other is its default. Never throws. */
export function sanitize(input: unknown): Settings {
  const fields = isRecord(input) ? input : {};
  return Object.fromEntries(
    settingKeys.map((key) => [key, fits(key, fields[key]) ? fields[key] : settingFields[key].fallback]),
  ) as Settings;
}

export const defaults: Settings = sanitize({});

/** Whether `value` is one that the setting can have. */
export function fits<K extends SettingKey>(key: K, value: unknown): value is Settings[K] {
  return v.is(settingFields[key].schema, value);
}

function isRecord(input: unknown): input is Record<string, unknown> {
  return typeof input === 'object' && input !== null && !Array.isArray(input);
}

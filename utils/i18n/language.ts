import type { Settings } from '../settings/schema';
import type { Language } from './types';

/** The interface languages, as `html lang` and the folder names of this room write them. */
export const languages = ['en', 'zh-Hans'] as const satisfies readonly Language[];

/**
 * The interface language for a setting. `auto` follows the browser: every Chinese gets Simplified, the only Chinese there
 * is, everything else English.
 * @param uiLanguage what `browser.i18n.getUILanguage()` says, for example `zh-CN`
 */
export function languageFor(setting: Settings['language'], uiLanguage: string): Language {
  if (setting !== 'auto') return setting;
  return /^zh\b/i.test(uiLanguage) ? 'zh-Hans' : 'en';
}

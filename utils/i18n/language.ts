import type { Settings } from '../settings/schema';
import { tagOf, writesTraditional } from '../settings/starting';
import type { Language } from './types';

/** The interface languages, as `html lang` and the folder names of this room write them. */
export const languages = ['en', 'zh-Hans', 'zh-Hant', 'es'] as const satisfies readonly Language[];

/**
 * The interface language for a setting. `auto` follows the browser: Chinese in the script of its region, Spanish of any
 * region, everything else English.
 * @param uiLanguage what `browser.i18n.getUILanguage()` says, for example `zh-CN`
 */
export function languageFor(setting: Settings['language'], uiLanguage: string): Language {
  if (setting !== 'auto') return setting;
  if (writesTraditional(uiLanguage)) return 'zh-Hant';
  const tag = tagOf(uiLanguage);
  if (/^zh\b/i.test(tag)) return 'zh-Hans';
  return /^es\b/i.test(tag) ? 'es' : 'en';
}

import type { Settings } from '../settings/schema';
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
  // Some systems name a locale with an underscore.
  const tag = uiLanguage.replaceAll('_', '-');
  if (/^es\b/i.test(tag)) return 'es';
  if (!/^zh\b/i.test(tag)) return 'en';
  return traditional.test(tag) ? 'zh-Hant' : 'zh-Hans';
}

/** A script that is named goes before the region: Hong Kong has readers of Simplified too. */
const traditional = /\bHant\b|^zh-(?:TW|HK|MO)\b/i;

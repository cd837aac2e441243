import type { i18n } from 'i18next';
import { browser } from 'wxt/browser';
import { followSettings, useSettings } from '../settings/store';
import { wearTheme } from '../settings/theme';
import { expectTexts, speak, startI18n } from './i18n';
import { languageFor } from './language';
import type { Language, Namespace } from './types';

/**
 * What every extension page waits for before it renders: the settings, then the texts of `namespaces` in their language.
 * From then on the page follows both, and the theme, without a reload.
 */
export async function startPage(namespaces: readonly Namespace[]): Promise<i18n> {
  expectTexts(languageFor('auto', browser.i18n.getUILanguage()), namespaces);
  await followSettings();
  wearTheme(useSettings.getState().settings.theme);
  const started = await startI18n({ language: language(), namespaces });
  useSettings.subscribe(({ settings }, before) => {
    if (settings.theme !== before.settings.theme) wearTheme(settings.theme);
    // A chunk that cannot be loaded leaves the page in the language that it has.
    void speak(language()).catch(console.error);
  });
  return started;
}

function language(): Language {
  return languageFor(useSettings.getState().settings.language, browser.i18n.getUILanguage());
}

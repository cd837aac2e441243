import type { i18n } from 'i18next';
import { browser } from 'wxt/browser';
import { followSettings, useSettings } from '../settings/store';
import { speak, startI18n } from './i18n';
import { languageFor } from './language';
import type { Language, Namespace } from './types';

/**
 * What every extension page waits for before it renders: the settings, then the texts of `namespaces` in their language.
 * From then on the page follows both without a reload.
 */
export async function startPage(namespaces: readonly Namespace[]): Promise<i18n> {
  await followSettings();
  const started = await startI18n({ language: language(), namespaces });
  // A chunk that cannot be loaded leaves the page in the language that it has.
  useSettings.subscribe(() => void speak(language()).catch(console.error));
  return started;
}

function language(): Language {
  return languageFor(useSettings.getState().settings.language, browser.i18n.getUILanguage());
}

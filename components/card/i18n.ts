import { createInstance, type i18n } from 'i18next';
import type { OverlayStrings } from '@/utils/messages';

/**
 * The interface language of the card: only the strings that were handed over, so that the injected script carries no
 * language of its own. Its components get it from their provider: as the default of `react-i18next` it would take the
 * place of a page's own. A new instance for another language, since that is rare and then nothing is asynchronous.
 */
export function createI18n(language: string, strings: OverlayStrings): i18n {
  const instance = createInstance();
  void instance.init({
    lng: language,
    resources: { [language]: strings as Record<string, Record<string, string>> },
    fallbackLng: false,
    initAsync: false,
    // Nothing between two sentences is a text, too.
    returnEmptyString: true,
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
  });
  return instance;
}

import { browser } from 'wxt/browser';
import { languageFor } from '@/utils/i18n/language';
import type { Input, Result } from '@/utils/messages';
import { readSettings } from '@/utils/settings/watch';
import { originOf, storedChoice, targetOf } from '@/utils/translation/choice';
import { TranslationFault, toTranslationFault } from '@/utils/translation/fault';
import { openEngine } from '@/utils/translation/open';

/** Who translates for the reader, without what only the server is to know; null for nobody. */
export async function translator(): Promise<Result<'translation.by'>> {
  const choice = await storedChoice();
  if (choice.engine === 'none') return null;
  const { language } = await readSettings();
  const target = targetOf(languageFor(language, browser.i18n.getUILanguage()));
  const origin = originOf(choice);
  return origin
    ? { engine: 'server', name: new URL(origin).host, target }
    : { engine: 'browser', name: '', target };
}

/** Asks the server of the reader's choice. The browser's own translator is not for workers: pages ask it themselves. */
export async function translateAll({ texts }: Input<'translate'>): Promise<Result<'translate'>> {
  try {
    const choice = await storedChoice();
    const by = await translator();
    const engine = by?.engine === 'server' ? openEngine(choice) : undefined;
    if (!engine || !by) throw new TranslationFault('no-browser-engine');
    return { lines: await engine.translate(texts, { target: by.target }) };
  } catch (thrown) {
    return { fault: toTranslationFault(thrown).code };
  }
}

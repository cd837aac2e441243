import { type Browser, browser } from 'wxt/browser';
import { Fault } from '@/utils/faults';
import { languageFor } from '@/utils/i18n/language';
import { overlayStrings } from '@/utils/i18n/overlay';
import type { Result } from '@/utils/messages';
import { readsAt } from '@/utils/settings/paused';
import { defaults } from '@/utils/settings/schema';
import { readSettings } from '@/utils/settings/watch';
import { drawIcon } from './icon';

/**
 * What the reader on a page starts with, `enabled` only where it is to read along: on a site that is paused it is not.
 * Where settings cannot be read, reading goes on with the defaults.
 */
export async function startReader(
  _: unknown,
  { tab, url }: Browser.runtime.MessageSender,
): Promise<Result<'reader.start'>> {
  const settings = await readSettings().catch(() => defaults);
  const language = languageFor(settings.language, browser.i18n.getUILanguage());
  const enabled = readsAt(settings, url);
  if (!enabled && tab?.id !== undefined) void drawIcon(tab.id, false);
  return { settings: { ...settings, enabled }, language, strings: overlayStrings(language) };
}

/**
 * Inject the card into the frame that asks.
 * @throws Fault `not-allowed` when the browser withholds the page from us.
 */
export async function injectCard({ tab, frameId }: Browser.runtime.MessageSender): Promise<void> {
  if (tab?.id === undefined) throw new Fault('not-allowed', 'the card is for tabs');
  const target = { tabId: tab.id, frameIds: [frameId ?? 0] };
  try {
    await browser.scripting.executeScript({ target, files: ['/card.js'] });
  } catch (error) {
    throw new Fault('not-allowed', String(error), { cause: error });
  }
}

/**
 * Start the reader in the site's tabs that are open already: after an install or update Chrome leaves them without one,
 * or with an orphan. Tabs that are asleep or withheld are passed over; they get it when they load.
 */
export async function injectReaders(): Promise<void> {
  for (const { matches = [], js = [] } of browser.runtime.getManifest().content_scripts ?? []) {
    // The manifest's own file names; the type knows only those of one build.
    const files = js as unknown as ['/card.js'];
    const tabs = await browser.tabs.query({ url: matches });
    await Promise.allSettled(
      tabs
        .filter(({ id, discarded }) => id !== undefined && !discarded)
        .map(({ id }) => browser.scripting.executeScript({ target: { tabId: id! }, files })),
    );
  }
}

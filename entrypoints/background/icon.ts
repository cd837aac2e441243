import { browser } from 'wxt/browser';
import { readsAt } from '@/utils/settings/paused';
import type { Settings } from '@/utils/settings/schema';
import { watchSettings } from '@/utils/settings/watch';

const sizes = [16, 32, 48, 128] as const;
const pathsIn = (folder: string) =>
  Object.fromEntries(sizes.map((size) => [size, `/${folder}/${size}.png`])) as Record<number, string>;

/**
 * The icon of a tab: grey where we do not read along. The browser puts the usual one back when the tab goes to another
 * page. A tab that has been closed has none.
 */
export async function drawIcon(tabId: number, reads: boolean): Promise<void> {
  await browser.action.setIcon({ tabId, path: pathsIn(reads ? 'icon' : 'icon/paused') }).catch(() => {});
}

/** Draw the icons of the site's open tabs anew when reading is turned off or on, or paused. Call synchronously. */
export function followPauses(): void {
  let drawn: string | undefined;
  watchSettings(async (settings) => {
    const state = stateOf(settings);
    if (state === drawn) return;
    drawn = state;
    const tabs = await browser.tabs.query({ url: browser.runtime.getManifest().host_permissions ?? [] });
    for (const { id, url } of tabs) if (id !== undefined) void drawIcon(id, readsAt(settings, url));
  }, new AbortController().signal);
}

function stateOf({ enabled, paused }: Settings): string {
  return [enabled, ...paused].join();
}

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { lexiconDir } from '@/scripts/build-lexicon';
import { freshBrowser } from '../store/memory';

export const id = fakeBrowser.runtime.id;
export const reader = { id, url: 'https://www.rednote.com/explore', tab: { id: 7 }, frameId: 3 };
export const page = { id, url: `chrome-extension://${id}/popup.html` };
export const executeScript = vi.fn();
export const contextMenus = {
  create: vi.fn(),
  removeAll: vi.fn(async () => {}),
  update: vi.fn(async () => {}),
  onClicked: { addListener: vi.fn<(clicked: (info: object, tab?: object) => Promise<void>) => void>() },
};
export const onCommand = { addListener: vi.fn<(pressed: (command: string, tab?: object) => void) => void>() };
export const onAdded = { addListener: vi.fn<(listener: (added: { origins?: string[] }) => void) => void>() };
export const manifest = {
  host_permissions: ['https://www.rednote.com/*'],
  content_scripts: [
    { matches: ['https://www.rednote.com/*'], js: ['/content-scripts/reader.js'], run_at: 'document_idle' },
  ],
};

/** A worker that has just been started: nothing in memory, all listeners registered when this resolves. */
export async function startWorker(): Promise<void> {
  fakeBrowser.runtime.onMessage.removeAllListeners();
  fakeBrowser.runtime.onInstalled.removeAllListeners();
  fakeBrowser.alarms.onAlarm.removeAllListeners();
  vi.resetModules();
  const { default: background } = await import('@/entrypoints/background');
  background.main();
}

export function send(type: string, data: unknown, sender: object = reader) {
  return new Promise<{ res?: never; err?: { code: string } }>((resolve) => {
    void fakeBrowser.runtime.onMessage.trigger({ id: 1, type, data, timestamp: 1 }, sender as never, resolve);
  });
}

export const installed = (reason: string) => fakeBrowser.runtime.onInstalled.trigger({ reason } as never);

/** The lexicon's files as they were built; `spoil` changes what the worker gets. */
export function serveLexicon(
  spoil: (bytes: Buffer) => Response = (bytes) => new Response(new Uint8Array(bytes)),
) {
  vi.stubGlobal('fetch', async (url: string) => {
    const name = new URL(url).pathname.replace('/lexicon/', '');
    return spoil(await readFile(join(lexiconDir, name)));
  });
}

/** A browser without anything in it, and a worker that has just been started in it. */
export async function freshWorker(): Promise<void> {
  freshBrowser();
  vi.clearAllMocks();
  vi.stubGlobal('chrome', fakeBrowser);
  Object.assign(fakeBrowser, {
    permissions: { onAdded },
    contextMenus,
    commands: { onCommand },
    scripting: { executeScript: executeScript.mockResolvedValue([]) },
    i18n: { getUILanguage: () => 'en-GB', getMessage: (name: string) => name },
  });
  Object.assign(fakeBrowser.runtime, { getManifest: () => manifest });
  serveLexicon();
  await startWorker();
}

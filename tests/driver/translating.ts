import type { Page } from 'puppeteer-core';
import { allowHosts } from './allow';
import { cafeTitle, openNote, siteHome } from './journeys';
import { writeStorage } from './settings';
import { type Stage, setStage } from './stage';
import { type Protocol, startTranslator, type TranslationServer } from './translator';

export const protocols = ['libretranslate', 'deepl', 'openai'] as const;

/** A browser with a post open, and a server for each protocol. */
export interface Translating extends Stage {
  /** The site. */
  page: Page;
  options: Page;
  servers: Record<Protocol, TranslationServer>;
  /** Let the extension reach the servers, which are on this machine. */
  allow(): Promise<void>;
  /** @param first what is there before the page is */
  openPanel(first?: () => void): Promise<Page>;
  /** Fill in the form of the settings and press its button, which asks the browser for the server's host. */
  choose(protocol: Protocol, fields: Record<string, string>): Promise<void>;
  /** Choose a server whose host has been asked for, as the form keeps it. */
  use(protocol: Protocol): Promise<void>;
  /** Forget what was translated. */
  forget(): Promise<void>;
}

export async function setTranslating(): Promise<Translating> {
  const stage = await setStage('chromium');
  const { driven } = stage;
  const started = await Promise.all(
    protocols.map(async (protocol) => [protocol, await startTranslator(protocol)] as const),
  );
  const servers = Object.fromEntries(started) as Record<Protocol, TranslationServer>;
  const page = await driven.open(siteHome);
  await openNote(page, cafeTitle);
  const options = await driven.openExtension('options.html#translation');
  return {
    ...stage,
    page,
    options,
    servers,
    async allow() {
      await allowHosts(driven, ['http://127.0.0.1/*']);
      await options.bringToFront();
    },
    async openPanel(first) {
      const panel = await driven.browser.newPage();
      if (first) await panel.evaluateOnNewDocument(first);
      await panel.goto(driven.extensionUrl('sidepanel.html'));
      await panel.waitForSelector('[data-testid="bilingual-sentence"]');
      return panel;
    },
    async choose(protocol, fields) {
      await (await options.waitForSelector(`[data-testid="engine"] input[value="${protocol}"]`))?.click();
      for (const [name, value] of Object.entries(fields)) {
        const input = await options.$(`[data-testid="engine"] input[name="${name}"]`);
        await input?.click({ count: 3 });
        await input?.type(value);
      }
      await (await options.waitForSelector('[data-testid="engine-use"]'))?.click();
    },
    use(protocol) {
      const { address } = servers[protocol];
      const model = protocol === 'openai' && { model: 'small' };
      return writeStorage(options, {
        translation: { engine: protocol, address, key: 'secret', ...model },
      });
    },
    async forget() {
      await options.bringToFront();
      await options.reload();
      await (await options.waitForSelector('[data-testid="forget-translations"]'))?.click();
      await options.waitForSelector('[data-testid="forget-translations"][disabled]');
    },
    async strike() {
      await Promise.all(Object.values(servers).map((server) => server.close()));
      await stage.strike();
    },
  };
}

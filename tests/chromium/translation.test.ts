import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { cafeTitle, openNote, saver, siteHome, waitForMarks } from '../driver/journeys';
import { clickPart, hover, waitForCard } from '../driver/overlay';
import { foreignRequests } from '../driver/requests';
import { axeViolations } from '../driver/screen';
import { writeStorage } from '../driver/settings';
import { type Stage, setStage } from '../driver/stage';
import { type Protocol, startTranslator, type TranslationServer } from '../driver/translator';

interface ExtensionsPage {
  developerPrivate: {
    updateExtensionConfiguration(change: { extensionId: string; hostAccess: string }): Promise<void>;
    addHostPermission(extensionId: string, host: string): Promise<void>;
  };
}
interface ExtensionApi {
  storage: Record<'local' | 'sync', { get(keys: null): Promise<Record<string, unknown>> }>;
}

const protocols = ['libretranslate', 'deepl', 'openai'] as const;

let stage: Stage;
let options: Page;
let page: Page;
let servers: Record<Protocol, TranslationServer>;

beforeAll(async () => {
  stage = await setStage('chromium');
  servers = Object.fromEntries(
    await Promise.all(protocols.map(async (protocol) => [protocol, await startTranslator(protocol)])),
  );
  page = await stage.driven.open(siteHome);
  await openNote(page, cafeTitle);
  options = await stage.driven.openExtension('options.html#translation');
});
afterAll(async () => {
  await Promise.all(Object.values(servers ?? {}).map((server) => server.close()));
  await stage?.strike();
});

describe('before anything is chosen', () => {
  it('nothing leaves the browser, and the button of the panel leads to the settings', async () => {
    const panel = await openPanel();
    await (await panel.waitForSelector('.p-tools button'))?.click();
    const target = await stage.driven.browser.waitForTarget(
      (one) => one.url().endsWith('options.html#translation') && one !== options.target(),
    );
    await (await target.page())?.close();
    await panel.close();
    expect(foreignRequests(stage.site)).toEqual([]);
    expect(Object.values(servers).flatMap(({ asked }) => asked)).toEqual([]);
  });
});

describe('a choice', () => {
  beforeAll(allowThisMachine);

  it.each([
    ['http://example.org', 'https://'],
    ['somewhere', 'https://'],
  ])('of %s is refused in words, and nothing is kept', async (address, said) => {
    await choose('libretranslate', { address });
    await options.waitForSelector(`[data-testid="engine"] [role="alert"] ::-p-text(${said})`);
    expect(await stored('local')).not.toHaveProperty('translation');
  });

  it.each(protocols)('of a server for %s is kept, and is tried with one sentence', async (protocol) => {
    const server = servers[protocol];
    await choose(protocol, { address: server.address, key: 'secret', model: 'small' });
    const host = new URL(server.address).host;
    await options.waitForSelector(`[data-testid="engine-use"][disabled] ::-p-text(${host})`);
    expect(server.asked).toEqual([]);
    await (await options.waitForSelector('[data-testid="engine-try"] button'))?.click();
    await options.waitForSelector('[data-testid="engine-try"] ::-p-text(EN(这家店)');
    expect(server.asked.map(({ texts }) => texts.length)).toEqual([1]);
    expect(JSON.stringify([server.asked[0]!.headers, server.asked[0]!.body])).toContain('secret');
    expect(JSON.stringify(await stored('local'))).toContain('secret');
    expect(JSON.stringify(await stored('sync'))).not.toContain('secret');
  });

  it.each(['light', 'dark'])('has nothing that axe finds fault with in %s', async (theme) => {
    await options.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
    // Whatever fades has faded.
    await new Promise((faded) => setTimeout(faded, 400));
    expect(await axeViolations(options)).toEqual([]);
  });
});

describe('the panel', () => {
  let panel: Page;
  beforeEach(async () => {
    await forget();
    for (const server of Object.values(servers)) {
      server.asked.length = 0;
      server.mood = 'well';
      server.givenUp = 0;
    }
  });
  afterEach(async () => {
    if (!panel.isClosed()) await panel.close();
  });

  it.each(protocols)(
    'has a line under each sentence from a server for %s, asked for once',
    async (protocol) => {
      await use(protocol);
      panel = await openPanel();
      await panel.waitForSelector('[data-testid="translation-line"]');
      const [first] = await lines(panel);
      expect(first).toBe(`EN(${cafeTitle})`);
      // A word of the glossary is explained beside its line.
      expect(await text(panel, '[data-testid="translation-terms"]')).toContain('种草');
      const asked = servers[protocol].asked.flatMap(({ texts }) => texts);
      expect(new Set(asked).size).toBe(asked.length);
      for (const one of asked) expect(one).toMatch(/\p{Script=Han}/u);
      await panel.close();
      panel = await openPanel();
      await panel.waitForSelector('[data-testid="translation-line"]');
      expect(servers[protocol].asked.flatMap(({ texts }) => texts)).toEqual(asked);
    },
  );

  it('takes the lines away and brings them back', async () => {
    await use('libretranslate');
    panel = await openPanel();
    await panel.waitForSelector('[data-testid="translation-line"]');
    await (await panel.waitForSelector('.p-tools button[aria-pressed="true"]'))?.click();
    await panel.waitForSelector('[data-testid="translation-line"]', { hidden: true });
    await (await panel.waitForSelector('.p-tools button[aria-pressed="false"]'))?.click();
    await panel.waitForSelector('[data-testid="translation-line"]');
  });

  it.each([
    ['html', 'no translation server'],
    ['redirecting', 'another address'],
    ['refusing-key', 'refuses the key'],
    ['used-up', 'used up'],
    ['failing', 'has failed'],
    ['too-few', 'does not fit'],
    ['busy', 'slow down. It goes on by itself in 7 s'],
  ] as const)('says what to do when the server is %s, and reads on', async (mood, said) => {
    await use('libretranslate');
    servers.libretranslate.mood = mood;
    panel = await openPanel();
    await panel.waitForSelector(`[data-testid="translation-state"] ::-p-text(${said})`);
    expect((await panel.$$('[data-testid="bilingual-sentence"]')).length).toBeGreaterThan(1);
    expect(await lines(panel)).toEqual([]);
    servers.libretranslate.mood = 'well';
    await (await panel.waitForSelector('[data-testid="translation-state"] button'))?.click();
    await panel.waitForSelector('[data-testid="translation-line"]');
    expect(await panel.$('[data-testid="translation-state"]')).toBeNull();
  });

  it('reads a slow server’s lines when they come', async () => {
    await use('libretranslate');
    servers.libretranslate.mood = 'slow';
    panel = await openPanel();
    expect(await lines(panel)).toEqual([]);
    await panel.waitForSelector('[data-testid="translation-line"]');
  });

  it('gives a question up when the panel closes', async () => {
    await use('libretranslate');
    servers.libretranslate.mood = 'hanging';
    panel = await openPanel();
    await until(() => servers.libretranslate.asked.length === 1);
    expect(servers.libretranslate.givenUp).toBe(0);
    await panel.close();
    await until(() => servers.libretranslate.givenUp === 1);
  });

  it('gives a question up when another post is opened, and asks about that one', async () => {
    await use('libretranslate');
    servers.libretranslate.mood = 'hanging';
    panel = await openPanel();
    await until(() => servers.libretranslate.asked.length === 1);
    servers.libretranslate.mood = 'well';
    await page.bringToFront();
    await page.keyboard.press('Escape');
    await page.waitForSelector('#noteContainer', { hidden: true });
    const other = await page.$$eval(
      'section.note-item a.title',
      (all, cafe) => all.map((one) => one.textContent!.trim()).find((title) => title && title !== cafe)!,
      cafeTitle,
    );
    await openNote(page, other);
    await until(() => servers.libretranslate.givenUp === 1);
    await panel.bringToFront();
    await panel.waitForSelector('[data-testid="translation-line"]');
    expect((await lines(panel))[0]).not.toBe(`EN(${cafeTitle})`);
    await page.bringToFront();
    await page.keyboard.press('Escape');
    await openNote(page, cafeTitle);
  });

  it('downloads the browser’s own in a click, and tells how far it is', async () => {
    await writeStorage(options, { translation: { engine: 'browser' } });
    panel = await openPanel(fakeTranslator);
    await (await panel.waitForSelector('[data-testid="translation-state"] button'))?.click();
    await panel.waitForSelector('[data-testid="translation-state"] ::-p-text(40 %)');
    await panel.waitForSelector('[data-testid="translation-line"]');
    expect((await lines(panel))[0]).toBe(`here(${cafeTitle})`);
    expect(foreignRequests(stage.site)).toEqual([]);
  });

  it('says so where the browser has none', async () => {
    await writeStorage(options, { translation: { engine: 'browser' } });
    panel = await openPanel(() => Reflect.deleteProperty(globalThis, 'Translator'));
    await panel.waitForSelector('[data-testid="translation-state"] ::-p-text(cannot translate Chinese)');
  });
});

describe('the card on the site', () => {
  const title = '#noteContainer #detail-title';
  const open = async () => {
    await page.bringToFront();
    await page.keyboard.press('Escape');
    if (!(await page.$(title))) await openNote(page, cafeTitle);
    await page.mouse.move(5, 5);
    // What was dismissed stays so until the pointer has rested elsewhere.
    await new Promise((rested) => setTimeout(rested, 300));
    await waitForMarks(page, '种草');
    await hover(page, title, '种草');
    await page.keyboard.press('Enter');
    await waitForCard(page, 'full');
  };
  const says = (said: string) =>
    page.waitForFunction(
      (said) =>
        document
          .querySelector('[data-testid="lrw"]')
          ?.shadowRoot?.querySelector('[data-testid="card-translation"]')
          ?.textContent?.includes(said),
      { timeout: 10_000 },
      said,
    );

  it('translates the sentence of the word by t, by the server that was chosen', async () => {
    await forget();
    await use('libretranslate');
    const server = servers.libretranslate;
    server.asked.length = 0;
    server.mood = 'well';
    await open();
    expect(server.asked).toEqual([]);
    await page.keyboard.press('t');
    await says(new URL(server.address).host);
    expect(server.asked.map(({ texts }) => texts)).toEqual([[cafeTitle]]);
  });

  it('says why it could not', async () => {
    await forget();
    servers.libretranslate.mood = 'refusing-key';
    await open();
    await clickPart(page, 'card-translate');
    await says('refuses the key');
  });

  it('offers nothing where nothing translates', async () => {
    await writeStorage(options, { translation: { engine: 'none' } });
    await open();
    await new Promise((answered) => setTimeout(answered, 500));
    const offered = await page.evaluate(
      () =>
        document
          .querySelector('[data-testid="lrw"]')
          ?.shadowRoot?.querySelector('[data-testid="card-translation"]') !== null,
    );
    expect(offered).toBe(false);
  });
});

describe('the library', () => {
  it('has the line under a title and in a copy with pinyin by the same engine', async () => {
    await forget();
    servers.libretranslate.mood = 'well';
    await page.bringToFront();
    await page.keyboard.press('Escape');
    await saver(page);
    await use('libretranslate');
    const library = await stage.driven.openExtension('library.html');
    await library.waitForSelector(`[data-testid="post-gloss"] ::-p-text(EN(${cafeTitle}))`);
    await (await library.waitForSelector('[data-testid="post-gloss"]'))?.click();
    const copied = library.evaluate(
      () =>
        new Promise<string>((resolve) => {
          navigator.clipboard.writeText = async (text) => resolve(text);
        }),
    );
    await (await library.waitForSelector('[data-testid="take-copyPinyin"]'))?.click();
    const [title, pinyin, line] = (await copied).split('\n');
    expect([title, line]).toEqual([cafeTitle, `EN(${cafeTitle})`]);
    expect(pinyin).toMatch(/ǎ|ā|á|à/);
    await library.close();
  });
});

/** The API as Chrome has it, whose download takes half a second and needs a click. */
function fakeTranslator() {
  let there = false;
  Object.assign(globalThis, {
    Translator: {
      availability: async () => (there ? 'available' : 'downloadable'),
      async create({ monitor }: { monitor(events: EventTarget): void }) {
        if (!navigator.userActivation.isActive)
          throw new DOMException('A click is needed', 'NotAllowedError');
        const events = new EventTarget();
        monitor(events);
        for (const loaded of [0, 0.4, 1]) {
          events.dispatchEvent(Object.assign(new Event('downloadprogress'), { loaded }));
          await new Promise((resolve) => setTimeout(resolve, 250));
        }
        there = true;
        return { translate: async (text: string) => `here(${text})`, destroy() {} };
      },
    },
  });
}

async function openPanel(first?: () => void): Promise<Page> {
  const panel = await stage.driven.browser.newPage();
  if (first) await panel.evaluateOnNewDocument(first);
  await panel.goto(stage.driven.extensionUrl('sidepanel.html'));
  await panel.waitForSelector('[data-testid="bilingual-sentence"]');
  return panel;
}

const lines = (panel: Page) =>
  panel.$$eval('[data-testid="translation-line"]', (all) => all.map(({ textContent }) => textContent));

const text = (page: Page, selector: string) => page.$eval(selector, (element) => element.textContent);

/** As the form keeps it. */
function use(protocol: Protocol): Promise<void> {
  const { address } = servers[protocol];
  return writeStorage(options, {
    translation: {
      engine: protocol,
      address,
      key: 'secret',
      ...(protocol === 'openai' && { model: 'small' }),
    },
  });
}

async function choose(engine: Protocol, fields: Record<string, string>): Promise<void> {
  await (await options.waitForSelector(`[data-testid="engine"] input[value="${engine}"]`))?.click();
  for (const [name, value] of Object.entries(fields)) {
    const input = await options.$(`[data-testid="engine"] input[name="${name}"]`);
    await input?.click({ count: 3 });
    await input?.type(value);
  }
  await (await options.waitForSelector('[data-testid="engine-use"]'))?.click();
}

async function forget(): Promise<void> {
  await options.bringToFront();
  await options.reload();
  await (await options.waitForSelector('[data-testid="forget-translations"]'))?.click();
  await options.waitForSelector('[data-testid="forget-translations"][disabled]');
}

function stored(area: 'local' | 'sync'): Promise<Record<string, unknown>> {
  return options.evaluate(
    (area) => (Reflect.get(globalThis, 'chrome') as ExtensionApi).storage[area].get(null),
    area,
  );
}

async function until(holds: () => boolean): Promise<void> {
  for (let tries = 0; tries < 100 && !holds(); tries++) await new Promise((done) => setTimeout(done, 50));
  expect(holds()).toBe(true);
}

/** On the browser's page of extensions: no test can press the buttons of the browser's own question. */
async function allowThisMachine(): Promise<void> {
  const settings = await stage.driven.browser.newPage();
  await settings.goto('chrome://extensions');
  await settings.evaluate(
    async (id) => {
      const { developerPrivate } = Reflect.get(globalThis, 'chrome') as ExtensionsPage;
      await developerPrivate.updateExtensionConfiguration({
        extensionId: id,
        hostAccess: 'ON_SPECIFIC_SITES',
      });
      await developerPrivate.addHostPermission(id, 'http://127.0.0.1/*');
      // The site itself is one of them from now on.
      await developerPrivate.addHostPermission(id, 'https://www.xiaohongshu.com/*');
    },
    new URL(stage.driven.extensionUrl('')).host,
  );
  await settings.close();
  await options.bringToFront();
}

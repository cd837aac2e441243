import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { cafeTitle, openNote } from '../driver/journeys';
import { foreignRequests } from '../driver/requests';
import { writeStorage } from '../driver/settings';
import { protocols, setTranslating, type Translating } from '../driver/translating';

let stage: Translating;
beforeAll(async () => {
  stage = await setTranslating();
  await stage.allow();
  const { address } = stage.servers.libretranslate;
  await stage.choose('libretranslate', { address });
  await stage.options.waitForSelector('[data-testid="engine-use"][disabled]');
});
afterAll(() => stage?.strike());

describe('the panel', () => {
  let panel: Page;
  beforeEach(async () => {
    await stage.forget();
    for (const server of Object.values(stage.servers)) {
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
      await stage.use(protocol);
      panel = await stage.openPanel();
      await panel.waitForSelector('[data-testid="translation-line"]');
      const [first] = await lines(panel);
      expect(first).toBe(`EN(${cafeTitle})`);
      // A word of the glossary is explained beside its line.
      expect(await text(panel, '[data-testid="translation-terms"]')).toContain('种草');
      const asked = stage.servers[protocol].asked.flatMap(({ texts }) => texts);
      expect(new Set(asked).size).toBe(asked.length);
      for (const one of asked) expect(one).toMatch(/\p{Script=Han}/u);
      await panel.close();
      panel = await stage.openPanel();
      await panel.waitForSelector('[data-testid="translation-line"]');
      expect(stage.servers[protocol].asked.flatMap(({ texts }) => texts)).toEqual(asked);
    },
  );

  it('takes the lines away and brings them back', async () => {
    await stage.use('libretranslate');
    panel = await stage.openPanel();
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
    await stage.use('libretranslate');
    stage.servers.libretranslate.mood = mood;
    panel = await stage.openPanel();
    await panel.waitForSelector(`[data-testid="translation-state"] ::-p-text(${said})`);
    expect((await panel.$$('[data-testid="bilingual-sentence"]')).length).toBeGreaterThan(1);
    expect(await lines(panel)).toEqual([]);
    stage.servers.libretranslate.mood = 'well';
    await (await panel.waitForSelector('[data-testid="translation-state"] button'))?.click();
    await panel.waitForSelector('[data-testid="translation-line"]');
    expect(await panel.$('[data-testid="translation-state"]')).toBeNull();
  });

  it('reads a slow server’s lines when they come', async () => {
    await stage.use('libretranslate');
    stage.servers.libretranslate.mood = 'slow';
    panel = await stage.openPanel();
    expect(await lines(panel)).toEqual([]);
    await panel.waitForSelector('[data-testid="translation-line"]');
  });

  it('gives a question up when the panel closes', async () => {
    await stage.use('libretranslate');
    stage.servers.libretranslate.mood = 'hanging';
    panel = await stage.openPanel();
    await until(() => stage.servers.libretranslate.asked.length === 1);
    expect(stage.servers.libretranslate.givenUp).toBe(0);
    await panel.close();
    await until(() => stage.servers.libretranslate.givenUp === 1);
  });

  it('gives a question up when another post is opened, and asks about that one', async () => {
    await stage.use('libretranslate');
    stage.servers.libretranslate.mood = 'hanging';
    panel = await stage.openPanel();
    await until(() => stage.servers.libretranslate.asked.length === 1);
    stage.servers.libretranslate.mood = 'well';
    await stage.page.bringToFront();
    await stage.page.keyboard.press('Escape');
    await stage.page.waitForSelector('#noteContainer', { hidden: true });
    const other = await stage.page.$$eval(
      'section.note-item a.title',
      (all, cafe) => all.map((one) => one.textContent!.trim()).find((title) => title && title !== cafe)!,
      cafeTitle,
    );
    await openNote(stage.page, other);
    await until(() => stage.servers.libretranslate.givenUp === 1);
    await panel.bringToFront();
    await panel.waitForSelector('[data-testid="translation-line"]');
    expect((await lines(panel))[0]).not.toBe(`EN(${cafeTitle})`);
    await stage.page.bringToFront();
    await stage.page.keyboard.press('Escape');
    await openNote(stage.page, cafeTitle);
  });

  it('downloads the browser’s own in a click, and tells how far it is', async () => {
    await writeStorage(stage.options, { translation: { engine: 'browser' } });
    panel = await stage.openPanel(fakeTranslator);
    await (await panel.waitForSelector('[data-testid="translation-state"] button'))?.click();
    await panel.waitForSelector('[data-testid="translation-state"] ::-p-text(40 %)');
    await panel.waitForSelector('[data-testid="translation-line"]');
    expect((await lines(panel))[0]).toBe(`here(${cafeTitle})`);
    expect(foreignRequests(stage.site)).toEqual([]);
  });

  it('says so where the browser has none', async () => {
    await writeStorage(stage.options, { translation: { engine: 'browser' } });
    panel = await stage.openPanel(() => Reflect.deleteProperty(globalThis, 'Translator'));
    await panel.waitForSelector('[data-testid="translation-state"] ::-p-text(cannot translate Chinese)');
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

const lines = (panel: Page) =>
  panel.$$eval('[data-testid="translation-line"]', (all) => all.map(({ textContent }) => textContent));

const text = (page: Page, selector: string) => page.$eval(selector, (element) => element.textContent);

async function until(holds: () => boolean): Promise<void> {
  for (let tries = 0; tries < 100 && !holds(); tries++) await new Promise((done) => setTimeout(done, 50));
  expect(holds()).toBe(true);
}

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cafeTitle, openNote, saver, waitForMarks } from '../driver/journeys';
import { clickPart, hover, waitForCard } from '../driver/overlay';
import { foreignRequests } from '../driver/requests';
import { axeViolations } from '../driver/screen';
import { writeStorage } from '../driver/settings';
import { protocols, setTranslating, type Translating } from '../driver/translating';

interface ExtensionApi {
  storage: Record<'local' | 'sync', { get(keys: null): Promise<Record<string, unknown>> }>;
}

let stage: Translating;
beforeAll(async () => {
  stage = await setTranslating();
});
afterAll(() => stage?.strike());

describe('before anything is chosen', () => {
  it('nothing leaves the browser, and the button of the panel leads to the settings', async () => {
    const panel = await stage.openPanel();
    await (await panel.waitForSelector('.p-tools button'))?.click();
    const target = await stage.driven.browser.waitForTarget(
      (one) => one.url().endsWith('options.html#translation') && one !== stage.options.target(),
    );
    await (await target.page())?.close();
    await panel.close();
    expect(foreignRequests(stage.site)).toEqual([]);
    expect(Object.values(stage.servers).flatMap(({ asked }) => asked)).toEqual([]);
  });
});

describe('a choice', () => {
  beforeAll(() => stage.allow());

  it.each([
    ['http://example.org', 'https://'],
    ['somewhere', 'https://'],
  ])('of %s is refused in words, and nothing is kept', async (address, said) => {
    await stage.choose('libretranslate', { address });
    await stage.options.waitForSelector(`[data-testid="engine"] [role="alert"] ::-p-text(${said})`);
    expect(await stored('local')).not.toHaveProperty('translation');
  });

  it.each(protocols)('of a server for %s is kept, and is tried with one sentence', async (protocol) => {
    const server = stage.servers[protocol];
    await stage.choose(protocol, { address: server.address, key: 'secret', model: 'small' });
    const host = new URL(server.address).host;
    await stage.options.waitForSelector(`[data-testid="engine-use"][disabled] ::-p-text(${host})`);
    expect(server.asked).toEqual([]);
    await (await stage.options.waitForSelector('[data-testid="engine-try"] button'))?.click();
    await stage.options.waitForSelector('[data-testid="engine-try"] ::-p-text(EN(这家店)');
    expect(server.asked.map(({ texts }) => texts.length)).toEqual([1]);
    expect(JSON.stringify([server.asked[0]!.headers, server.asked[0]!.body])).toContain('secret');
    expect(JSON.stringify(await stored('local'))).toContain('secret');
    expect(JSON.stringify(await stored('sync'))).not.toContain('secret');
  });

  it.each(['light', 'dark'])('has nothing that axe finds fault with in %s', async (theme) => {
    await stage.options.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
    // Whatever fades has faded.
    await new Promise((faded) => setTimeout(faded, 400));
    expect(await axeViolations(stage.options)).toEqual([]);
  });
});

describe('the card on the site', () => {
  const title = '#noteContainer #detail-title';
  const open = async () => {
    await stage.page.bringToFront();
    await stage.page.keyboard.press('Escape');
    if (!(await stage.page.$(title))) await openNote(stage.page, cafeTitle);
    await stage.page.mouse.move(5, 5);
    // What was dismissed stays so until the pointer has rested elsewhere.
    await new Promise((rested) => setTimeout(rested, 300));
    await waitForMarks(stage.page, '种草');
    await hover(stage.page, title, '种草');
    await stage.page.keyboard.press('Enter');
    await waitForCard(stage.page, 'full');
  };
  const says = (said: string) =>
    stage.page.waitForFunction(
      (said) =>
        document
          .querySelector('[data-testid="lrw"]')
          ?.shadowRoot?.querySelector('[data-testid="card-translation"]')
          ?.textContent?.includes(said),
      { timeout: 10_000 },
      said,
    );

  it('translates the sentence of the word by t, by the server that was chosen', async () => {
    await stage.forget();
    await stage.use('libretranslate');
    const server = stage.servers.libretranslate;
    server.asked.length = 0;
    server.mood = 'well';
    await open();
    expect(server.asked).toEqual([]);
    await stage.page.keyboard.press('t');
    await says(new URL(server.address).host);
    expect(server.asked.map(({ texts }) => texts)).toEqual([[cafeTitle]]);
  });

  it('says why it could not', async () => {
    await stage.forget();
    stage.servers.libretranslate.mood = 'refusing-key';
    await open();
    await clickPart(stage.page, 'card-translate');
    await says('refuses the key');
  });

  it('offers nothing where nothing translates', async () => {
    await writeStorage(stage.options, { translation: { engine: 'none' } });
    await open();
    await new Promise((answered) => setTimeout(answered, 500));
    const offered = await stage.page.evaluate(
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
    await stage.forget();
    stage.servers.libretranslate.mood = 'well';
    await stage.page.bringToFront();
    await stage.page.keyboard.press('Escape');
    await saver(stage.page);
    await stage.use('libretranslate');
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

function stored(area: 'local' | 'sync'): Promise<Record<string, unknown>> {
  return stage.options.evaluate(
    (area) => (Reflect.get(globalThis, 'chrome') as ExtensionApi).storage[area].get(null),
    area,
  );
}

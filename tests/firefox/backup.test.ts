import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Dump, dump, put, wipe } from '../driver/keeping';
import { type Stage, setStage } from '../driver/stage';
import { known, phrase, post, review } from '../unit/store/sample';

let stage: Stage;
let library: Page;

beforeAll(async () => {
  stage = await setStage('firefox');
  library = await stage.driven.openExtension('library.html#backup');
  await library.waitForSelector('[data-testid="space"]');
});
afterAll(() => stage?.strike());

it.each(['export-json', 'export-archive'])(
  '%s goes out and comes back, every field of it',
  async (testId) => {
    await put(library, {
      phrases: [{ ...phrase }],
      reviews: [{ ...review }],
      known: [{ ...known }],
      posts: [{ ...post }],
    });
    const before: Dump = await dump(library);
    await catchDownload(library);
    await (await library.waitForSelector(`[data-testid="${testId}"]`))?.click();
    await library.waitForFunction(() => Reflect.has(globalThis, 'caught'), { timeout: 20_000 });
    await wipe(library);
    await chooseCaught(library);
    await (await library.waitForSelector('[data-testid="import-confirm"]', { visible: true }))?.click();
    await library.waitForSelector('.bak [data-testid="notice"].good', { visible: true });
    await library.waitForFunction(() =>
      document.querySelector('.bak [data-testid="notice"].good')?.textContent?.includes('came in'),
    );
    expect(await dump(library)).toEqual(before);
  },
);

/** Keep what the page would download: BiDi has no folder for downloads. */
function catchDownload(page: Page): Promise<void> {
  return page.evaluate(() => {
    Reflect.deleteProperty(globalThis, 'caught');
    const address = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob: Blob) => {
      Reflect.set(globalThis, 'caught', blob);
      return address(blob);
    };
    HTMLAnchorElement.prototype.click = () => {};
  });
}

/** Choose the file that was caught, as a reader would choose it. */
function chooseCaught(page: Page): Promise<void> {
  return page.evaluate(() => {
    const input = document.querySelector<HTMLInputElement>('[data-testid="import"]')!;
    const files = new DataTransfer();
    files.items.add(new File([Reflect.get(globalThis, 'caught') as Blob], 'backup'));
    input.files = files.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  });
}

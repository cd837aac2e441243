import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { foreignRequests } from '../driver/requests';
import { axeViolations, overflowing } from '../driver/screen';
import { changeSetting } from '../driver/settings';
import { type Stage, setStage } from '../driver/stage';

let stage: Stage;
let page: Page;

beforeAll(async () => {
  stage = await setStage('chromium');
  const own = await stage.driven.openExtension('options.html');
  await own.evaluate(async () => {
    const { runtime } = Reflect.get(globalThis, 'chrome');
    for (const [simplified, traditional, pinyin, gloss] of [
      ['种草', '種草', 'zhong4 cao3', 'to be sold on something'],
      ['草莓', '草莓', 'cao3 mei2', 'strawberry'],
    ]) {
      const data = { word: { simplified, traditional, pinyin, gloss } };
      const { err } = await runtime.sendMessage({ id: 1, type: 'phrases.save', data, timestamp: 0 });
      if (err) throw new Error(err.message);
    }
  });
  await own.close();
});
afterAll(() => stage?.strike());

async function open(word: string): Promise<void> {
  page = await stage.driven.openExtension(`library.html#word/${encodeURIComponent(word)}`);
  await page.setViewport({ width: 1200, height: 1000 });
  await page.bringToFront();
  await page.waitForSelector('[data-testid="character"]');
}

const part = (character: string, name: string) =>
  `[data-testid="character"][data-hanzi="${character}"] [data-testid="${name}"]`;

async function waitForSaid(character: string, text: string): Promise<void> {
  const said = () => page.$eval(part(character, 'strokes-said'), (line) => line.textContent);
  for (let tries = 0; tries < 60 && (await said()) !== text; tries++) {
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  expect(await said()).toBe(text);
}

/** How many strokes of the character itself are to be seen: the second layer, behind the outline. */
const seen = (character: string) =>
  page.$eval(part(character, 'strokes'), (box) => {
    const [, main] = box.querySelectorAll('svg > g > g');
    if (!main || getComputedStyle(main).opacity === '0') return 0;
    return [...main.querySelectorAll('path')].filter((path) => Number(path.style.opacity || 1) > 0.5).length;
  });

/** Draw a stroke where it belongs. */
async function draw(character: string, index: number): Promise<void> {
  const points = await page.$eval(
    part(character, 'strokes'),
    async (box, character, index) => {
      const name = `${(character.codePointAt(0)! >> 7).toString(16)}.txt`;
      const file = await (await fetch(`/strokes/${name}`)).text();
      const line = file.split('\n').find((line) => line.startsWith(`${character}\t`))!;
      const { medians } = JSON.parse(line.slice(character.length + 1)) as { medians: [number, number][][] };
      box.scrollIntoView({ block: 'center' });
      const { left, top } = box.querySelector('svg')!.getBoundingClientRect();
      const scale = (220 - 24) / 1024;
      return medians[index]!.map(([x, y]) => [left + 12 + x * scale, top + 12 + (900 - y) * scale] as const);
    },
    character,
    index,
  );
  const [[x, y], ...rest] = points as [readonly [number, number], ...(readonly [number, number])[]];
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (const [x, y] of rest) await page.mouse.move(x, y, { steps: 4 });
  await page.mouse.up();
}

describe('a word’s page', () => {
  beforeAll(() => open('种草'));

  it('has each character with its strokes, its parts, its readings and other words', async () => {
    await page.waitForSelector(`${part('草', 'strokes')} svg path`);
    expect(await page.$eval('h1', (title) => title.textContent)).toBe('种草');
    expect(await page.$eval(part('种', 'strokes-said'), (line) => line.textContent)).toBe('9 strokes');
    const facts = await page.$eval(
      '[data-hanzi="草"] .character-facts',
      (facts) => (facts as HTMLElement).innerText,
    );
    expect(facts).toContain('cǎo');
    expect(facts).toMatch(/艹\s+早/);
    expect(await page.$eval(part('草', 'character-words'), (list) => list.textContent)).toContain('草莓');
    expect(await seen('草')).toBe(9);
  });

  it('writes it stroke by stroke for a key', async () => {
    await page.focus(part('种', 'strokes-next'));
    await page.keyboard.press('Enter');
    await waitForSaid('种', 'Stroke 1 of 9');
    await page.waitForFunction(() => true);
    expect(await seen('种')).toBeLessThanOrEqual(1);
    await page.keyboard.press('Enter');
    await waitForSaid('种', 'Stroke 2 of 9');
  });

  it('lets it be practised, tells a mistake, and can be led through by keys', async () => {
    await page.focus(part('草', 'strokes-practise'));
    await page.keyboard.press('Enter');
    await waitForSaid('草', 'Draw stroke 1 of 9');
    await new Promise((resolve) => setTimeout(resolve, 600));
    await draw('草', 5);
    await waitForSaid('草', 'Not quite. Stroke 1 of 9 once more');
    await draw('草', 0);
    await waitForSaid('草', 'Draw stroke 2 of 9');
    await page.focus(part('草', 'strokes-next'));
    await page.keyboard.press('Enter');
    await waitForSaid('草', 'Draw stroke 3 of 9');
    for (let stroke = 3; stroke <= 9; stroke++) await page.keyboard.press('Enter');
    await waitForSaid('草', 'Done, with 1 mistake');
  });

  it.each(['light', 'dark'])('has nothing that axe finds fault with in %s', async (theme) => {
    await changeSetting(page, 'theme', theme);
    await page.reload();
    await page.waitForSelector(`${part('草', 'strokes')} svg path`);
    expect(await axeViolations(page)).toEqual([]);
  });

  it('holds in a narrow window', async () => {
    await page.setViewport({ width: 420, height: 900 });
    expect(await overflowing(page)).toEqual([]);
  });
});

describe('a character whose strokes nobody has drawn', () => {
  it('says so, and the page goes on', async () => {
    await open('𰻝面');
    await page.waitForSelector(`${part('面', 'strokes')} svg path`);
    expect(await page.$eval('[data-hanzi="𰻝"]', (part) => (part as HTMLElement).innerText)).toContain(
      'How 𰻝 is written is not known here.',
    );
  });
});

describe('the way there', () => {
  it('is a word of the phrasebook', async () => {
    page = await stage.driven.openExtension('library.html#phrases');
    await page.bringToFront();
    await (await page.waitForSelector('[data-testid="phrase"][data-hanzi="草莓"] b a'))!.click();
    await page.waitForSelector('[data-testid="character"][data-hanzi="莓"]');
  });
});

it('asks nothing of any server', () => {
  expect(foreignRequests(stage.site)).toEqual([]);
});

import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Row, rowsIn } from '../driver/rows';
import { type Stage, setStage } from '../driver/stage';

let stage: Stage;
let page: Page;
beforeAll(async () => {
  stage = await setStage('chromium');
});
afterAll(() => stage?.strike());

const words = [
  ['种草', 'zhong4 cao3', 'to be sold on something', '真的被种草了'],
  ['踩雷', 'cai3 lei2', 'to end up with a dud', '别去，踩雷了'],
  ['绝绝子', 'jue2 jue2 zi3', 'amazing', '环境绝绝子'],
  ['种花', 'zhong4 hua1', 'to grow flowers', '周末在家种花'],
] as const;

/** A fresh phrasebook with these words, the last one newest. */
beforeEach(async () => {
  const own = await stage.driven.openExtension('options.html');
  await own.evaluate(async (words) => {
    const { runtime, storage } = Reflect.get(globalThis, 'chrome');
    await storage.session.clear();
    const send = async (type: string, data: unknown) => {
      const { res, err } = await runtime.sendMessage({ id: 1, type, data, timestamp: Date.now() });
      if (err) throw new Error(err.message);
      return res;
    };
    await new Promise<void>((resolve, reject) => {
      const opening = indexedDB.open('little-red-words');
      opening.onerror = () => reject(opening.error);
      opening.onsuccess = () => {
        const db = opening.result;
        const names = ['phrases', 'known', 'reviews'].filter((name) => db.objectStoreNames.contains(name));
        if (names.length === 0) {
          db.close();
          return resolve();
        }
        const clearing = db.transaction(names, 'readwrite');
        for (const name of names) clearing.objectStore(name).clear();
        clearing.oncomplete = () => {
          db.close();
          resolve();
        };
      };
    });
    for (const [simplified, pinyin, gloss, sentence] of words) {
      const start = sentence.indexOf(simplified);
      await send('phrases.save', {
        word: { simplified, traditional: simplified, pinyin, gloss },
        context: {
          sentence,
          start,
          end: start + simplified.length,
          postId: '65f1c0de0000000012345678',
          title: '弄堂里的咖啡馆',
          seenAt: Date.now(),
        },
      });
    }
  }, words);
  await own.close();
});

const hanzi = (page: Page, part = 'phrase') =>
  page.$$eval(`[data-testid="${part}"]`, (rows) => rows.map((row) => row.getAttribute('data-hanzi')));

/** Until the rows are these, in this order. */
async function waitForRows(page: Page, expected: string[], part = 'phrase'): Promise<void> {
  await page
    .waitForFunction(
      (expected, part) =>
        [...document.querySelectorAll(`[data-testid="${part}"]`)]
          .map((row) => row.getAttribute('data-hanzi'))
          .join(' ') === expected,
      { timeout: 8000 },
      expected.join(' '),
      part,
    )
    .catch(() => {});
  expect(await hanzi(page, part)).toEqual(expected);
}

const press = async (page: Page, name: string) =>
  (await page.waitForSelector(`::-p-aria([name="${name}"][role="button"])`))?.click();

async function popup(tab: 'Words' | 'Add'): Promise<Page> {
  page = await stage.driven.openExtension('popup.html');
  await page.setViewport({ width: 400, height: 600 });
  await (await page.waitForSelector(`::-p-xpath(//*[@role="tab"][text()="${tab}"])`))?.click();
  return page;
}

const library = async (hash = '#phrases') => {
  page = await stage.driven.openExtension(`library.html${hash}`);
  return page;
};

async function choose(page: Page, ...names: string[]): Promise<void> {
  for (const name of names) await (await page.waitForSelector(`::-p-aria(Choose ${name})`))?.click();
}

async function fillIn(page: Page, label: string, text: string): Promise<void> {
  const field = await page.waitForSelector(`::-p-aria([name="${label}"][role="textbox"])`);
  await field?.click({ count: 3 });
  await field?.type(text);
}

/** The live phrase that is written so; without a field where there is none. */
async function row(simplified: string): Promise<Row> {
  const phrases = await rowsIn(page, 'phrases');
  return phrases.find((one) => one.simplified === simplified && one.deletedAt === undefined) ?? {};
}

describe('words in the popup', () => {
  it('are found by pinyin, meaning and sentence, with what the dictionary has beside', async () => {
    await popup('Words');
    await waitForRows(page, ['种花', '绝绝子', '踩雷', '种草']);
    for (const [query, found] of [
      ['zhongcao', ['种草']],
      ['zhong4', ['种花', '种草']],
      ['dud', ['踩雷']],
      ['周末', ['种花']],
    ] as const) {
      await page.click('[data-testid="search"]', { count: 3 });
      await page.type('[data-testid="search"]', query);
      await waitForRows(page, [...found]);
    }
    await page.click('[data-testid="search"]', { count: 3 });
    await page.type('[data-testid="search"]', 'hotpot');
    await page.waitForSelector('[data-testid="word"][data-hanzi="火锅"]');
    expect(await hanzi(page)).toEqual([]);
    await page.close();
  });

  it('are sorted, and narrowed by post', async () => {
    await popup('Words');
    await waitForRows(page, ['种花', '绝绝子', '踩雷', '种草']);
    await page.select('select[aria-label="Order"]', 'sound');
    await waitForRows(page, ['踩雷', '绝绝子', '种草', '种花']);
    await page.select('select[aria-label="Posts"]', '65f1c0de0000000012345678');
    await waitForRows(page, ['踩雷', '绝绝子', '种草', '种花']);
    await page.close();
  });

  it('are edited by the keyboard alone, and nothing but the change is written', async () => {
    await popup('Words');
    await waitForRows(page, ['种花', '绝绝子', '踩雷', '种草']);
    await page.focus('::-p-aria(Edit 踩雷)');
    await page.keyboard.press('Enter');
    await page.waitForSelector('[data-testid="phrase-editor"]');
    // The reading has the focus; meaning, note and tags follow.
    await page.keyboard.press('Tab');
    await page.keyboard.press('End');
    await page.keyboard.type(', really');
    await page.keyboard.press('Tab');
    await page.keyboard.type('heard from Mei');
    await page.keyboard.press('Tab');
    await page.keyboard.type('food，weekend');
    await page.keyboard.press('Enter');
    await page.waitForSelector('[data-testid="phrase-editor"]', { hidden: true });
    expect(await row('踩雷')).toMatchObject({
      pinyin: 'cai3 lei2',
      gloss: 'to end up with a dud, really',
      note: 'heard from Mei',
      tags: ['food', 'weekend'],
    });
    await page.select('select[aria-label="Tags"]', 'food');
    await waitForRows(page, ['踩雷']);
    await page.focus('::-p-aria(Edit 踩雷)');
    await page.keyboard.press('Enter');
    await page.waitForSelector('[data-testid="phrase-editor"]');
    await page.keyboard.press('Escape');
    await page.waitForSelector('[data-testid="phrase-editor"]', { hidden: true });
    await page.close();
  });

  it('are known in one press, and not known in another', async () => {
    await popup('Words');
    await press(page, 'I know 种草');
    await page.waitForSelector('[data-testid="toast"]');
    expect(await row('种草')).toHaveProperty('suspendedAt');
    await press(page, 'Undo');
    await page.waitForSelector('[data-testid="toast"]', { hidden: true });
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(await row('种草')).not.toHaveProperty('suspendedAt');
    await page.close();
  });
});

describe('adding', () => {
  it('finds a word by pinyin and by English, and keeps it', async () => {
    await popup('Add');
    await page.waitForSelector('[data-testid="pack"]');
    await page.type('[data-testid="search"]', 'huo3 guo1');
    await page.waitForSelector('[data-testid="word"][data-hanzi="火锅"]');
    await press(page, 'Save 火锅');
    await page.waitForSelector('::-p-aria([name="火锅 is saved"])');
    await page.click('[data-testid="search"]', { count: 3 });
    await page.type('[data-testid="search"]', 'recommend');
    await page.waitForSelector('[data-testid="word"][data-hanzi="推荐"]');
    await press(page, 'Save 推荐');
    await page.waitForSelector('::-p-aria([name="推荐 is saved"])');
    expect(await row('火锅')).toMatchObject({ pinyin: 'huo3 guo1', contexts: [] });
    expect(await row('推荐')).toMatchObject({ pinyin: 'tui1 jian4' });
    await page.close();
  });

  it('takes a word that no dictionary has', async () => {
    await popup('Add');
    await page.waitForSelector('[data-testid="pack"]');
    await page.type('[data-testid="search"]', '哦豁豁哈');
    await (await page.waitForSelector('[data-testid="write-freely"]'))?.click();
    await page.waitForSelector('[data-testid="free-word"]');
    await fillIn(page, 'Reading', 'ò huò huò hā');
    await fillIn(page, 'Meaning', 'what Mei says');
    await page.keyboard.press('Enter');
    await page.waitForSelector('[data-testid="free-word"]', { hidden: true });
    expect(await row('哦豁豁哈')).toMatchObject({ pinyin: 'o4 huo4 huo4 ha1', gloss: 'what Mei says' });
    await page.close();
  });

  it('shows what a pasted list would bring before it brings it', async () => {
    await popup('Add');
    await (await page.waitForSelector('[data-testid="paste"]'))?.type(
      '火锅\n种草\n火锅\nqqqq\n哈哈镜子\ta mirror',
    );
    await page.click('[data-testid="paste-preview"]');
    const dialog = await page.waitForSelector('[data-testid="exchange"]');
    await page.waitForSelector('[data-testid="import-confirm"]');
    expect(await dialog?.evaluate((node) => node.textContent)).toContain('火锅');
    expect(await row('火锅')).toEqual({});
    await page.click('[data-testid="import-confirm"]');
    await page.waitForSelector('[data-testid="import-done"]');
    expect(await row('火锅')).toMatchObject({ pinyin: 'huo3 guo1' });
    await press(page, 'Close');
    await page.waitForFunction(() => document.querySelector('textarea')?.value === '');
    await page.close();
  });

  it('adds a starter pack in one click, and takes it out in one, but for what was made one’s own', async () => {
    await popup('Add');
    const pack = await page.waitForSelector('[data-testid="pack"][data-pack="newcomers"]');
    const button = async () => pack?.$eval('button', (node) => node.textContent);
    await (await pack?.$('button'))?.click();
    await page.waitForFunction(
      () => document.querySelector('[data-pack="newcomers"] button')?.textContent === 'Remove',
    );
    expect(await row('笔记')).toMatchObject({ packs: ['newcomers'] });
    await (await page.$$('[role="tab"]'))[1]?.click();
    await page.waitForSelector('[data-testid="phrase"]');
    await page.type('[data-testid="search"]', 'biji');
    await press(page, 'Edit 笔记');
    await page.waitForSelector('[data-testid="phrase-editor"]');
    await fillIn(page, 'Note', 'mine now');
    await page.click('[data-testid="edit-save"]');
    await page.waitForSelector('[data-testid="phrase-editor"]', { hidden: true });
    await (await page.$$('[role="tab"]'))[2]?.click();
    await page.waitForFunction(
      () => document.querySelector('[data-pack="newcomers"] button')?.textContent === 'Remove',
    );
    await (await page.$('[data-pack="newcomers"] button'))?.click();
    const toast = await page.waitForSelector('[data-testid="toast"]');
    expect(await toast?.evaluate((node) => node.textContent)).toMatch(/29 words removed.*1 that you/);
    expect(await row('笔记')).toMatchObject({ note: 'mine now', packs: [] });
    expect(await row('博主')).toEqual({});
    await press(page, 'Undo');
    await page.waitForFunction(
      () => document.querySelector('[data-pack="newcomers"] button')?.textContent === 'Remove',
    );
    expect(await row('博主')).toMatchObject({ packs: ['newcomers'] });
    expect(await button().catch(() => 'gone')).toBeTruthy();
    await page.close();
  });
});

describe('many words in the library', () => {
  it('are tagged, deleted with one undo, and set aside', async () => {
    await library();
    await waitForRows(page, ['种花', '绝绝子', '踩雷', '种草']);
    await choose(page, '种花', '踩雷');
    await page.type('[data-testid="tag-field"]', 'home\n');
    await page.waitForSelector('[data-testid="toast"]');
    expect([(await row('种花')).tags, (await row('踩雷')).tags]).toEqual([['home'], ['home']]);
    await press(page, 'Delete');
    await waitForRows(page, ['绝绝子', '种草']);
    await press(page, 'Undo');
    await waitForRows(page, ['种花', '绝绝子', '踩雷', '种草']);
    await choose(page, '绝绝子');
    await press(page, 'Set aside');
    await page.waitForFunction(() => document.body.innerText.includes('set aside'));
    expect(await row('绝绝子')).toHaveProperty('suspendedAt');
    await page.close();
  });

  it('become one when the reader says so, and when a reading makes them the same', async () => {
    await library();
    await waitForRows(page, ['种花', '绝绝子', '踩雷', '种草']);
    await choose(page, '踩雷', '绝绝子');
    await press(page, 'Merge');
    await (await page.waitForSelector('[data-testid="merge-confirm"]'))?.click();
    await waitForRows(page, ['种花', '绝绝子', '种草']);
    expect(await row('绝绝子')).toMatchObject({
      gloss: 'amazing; to end up with a dud',
      contexts: [{ sentence: '环境绝绝子' }, { sentence: '别去，踩雷了' }],
    });
    await page.evaluate(async () => {
      const { runtime } = Reflect.get(globalThis, 'chrome');
      const word = { simplified: '种草', traditional: '种草', pinyin: 'zhong3 cao3', gloss: 'to plant' };
      await runtime.sendMessage({ id: 1, type: 'phrases.save', data: { word }, timestamp: Date.now() });
    });
    await waitForRows(page, ['种草', '种花', '绝绝子', '种草']);
    await press(page, 'Edit 种草');
    await page.waitForSelector('[data-testid="phrase-editor"]');
    await fillIn(page, 'Reading', 'zhòngcǎo');
    await page.click('[data-testid="edit-save"]');
    await (await page.waitForSelector('[data-testid="edit-join"]'))?.click();
    await waitForRows(page, ['种花', '绝绝子', '种草']);
    expect(await row('种草')).toMatchObject({
      pinyin: 'zhong4 cao3',
      gloss: 'to be sold on something; to plant',
      contexts: [{ sentence: '真的被种草了' }],
    });
    await page.close();
  });

  it('are known, listed as known, and taken back', async () => {
    await library();
    await waitForRows(page, ['种花', '绝绝子', '踩雷', '种草']);
    await choose(page, '种花', '绝绝子');
    await press(page, 'I know these');
    await page.waitForSelector('[data-testid="toast"]');
    await page.goto(stage.driven.extensionUrl('library.html#phrases/known'));
    await page.waitForSelector('[data-testid="known"]');
    expect((await hanzi(page, 'known')).sort()).toEqual(['种花', '绝绝子']);
    await press(page, 'I do not know 种花 after all');
    await waitForRows(page, ['绝绝子'], 'known');
    expect(await row('种花')).not.toHaveProperty('suspendedAt');
    await page.close();
  });
});

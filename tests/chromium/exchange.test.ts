import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, KeyInput, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dialogSays, endDialog, figures, keepAwkwardWords, url } from '../driver/exchange';
import { rowsIn } from '../driver/rows';
import { axeViolations } from '../driver/screen';
import { type Stage, setStage } from '../driver/stage';
import { readAsAnki } from '../unit/phrasebook/exchange/anki-reader';

let stage: Stage;
let library: Page;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lrw-exchange-'));
  stage = await setStage('chromium');
  const session = await stage.driven.browser.target().createCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
  library = await stage.driven.openExtension('library.html#backup');
  await keepAwkwardWords(library);
});
afterAll(async () => {
  await stage?.strike();
  await rm(folder, { recursive: true, force: true });
});

describe('words out', () => {
  it('go into a text file that Anki reads field by field', async () => {
    const text = (await download('export-anki')).toString('utf8');
    const kept = await rowsIn(library, 'phrases');
    const file = readAsAnki(text);
    expect(file.headers).toMatchObject({ separator: 'Tab', html: 'true', 'tags column': '10' });
    expect(file.columns[0]).toBe('Id');
    const byHanzi = new Map(file.notes.map((note, index) => [note.Hanzi, { note, tags: file.tags[index] }]));
    expect(byHanzi.get('种草')).toEqual({
      note: {
        Id: kept.find(({ simplified }) => simplified === '种草')!.id,
        Hanzi: '种草',
        Traditional: '種草',
        Pinyin: 'zhòngcǎo',
        Meaning: 'to be sold on something',
        Explanation: 'A "friend" &lt;made&gt; you want it &amp; more.',
        Sentence: '我被这支口红<b>种草</b>了',
        Note: 'line one<br>line\ttwo',
        Link: url,
        Tags: 'skin_care 口红',
      },
      tags: ['skin_care', '口红'],
    });
    expect(byHanzi.get('绿色')?.note).toMatchObject({ Pinyin: 'lǜsè', Sentence: '', Link: '' });
    await writeFile(join(folder, 'own.anki.txt'), text);
  });

  it('go into a spreadsheet that runs no formula', async () => {
    const bytes = await download('export-csv');
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const text = bytes.toString('utf8');
    expect(text).toContain('\r\n');
    expect(text).toContain(",'=green,");
  });
});

describe('words in', () => {
  it('of our own file change nothing', async () => {
    const before = await rowsIn(library, 'phrases');
    await choose(join(folder, 'own.anki.txt'));
    await dialogSays(library, 'Nothing in this list is new');
    expect(await figures(library)).toEqual({ New: 0, 'Here already': 2 });
    await endDialog(library, 'Cancel');
    expect(await rowsIn(library, 'phrases')).toEqual(before);
  });

  it.each([
    [
      'lines.txt',
      '安利\n没有的词语呀\n打卡\n',
      'A list of words, 3 words.',
      ['安利', '打卡'],
      ['没有的词语呀'],
    ],
    [
      'pleco.txt',
      '// Food\r\n火锅[火鍋]\thuo3guo1\thotpot of their own\r\n点菜[點菜]\tdian3cai4\r\n',
      'Flashcards from Pleco, 2 words.',
      ['火锅', '点菜'],
      [],
    ],
    [
      'zhongwen.txt',
      '女儿\t女兒\tnǚ ér\tdaughter\tmy note\r\n',
      'A word list from Zhongwen, 1 word.',
      ['女儿'],
      [],
    ],
    [
      'anki.txt',
      '#separator:tab\n#html:true\n#notetype column:1\n#tags column:5\nBasic\t<b>排队</b>\tpáiduì\t"to ""queue""<br>up"\ttravel\n',
      'Notes from Anki, 1 word.',
      ['排队'],
      [],
    ],
  ])('of %s come in after a preview', async (name, text, holds, added, left) => {
    const before = await rowsIn(library, 'phrases');
    const bytes = name === 'pleco.txt' ? utf16(text) : Buffer.from(text);
    await writeFile(join(folder, name), bytes);
    await choose(join(folder, name));
    await dialogSays(library, holds);
    expect(await rowsIn(library, 'phrases')).toEqual(before);
    await (await library.waitForSelector('[data-testid="import-confirm"]'))?.click();
    await library.waitForSelector('[data-testid="import-done"]');
    expect(await figures(library)).toEqual({
      New: added.length,
      ...(left.length > 0 && { 'Left out': left.length }),
    });
    await endDialog(library, 'Close');
    const after = await rowsIn(library, 'phrases');
    const fresh = after.filter(({ id }) => !before.some((row) => row.id === id));
    expect(fresh.map(({ simplified }) => simplified).sort()).toEqual([...added].sort());
    for (const { gloss, pinyin } of fresh)
      expect([gloss, pinyin]).toEqual([expect.stringMatching(/./), expect.stringMatching(/\d/)]);
  });

  it('kept what each list says, and the dictionary’s word for the rest', async () => {
    const kept = Object.fromEntries((await rowsIn(library, 'phrases')).map((row) => [row.simplified, row]));
    expect(kept.火锅).toMatchObject({
      traditional: '火鍋',
      pinyin: 'huo3 guo1',
      gloss: 'hotpot of their own',
      tags: ['Food'],
    });
    expect(kept.点菜!.gloss).toContain('order');
    expect(kept.女儿).toMatchObject({ pinyin: 'nu:3 er2', gloss: 'daughter', note: 'my note' });
    expect(kept.排队).toMatchObject({ pinyin: 'pai2 dui4', gloss: 'to "queue"; up', tags: ['travel'] });
  });

  it('come in as known words', async () => {
    const before = (await rowsIn(library, 'phrases')).length;
    await writeFile(join(folder, 'known.txt'), '\ufeff你好\r\n謝謝\r\n种草\r\n');
    await choose(join(folder, 'known.txt'));
    await dialogSays(library, 'A list of words, 3 words.');
    await (await library.waitForSelector('[role="radio"][value="known"]'))?.click();
    await dialogSays(library, 'Words that you know stay unmarked');
    await (await library.waitForSelector('[data-testid="import-confirm"]'))?.click();
    await library.waitForSelector('[data-testid="import-done"]');
    await endDialog(library, 'Close');
    expect(
      (await rowsIn(library, 'known')).map(({ simplified, source }) => [simplified, source]).sort(),
    ).toEqual([
      ['你好', 'lines'],
      ['种草', 'lines'],
      ['谢谢', 'lines'],
    ]);
    const phrases = await rowsIn(library, 'phrases');
    expect(phrases).toHaveLength(before);
    expect(phrases.find(({ simplified }) => simplified === '种草')).toHaveProperty('suspendedAt');
  });

  it.each([
    ['picture.txt', Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]), 'not text in UTF-8'],
    ['empty.txt', Buffer.from('\ufeff\n'), 'This file is empty'],
  ])('of %s are refused, and change nothing', async (name, bytes, said) => {
    const before = await rowsIn(library, 'phrases');
    await writeFile(join(folder, name), bytes);
    await choose(join(folder, name));
    await dialogSays(library, said);
    await endDialog(library, 'Close');
    expect(await rowsIn(library, 'phrases')).toEqual(before);
  });
});

describe('the dialog of a list', () => {
  it.each(['light', 'dark'])('has nothing that axe finds fault with in %s', async (theme) => {
    await library.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
    await writeFile(join(folder, 'seen.txt'), '苹果\n没有的词语呀\n');
    await choose(join(folder, 'seen.txt'));
    await dialogSays(library, '1 line left out');
    await library.click('[data-testid="left-out"] summary');
    // Whatever appears has appeared.
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(await axeViolations(library)).toEqual([]);
    await endDialog(library, 'Cancel');
  });

  it('is walked by keyboard alone, and gives the focus back', async () => {
    // A dialog that has just closed gives the focus back a moment later, and would take it from here.
    await library.reload();
    await library.waitForSelector('[data-testid="import-list"]');
    await library.focus('[data-testid="import-list"]');
    const choosing = library.waitForFileChooser();
    // Only after a frame is the browser sure to hand the chooser to us instead of showing it.
    await library.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn))));
    await library.keyboard.press('Enter');
    const chooser = await choosing;
    await chooser.accept([join(folder, 'seen.txt')]);
    await dialogSays(library, 'Bring these words in?');
    await tabTo('[role="radio"][value="cards"]');
    await holdUntil('ArrowRight', '[role="radio"][value="known"][aria-checked="true"]');
    await dialogSays(library, 'Words that you know stay unmarked');
    await holdUntil('ArrowLeft', '[role="radio"][value="cards"][aria-checked="true"]');
    await tabTo('[data-testid="left-out"] summary');
    await library.keyboard.press('Enter');
    await dialogSays(library, 'Line 2');
    await tabTo('[data-testid="import-confirm"]');
    await library.keyboard.press('Enter');
    await library.waitForSelector('[data-testid="import-done"]');
    await library.keyboard.press('Escape');
    await library.waitForSelector('[data-testid="exchange"]', { hidden: true });
    expect((await rowsIn(library, 'phrases')).some(({ simplified }) => simplified === '苹果')).toBe(true);
    await library.waitForSelector('[data-testid="import-list"]:focus');
  });
});

/** Hold a key until it has done its work: a choice follows the focus only while the arrow is down. */
async function holdUntil(key: KeyInput, selector: string): Promise<void> {
  await library.keyboard.down(key);
  await library.waitForSelector(selector);
  await library.keyboard.up(key);
}

/** Press Tab until the focus is there. */
async function tabTo(selector: string): Promise<void> {
  for (let tries = 0; tries < 30; tries++) {
    if (await library.evaluate((selector) => document.activeElement?.matches(selector), selector)) return;
    await library.keyboard.press('Tab');
  }
  throw new Error(`${selector} is not reached by Tab.`);
}

async function choose(path: string): Promise<void> {
  const input = await library.waitForSelector('[data-testid="import"]');
  await (input as ElementHandle<HTMLInputElement>).uploadFile(path);
}

/** The bytes of the file that one click downloads. */
async function download(testId: string): Promise<Buffer> {
  const before = await readdir(folder);
  await (await library.waitForSelector(`[data-testid="${testId}"]`))?.click();
  for (let tries = 0; tries < 100; tries++) {
    const [name] = (await readdir(folder)).filter(
      (one) => !before.includes(one) && !one.endsWith('.crdownload'),
    );
    const bytes = name && (await readFile(join(folder, name)));
    if (bytes && bytes.length > 0) return bytes;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`${testId} downloaded nothing.`);
}

function utf16(text: string): Buffer {
  return Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]);
}

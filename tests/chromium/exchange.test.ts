import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FakeAnki, startAnki } from '../anki/server';
import { axeViolations } from '../driver/screen';
import { type Stage, setStage } from '../driver/stage';
import { readAsAnki } from '../unit/phrasebook/anki-reader';

interface ExtensionApi {
  runtime: { sendMessage(message: unknown): Promise<{ err?: { message: string } }> };
}

interface ExtensionsPage {
  developerPrivate: {
    updateExtensionConfiguration(change: { extensionId: string; hostAccess: string }): Promise<void>;
    addHostPermission(extensionId: string, host: string): Promise<void>;
  };
}

let stage: Stage;
let library: Page;
let folder: string;

const url = 'https://www.xiaohongshu.com/explore/65f1c0de0000000012345678?xsec_token=one';
const words = [
  {
    word: {
      simplified: '种草',
      traditional: '種草',
      pinyin: 'zhong4 cao3',
      gloss: 'to be sold on something',
      explanation: 'A "friend" <made> you want it & more.',
    },
    context: {
      sentence: '我被这支口红种草了',
      start: 6,
      end: 8,
      postId: '65f1c0de0000000012345678',
      url,
      seenAt: 5,
    },
  },
  { word: { simplified: '绿色', traditional: '綠色', pinyin: 'lu:4 se4', gloss: '=green' } },
];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lrw-exchange-'));
  stage = await setStage('chromium');
  const session = await stage.driven.browser.target().createCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
  library = await stage.driven.openExtension('library.html#backup');
  for (const input of words) await ask('phrases.save', input);
  const kept = (await rows('phrases')).find(({ simplified }) => simplified === '种草');
  const id = kept!.id;
  await ask('phrases.note', { id, note: 'line one\nline\ttwo', tags: ['skin care', '口红'] });
});
afterAll(async () => {
  await stage?.strike();
  await rm(folder, { recursive: true, force: true });
});

describe('words out', () => {
  it('go into a text file that Anki reads field by field', async () => {
    const text = (await download('export-anki')).toString('utf8');
    const kept = await rows('phrases');
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
    const before = await rows('phrases');
    await choose(join(folder, 'own.anki.txt'));
    await dialogSays('Nothing in this list is new');
    expect(await figures()).toEqual({ New: 0, 'Here already': 2 });
    await press('Cancel');
    expect(await rows('phrases')).toEqual(before);
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
    const before = await rows('phrases');
    const bytes = name === 'pleco.txt' ? utf16(text) : Buffer.from(text);
    await writeFile(join(folder, name), bytes);
    await choose(join(folder, name));
    await dialogSays(holds);
    expect(await rows('phrases')).toEqual(before);
    await (await library.waitForSelector('[data-testid="import-confirm"]'))?.click();
    await library.waitForSelector('[data-testid="import-done"]');
    expect(await figures()).toEqual({
      New: added.length,
      ...(left.length > 0 && { 'Left out': left.length }),
    });
    await press('Close');
    const after = await rows('phrases');
    const fresh = after.filter(({ id }) => !before.some((row) => row.id === id));
    expect(fresh.map(({ simplified }) => simplified).sort()).toEqual([...added].sort());
    for (const { gloss, pinyin } of fresh)
      expect([gloss, pinyin]).toEqual([expect.stringMatching(/./), expect.stringMatching(/\d/)]);
  });

  it('kept what each list says, and the dictionary’s word for the rest', async () => {
    const kept = Object.fromEntries((await rows('phrases')).map((row) => [row.simplified, row]));
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
    const before = (await rows('phrases')).length;
    await writeFile(join(folder, 'known.txt'), '\ufeff你好\r\n謝謝\r\n种草\r\n');
    await choose(join(folder, 'known.txt'));
    await dialogSays('A list of words, 3 words.');
    await (await library.waitForSelector('[role="radio"][value="known"]'))?.click();
    await dialogSays('Words that you know stay unmarked');
    await (await library.waitForSelector('[data-testid="import-confirm"]'))?.click();
    await library.waitForSelector('[data-testid="import-done"]');
    await press('Close');
    expect((await rows('known')).map(({ simplified, source }) => [simplified, source]).sort()).toEqual([
      ['你好', 'lines'],
      ['种草', 'lines'],
      ['谢谢', 'lines'],
    ]);
    const phrases = await rows('phrases');
    expect(phrases).toHaveLength(before);
    expect(phrases.find(({ simplified }) => simplified === '种草')).toHaveProperty('suspendedAt');
  });

  it.each([
    ['picture.txt', Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]), 'not text in UTF-8'],
    ['empty.txt', Buffer.from('\ufeff\n'), 'This file is empty'],
  ])('of %s are refused, and change nothing', async (name, bytes, said) => {
    const before = await rows('phrases');
    await writeFile(join(folder, name), bytes);
    await choose(join(folder, name));
    await dialogSays(said);
    await press('Close');
    expect(await rows('phrases')).toEqual(before);
  });
});

describe('the dialog of a list', () => {
  it.each(['light', 'dark'])('has nothing that axe finds fault with in %s', async (theme) => {
    await library.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
    await writeFile(join(folder, 'seen.txt'), '苹果\n没有的词语呀\n');
    await choose(join(folder, 'seen.txt'));
    await dialogSays('1 line left out');
    await library.click('[data-testid="left-out"] summary');
    // Whatever appears has appeared.
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(await axeViolations(library)).toEqual([]);
    await press('Cancel');
  });

  it('is walked by keyboard alone, and gives the focus back', async () => {
    await library.focus('[data-testid="import-list"]');
    const [chooser] = await Promise.all([library.waitForFileChooser(), library.keyboard.press('Enter')]);
    await chooser.accept([join(folder, 'seen.txt')]);
    await dialogSays('Bring these words in?');
    await tabTo('[role="radio"][value="cards"]');
    // The choice follows the focus while the key is down, which is longer than no time at all.
    await library.keyboard.press('ArrowRight', { delay: 60 });
    await dialogSays('Words that you know stay unmarked');
    await library.keyboard.press('ArrowLeft', { delay: 60 });
    await tabTo('[data-testid="left-out"] summary');
    await library.keyboard.press('Enter');
    await dialogSays('Line 2');
    await tabTo('[data-testid="import-confirm"]');
    await library.keyboard.press('Enter');
    await library.waitForSelector('[data-testid="import-done"]');
    await library.keyboard.press('Escape');
    await library.waitForSelector('[data-testid="exchange"]', { hidden: true });
    expect((await rows('phrases')).some(({ simplified }) => simplified === '苹果')).toBe(true);
    expect(await library.evaluate(() => document.activeElement?.getAttribute('data-testid'))).toBe(
      'import-list',
    );
  });
});

describe('words to Anki', () => {
  let anki: FakeAnki | undefined;
  beforeAll(allowThisMachine);
  afterAll(() => anki?.close());

  it('are refused in words while it does not run', async () => {
    await (await library.waitForSelector('[data-testid="send-anki"]'))?.click();
    await dialogSays('2055492159');
    await connect();
    await dialogSays('Anki does not answer');
  });

  it('say what to add when Anki keeps us out', async () => {
    anki = await startAnki({ port: 8765 });
    anki.behaves.origin = 'listed';
    await connect();
    await dialogSays('webCorsOriginList');
    await dialogSays(`"${stage.driven.extensionUrl('').replace(/\/$/, '')}"`);
  });

  it('go into the deck and the fields that were chosen, and are updated the next time', async () => {
    anki!.behaves.origin = 'allowed';
    await connect();
    await library.waitForSelector('[data-testid="anki-go"]');
    await library.select('[data-testid="anki-deck"]', 'Chinese::Red');
    await library.select('[data-testid="anki-type"]', 'Little Red Words');
    await library.waitForSelector('[data-name="Hanzi"]');
    await (await library.waitForSelector('[data-testid="anki-go"]'))?.click();
    await library.waitForSelector('[data-testid="anki-done"]');
    const kept = await rows('phrases');
    expect(await figures()).toEqual({ New: kept.length });
    await press('Close');
    expect(anki!.notes).toHaveLength(kept.length);
    const note = anki!.notes.find(({ fields }) => fields.Hanzi === '种草')!;
    expect(note).toMatchObject({
      deck: 'Chinese::Red',
      noteType: 'Little Red Words',
      tags: ['skin_care', '口红'],
      fields: {
        Id: kept.find(({ simplified }) => simplified === '种草')!.id,
        Pinyin: 'zhòngcǎo',
        Sentence: '我被这支口红<b>种草</b>了',
        Link: url,
      },
    });

    note.interval = 30;
    await ask('phrases.note', { id: note.fields.Id, note: 'changed', tags: ['skin care', '口红'] });
    await (await library.waitForSelector('[data-testid="send-anki"]'))?.click();
    await connect();
    await library.waitForSelector('[data-testid="anki-go"]');
    // The choice was kept.
    expect(
      await library.$eval('[data-testid="anki-type"]', (select) => (select as HTMLSelectElement).value),
    ).toBe('Little Red Words');
    await (await library.waitForSelector('[data-testid="anki-go"]'))?.click();
    await library.waitForSelector('[data-testid="anki-done"]');
    expect(await figures()).toEqual({ New: 0, Updated: 1, 'Here already': kept.length - 1 });
    expect(note).toMatchObject({ interval: 30, fields: { Note: 'changed' } });
    await press('Close');
  });
});

/** Press Tab until the focus is there. */
async function tabTo(selector: string): Promise<void> {
  for (let tries = 0; tries < 30; tries++) {
    if (await library.evaluate((selector) => document.activeElement?.matches(selector), selector)) return;
    await library.keyboard.press('Tab');
  }
  throw new Error(`${selector} is not reached by Tab.`);
}

/**
 * Let the extension reach this machine, on the browser's page of extensions: no test can press the buttons of the question
 * that the browser asks a reader. Our own question is then answered without one.
 */
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
    },
    new URL(stage.driven.extensionUrl('')).host,
  );
  await settings.close();
  await library.bringToFront();
}

async function connect(): Promise<void> {
  await (await library.waitForSelector('[data-testid="anki-connect"]'))?.click();
}

async function choose(path: string): Promise<void> {
  const input = await library.waitForSelector('[data-testid="import"]');
  await (input as ElementHandle<HTMLInputElement>).uploadFile(path);
}

async function dialogSays(text: string): Promise<void> {
  await library.waitForFunction(
    (text) => document.querySelector('[data-testid="exchange"]')?.textContent?.includes(text),
    { timeout: 10_000 },
    text,
  );
}

function figures(): Promise<Record<string, number>> {
  return library.$$eval('[data-testid="exchange"] .ex-counts > div', (pairs) =>
    Object.fromEntries(
      pairs.map((pair) => [
        pair.querySelector('dt')?.textContent,
        Number(pair.querySelector('dd')?.textContent),
      ]),
    ),
  );
}

async function press(name: string): Promise<void> {
  const button = await library.waitForSelector(`[data-testid="exchange"] button ::-p-text(${name})`);
  await button?.click();
  await library.waitForSelector('[data-testid="exchange"]', { hidden: true });
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

/** Ask the background, as a page of ours does. */
async function ask(type: string, data: unknown): Promise<void> {
  const answer = await library.evaluate(
    (type, data) => {
      const { runtime } = Reflect.get(globalThis, 'chrome') as ExtensionApi;
      return runtime.sendMessage({ id: Math.random(), type, data, timestamp: Date.now() });
    },
    type,
    data,
  );
  if (answer?.err) throw new Error(answer.err.message);
}

/** What a table of the reader's database holds. */
function rows(table: string): Promise<Record<string, never>[]> {
  return library.evaluate(async (table) => {
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('little-red-words');
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    const all = await new Promise<Record<string, never>[]>((resolve, reject) => {
      const asked = db.transaction(table).objectStore(table).getAll();
      asked.onsuccess = () => resolve(asked.result);
      asked.onerror = () => reject(asked.error);
    });
    db.close();
    return all;
  }, table);
}

function utf16(text: string): Buffer {
  return Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]);
}

import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { cafeTitle, openNote, siteHome, waitForMarks } from '../driver/journeys';
import { type SeenMark, waitForSeen } from '../driver/marks';
import { askBackground, changeSetting } from '../driver/settings';
import { type Stage, setStage } from '../driver/stage';

const dashed = 'dashed 1.5px rgb(143, 129, 113)';
const dotted = 'dotted 1px rgb(143, 129, 113)';
const ochre = 'solid 2px rgb(184, 134, 43)';
const body = '#noteContainer .note-text span';
const latte = { simplified: '拿铁', traditional: '拿鐵', pinyin: 'na2 tie3', gloss: 'latte' };

let stage: Stage;
let page: Page;
/** A page of the extension, from which settings and words are changed while the other one is on screen. */
let options: Page;

beforeAll(async () => {
  stage = await setStage('chromium');
  page = await stage.driven.open(siteHome);
  options = await stage.driven.openExtension('options.html');
  await page.bringToFront();
  await openNote(page, cafeTitle);
  await waitForMarks(page, '绝绝子');
});
afterAll(() => stage?.strike());

beforeEach(async () => {
  const usual = { marks: 'slang', level: 0, markTitles: true, markEach: 'once', markSensitive: true };
  for (const [key, value] of Object.entries(usual)) await set(key, value);
  await waitForSeen(page, hasLine(dashed));
});

const set = (key: string, value: unknown) => changeSetting(options, key, value);
const ask = (type: string, data: unknown) => askBackground(options, type, data);
const hasLine = (line: string) => (marks: SeenMark[]) => marks.some((mark) => mark.line === line);
const lineOf = (marks: SeenMark[], text: string) => marks.find((mark) => mark.text === text)?.line;
const inNote = (marks: SeenMark[]) => marks.filter(({ place }) => place === 'note').map(({ text }) => text);
const rewrite = (text: string) =>
  page.evaluate((selector, text) => Reflect.get(window, '__site').rewriteText(selector, text), body, text);

it('are Xiaohongshu words at first, dashed', async () => {
  // Feed and note are marked one after the other.
  const marks = await waitForSeen(page, (marks) =>
    ['feed', 'note'].every((expected) => marks.some(({ place }) => place === expected)),
  );
  expect(new Set(marks.map(({ line }) => line))).toEqual(new Set([dashed]));
});

it('are also words above the level, dotted, but no names', async () => {
  await set('level', 4);
  await set('marks', 'level');
  const marks = await waitForSeen(page, hasLine(dotted));
  expect(lineOf(marks, '绝绝子')).toBe(dashed);
  await rewrite('他在中国上海的一家店里，气氛很好，绝绝子');
  const changed = await waitForSeen(page, (marks) => lineOf(marks, '气氛') === dotted);
  expect(inNote(changed)).not.toContain('中国');
  expect(inNote(changed)).not.toContain('上海');
  await set('level', 5);
  await waitForSeen(page, (marks) => lineOf(marks, '气氛') === undefined && hasLine(dashed)(marks));
});

it('leave the titles of the feed when the reader wants that', async () => {
  await set('markTitles', false);
  await waitForSeen(page, (marks) => marks.length > 0 && marks.every(({ place }) => place === 'note'));
});

it('are on a word once in a post, or wherever it stands', async () => {
  await rewrite('被种草了，又被种草了，冲鸭');
  const once = inNote(await waitForSeen(page, (marks) => inNote(marks).includes('冲鸭')));
  expect(once.filter((text) => text === '种草')).toHaveLength(1);
  expect(new Set(once).size).toBe(once.length);
  await set('markEach', 'always');
  await waitForSeen(page, (marks) => inNote(marks).filter((text) => text === '种草').length >= 3);
});

it('leave out what is sensitive when the reader wants that', async () => {
  await rewrite('要科学上网，被种草了，冲鸭');
  await waitForSeen(page, (marks) => inNote(marks).includes('科学上网'));
  await set('markSensitive', false);
  await waitForSeen(page, (marks) => inNote(marks).length > 0 && !inNote(marks).includes('科学上网'));
});

it('turn ochre in an open page as soon as a word is saved, and go when the reader knows it', async () => {
  await rewrite('这杯拿铁绝绝子，真的绝绝子');
  await waitForSeen(page, (marks) => inNote(marks).includes('绝绝子'));
  const saved = (await ask('phrases.save', { word: latte })) as { res: { id: string } };
  const marks = await waitForSeen(page, (marks) => lineOf(marks, '拿铁') === ochre);
  expect(lineOf(marks, '绝绝子')).toBe(dashed);
  const offsets = ['拿铁', '绝绝子'].map(
    (text) => marks.find((mark) => mark.place === 'note' && mark.text === text)!.offset,
  );
  expect(offsets).toEqual(['24%', '44%']);

  await set('marks', 'mine');
  await waitForSeen(page, (marks) => marks.length > 0 && marks.every(({ line }) => line === ochre));
  await set('marks', 'slang');

  await ask('known.add', { simplified: '拿铁' });
  await ask('known.add', { simplified: '绝绝子' });
  await waitForSeen(page, (marks) => {
    const texts = marks.map(({ text }) => text);
    return texts.length > 0 && !texts.includes('拿铁') && !texts.includes('绝绝子');
  });
  await ask('known.remove', { simplified: '绝绝子' });
  await ask('known.remove', { simplified: '拿铁' });
  await waitForSeen(page, (marks) => lineOf(marks, '拿铁') === ochre && inNote(marks).includes('绝绝子'));
  await ask('phrases.forget', { id: saved.res.id });
  await waitForSeen(page, (marks) => lineOf(marks, '拿铁') === undefined && inNote(marks).includes('绝绝子'));
});

it('follow the phrasebook after the worker was stopped', async () => {
  await rewrite('这杯拿铁绝绝子');
  await waitForSeen(page, (marks) => inNote(marks).includes('绝绝子'));
  await stage.driven.stopWorker();
  const saved = (await ask('phrases.save', { word: latte })) as { res: { id: string } };
  await page.bringToFront();
  await waitForSeen(page, (marks) => lineOf(marks, '拿铁') === ochre);
  await ask('phrases.forget', { id: saved.res.id });
  await waitForSeen(page, (marks) => lineOf(marks, '拿铁') === undefined);
});

it('have the colours of the site’s theme', async () => {
  const saved = (await ask('phrases.save', { word: latte })) as { res: { id: string } };
  await waitForSeen(page, hasLine(ochre));
  await page.evaluate(() => Reflect.get(window, '__site').setTheme('dark'));
  const marks = await waitForSeen(page, hasLine('solid 2px rgb(217, 169, 79)'));
  expect(hasLine('dashed 1.5px rgb(154, 140, 126)')(marks)).toBe(true);
  await page.evaluate(() => Reflect.get(window, '__site').setTheme('light'));
  await waitForSeen(page, hasLine(ochre));
  await ask('phrases.forget', { id: saved.res.id });
});

it('are never left on other text, whatever they are', async () => {
  const saved = (await ask('phrases.save', { word: latte })) as { res: { id: string } };
  await set('marks', 'level');
  const wrong = await page.evaluate(async (selector) => {
    const words = ['拿铁', '绝绝子', '气氛', '种草'];
    const rewritten = document.querySelector(selector)!.firstChild as Text;
    const found = new Set<string>();
    for (let i = 0; i < 120; i++) {
      const word = words[i % words.length]!;
      rewritten.data = `${'1'.repeat(i % 5)}，${word}。`;
      // Rests now and then, so that marks come at all.
      await new Promise((resolve) => setTimeout(resolve, i % 12 === 0 ? 250 : 8));
      for (const highlight of CSS.highlights.values()) {
        for (const range of highlight as unknown as Set<AbstractRange>) {
          if (range.startContainer !== rewritten) continue;
          const text = rewritten.data.slice(range.startOffset, range.endOffset);
          found.add(text === word ? 'right' : text);
        }
      }
    }
    return [...found];
  }, body);
  expect(wrong).toEqual(['right']);
  await ask('phrases.forget', { id: saved.res.id });
});

it('are gone when they are turned off', async () => {
  await set('marks', 'off');
  await waitForSeen(page, (marks) => marks.length === 0);
});

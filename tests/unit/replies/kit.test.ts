import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { builtLexicon } from '@/tests/unit/lexicon/files';
import { loadGlossary } from '@/utils/glossary/load';
import { loadCautions, loadReplies, loadTyped } from '@/utils/replies/load';
import { intents, slotPattern } from '@/utils/replies/schema';

const replies = loadReplies();
const lexicon = await builtLexicon();

test('the kit has at least 200 comments, some for every intent, each in at least two temperatures', () => {
  console.info(`kit: ${replies.length} comments for ${intents.length} ends`);
  expect(replies.length).toBeGreaterThanOrEqual(200);
  for (const intent of intents) {
    const ofIntent = replies.filter((reply) => reply.intent === intent);
    expect(ofIntent.length, intent).toBeGreaterThanOrEqual(4);
    expect(new Set(ofIntent.map(({ warmth }) => warmth)).size, intent).toBeGreaterThanOrEqual(2);
  }
});

test('every character of it has a reading, and every word an entry', async () => {
  const bare: string[] = [];
  for (const { zh } of replies) {
    const text = zh.replace(slotPattern, '，').replace(/\[[^\]]+\]/g, '');
    for (const { start, end, readings, entry } of await lexicon.interlinear(text)) {
      const word = text.slice(start, end);
      if (!/^\p{Script=Han}+$/u.test(word)) continue;
      if (!entry || readings.some((reading) => reading === null)) bare.push(`${word} in ${zh}`);
    }
  }
  expect(bare).toEqual([]);
});

test('its emoji codes are codes of the site', () => {
  const codes = new Set(loadGlossary().map(({ simplified }) => simplified));
  const used = replies.flatMap(({ zh }) => [...zh.matchAll(/\[[^\]]+\]/g)].map(([code]) => code));
  expect(used.length).toBeGreaterThan(10);
  expect(used.filter((code) => !codes.has(code))).toEqual([]);
});

test('nothing in it is what a draft is warned of as an insult, a flirt or an advertisement', () => {
  const words = loadCautions()
    .filter(({ caution }) => ['insulting', 'flirty', 'advertising', 'dated'].includes(caution))
    .flatMap(({ words, notIn }) => words.map((word) => ({ word, notIn })));
  const found = replies.flatMap(({ zh }) =>
    words
      .filter(({ word, notIn }) => zh.includes(word) && !notIn.some((longer) => zh.includes(longer)))
      .map(({ word }) => `${word} in ${zh}`),
  );
  expect(found).toEqual([]);
});

test('all that people type leads to something that can be shown', async () => {
  const comments = new Set(replies.map(({ zh }) => zh));
  const typed = loadTyped(() => true);
  expect(typed.length).toBeGreaterThan(800);
  const lost: string[] = [];
  for (const { zh } of typed)
    if (!comments.has(zh) && (await lexicon.entries(zh)).length === 0) lost.push(zh);
  expect(lost).toEqual([]);
});

test.each([
  ['- { zh: 词, typed: [word] }', /dictionary/],
  ['- { zh: 好, typed: [good, good] }', /each once/],
  ['- { zh: 好, typed: ["it’s good"] }', /without marks/],
  ['- { zh: 好, typed: [good] }\n- { zh: 好, typed: [nice] }', /each once/],
  ['- { zh: 好, typed: [] }', /at least|expected/],
])('a line of what people type that is wrong is refused: %j', (text, message) => {
  const dir = mkdtempSync(join(tmpdir(), 'typed-'));
  writeFileSync(join(dir, 'a.yaml'), text);
  expect(() => loadTyped((zh) => zh === '好', dir)).toThrow(message);
  expect(() => loadTyped((zh) => zh === '好', dir)).toThrow(/a\.yaml:\d+/);
});

test.each([
  ['- id: a\n  zh: 好\n', /a.*expected a value/s],
  [
    '- id: a\n  zh: 去{地方}\n  en: Go.\n  intent: thank\n  warmth: plain\n  conveys: x\n  find: [a, b]\n',
    /slots/,
  ],
  [
    '- id: a\n  zh: 好\n  en: Good.\n  intent: shout\n  warmth: plain\n  conveys: x\n  find: [a, b]\n',
    /intent/,
  ],
])('a file that is wrong is refused with its line: %j', (text, message) => {
  const dir = mkdtempSync(join(tmpdir(), 'kit-'));
  writeFileSync(join(dir, 'a.yaml'), text);
  expect(() => loadReplies(dir)).toThrow(message);
  expect(() => loadReplies(dir)).toThrow(/a\.yaml:\d+/);
});

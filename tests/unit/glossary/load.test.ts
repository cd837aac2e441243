import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadAliases, loadGlossary } from '@/utils/glossary/load';

const good = `- id: zhong-cao
  simplified: 种草
  traditional: 種草
  pinyin: zhong4 cao3
  gloss: to be sold on something
  short: be sold on it
  explanation: A wish takes root.
  example:
    zh: 被种草了。
    en: I was sold on it.
  topics: [shopping]
  register: slang
  era: settled
  sayIt: safe
`;

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'glossary-'));
});
afterEach(() => rmSync(dir, { recursive: true }));

const write = (name: string, text: string) => writeFileSync(join(dir, name), text);
const load = (text: string) => {
  write('shopping.yaml', text);
  return () => loadGlossary(dir);
};

describe('loading the glossary', () => {
  it('reads an entry and fills in how it matches', () => {
    const [entry] = load(good)();
    expect(entry).toMatchObject({ id: 'zhong-cao', topics: ['shopping'], match: 'word' });
  });

  it('keeps numbers and yes/no words as the text that was written', () => {
    const [entry] = load(good.replace('种草\n  trad', '666\n  trad').replace('be sold on it', 'no'))();
    expect(entry).toMatchObject({ simplified: '666', short: 'no' });
  });

  it('turns a weight into a number', () => {
    expect(load(`${good}  weight: 7\n`)()[0]!.weight).toBe(7);
  });

  it.each([
    [
      'a missing field',
      good.replace('  gloss: to be sold on something\n', ''),
      /:1: entry zhong-cao: gloss: expected a value, the field is missing/,
    ],
    [
      'a field that is too long',
      good.replace('be sold on it', 'a short that is too long'),
      /:6: entry zhong-cao: short: expected at most 16, found 24/,
    ],
    ['an unknown field', `${good}  glos: x\n`, /:15: entry zhong-cao: glos: there is no such field/],
    [
      'an unknown topic',
      good.replace('[shopping]', '[shopping, shoping]'),
      /:11: entry zhong-cao: topics\.1: expected .*"shopping".*, found "shoping"/,
    ],
    [
      'an unknown register',
      good.replace('register: slang', 'register: loud'),
      /:12: entry zhong-cao: register: expected .*"plain".*, found "loud"/,
    ],
    [
      'half an example',
      good.replace('    en: I was sold on it.\n', ''),
      /:8: entry zhong-cao: example\.en: expected a value/,
    ],
    [
      'an example that is a line',
      good.replace(/example:\n.*\n.*\n/, 'example: 被种草了。\n'),
      /:8: entry zhong-cao: example: expected Object, found "被种草了。"/,
    ],
    [
      'an odd id',
      good.replace('zhong-cao', 'Zhong Cao'),
      /:1: entry Zhong Cao: id: expected lower-case letters/,
    ],
    [
      'odd pinyin',
      good.replace('zhong4 cao3', 'zhòng cǎo'),
      /:4: entry zhong-cao: pinyin: expected numbered pinyin/,
    ],
    [
      'an empty field',
      good.replace('explanation: A wish takes root.', 'explanation:'),
      /:7: entry zhong-cao: explanation: expected/,
    ],
    [
      'a second entry with the id',
      good + good,
      /:15: entry zhong-cao: id: expected an id that no other entry has/,
    ],
    [
      'a stray related id',
      `${good}  related: [ba-cao]\n`,
      /:15: entry zhong-cao: related: expected ids of other entries; .*"ba-cao"/,
    ],
    ['an entry that is text', `${good}- 拔草\n`, /:15: entry 2: expected fields/],
    ['a file that is no list', 'id: zhong-cao\n', /:1: expected a list/],
    ['broken YAML', `${good}  - x: [\n`, /shopping\.yaml:\d+: /],
    ['a field given twice', `${good}  gloss: again\n`, /shopping\.yaml:\d+: .*unique/],
  ])('names file, line, field and what was expected for %s', (_, text, message) => {
    expect(load(text)).toThrow(message);
    expect(load(text)).toThrow(/shopping\.yaml/);
  });

  it('follows retired ids', () => {
    write('aliases.yaml', 'plant-grass: zhong-cao\n');
    expect(load(good)).not.toThrow();
    expect(loadAliases(dir)).toEqual(new Map([['plant-grass', 'zhong-cao']]));
  });

  it.each([
    ['a retired id that is in use', 'zhong-cao: zhong-cao\n', /zhong-cao is in use again/],
    ['an alias that leads nowhere', 'old: gone\n', /old: expected an existing id, not "gone"/],
    ['an alias without an id', 'old: [a, b]\n', /aliases\.yaml:1: old: expected/],
    ['aliases that are a list', '- old\n', /aliases\.yaml:1: expected lines/],
  ])('refuses %s', (_, text, message) => {
    write('aliases.yaml', text);
    expect(load(good)).toThrow(message);
  });
});

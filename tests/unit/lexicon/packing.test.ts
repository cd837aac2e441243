import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { packLexicon } from '@/utils/lexicon/build/pack';
import { parseSenses } from '@/utils/lexicon/definitions';
import { formsText, readEntryText, readForms, writeEntryText } from '@/utils/lexicon/entry-text';
import { fold } from '@/utils/lexicon/fold';
import { openLexicon } from '@/utils/lexicon/lexicon';
import { sound } from '@/utils/lexicon/sound';
import { openSounds } from '@/utils/lexicon/sounds';

/** What comes back from the files is what went into them, whatever it is. */

const form = fc.string({
  unit: fc.constantFrom('种', '草', '長', '长', '𠮷', 'A', 'a', 'Ｔ', '3', '·', '，'),
  minLength: 1,
  maxLength: 4,
});
const pinyin = fc
  .array(fc.constantFrom('zhong4', 'cao3', 'Zhang3', 'chang2', 'nu:3', 'A', 'a', '·', ',', 'xx5', 'r5'), {
    minLength: 1,
    maxLength: 5,
  })
  .map((syllables) => syllables.join(' '));
const definitions = fc.array(
  fc.constantFrom(
    'grass',
    'to grow; to plant',
    '(coll.) long',
    'CL:棵[ke1],根[gen1]',
    'abbr. for 種草|种草[zhong4 cao3]',
  ),
  { minLength: 1, maxLength: 4 },
);

describe('the text of an entry', () => {
  test('gives its fields back', () => {
    const hsk = fc.constantFrom(undefined, 1, 2, 3, 4, 5, 6) as fc.Arbitrary<1 | 6 | undefined>;
    const text = fc
      .record({ definitions, forms: fc.constantFrom('', '~', 'AA制 AA制'), hsk, follows: fc.array(fc.nat()) })
      .map(({ hsk, ...rest }) => ({ ...rest, ...(hsk && { hsk }) }));
    fc.assert(
      fc.property(text, (text) => {
        expect(readEntryText(writeEntryText(text))).toEqual(text);
      }),
    );
  });

  test('gives both forms back by the spellings, whichever of them comes first', () => {
    fc.assert(
      fc.property(form, form, (traditional, simplified) => {
        const [first = '', last = first] = [...new Set([fold(traditional), fold(simplified)])].sort();
        const text = formsText({ traditional, simplified }, [first, last]);
        expect(readForms(text, [first, last])).toEqual({ traditional, simplified });
      }),
    );
  });
});

describe('a dictionary of any entries', () => {
  const row = fc.record({ traditional: form, simplified: form, pinyin, definitions });

  test('is all there again, under both forms of each entry', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 8 }), async (rows) => {
        const lines = rows.map(({ traditional, simplified, pinyin, definitions }) => {
          return `${traditional} ${simplified} [${pinyin}] /${definitions.join('/')}/`;
        });
        const files = packLexicon({
          cedict: [`#! entries=${rows.length}`, ...lines].join('\n'),
          frequencies: '',
          hsk: [[rows[0]!.simplified]],
          glossary: [],
          readings: new Map(),
          build: 1,
        });
        const lexicon = await openLexicon(async (name) => files.get(name)!.slice().buffer as ArrayBuffer);
        for (const { definitions, ...row } of rows) {
          const level = row.simplified === rows[0]!.simplified ? { hsk: 1 } : {};
          const entry = { ...row, senses: parseSenses(definitions), source: 'cedict', ...level };
          const expected = { ...entry, id: `${row.traditional}|${row.simplified}[${row.pinyin}]` };
          for (const headword of [row.simplified, row.traditional]) {
            expect(await lexicon.entries(headword)).toContainEqual(expected);
          }
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('a search by sound', () => {
  const letters = fc.constantFrom('nu:3', 'nu', 'e2', 'lu:4', 'xi1', 'an1', 'xi1an1', 'xian1', 'Xi4', '·');
  const syllables = fc.array(letters, { minLength: 1, maxLength: 4 });
  const asked = syllables.chain((written) =>
    fc.constantFrom(
      written.join(' '),
      written.join(''),
      written.join('').replaceAll(/\d/g, '').replaceAll('u:', 'u'),
    ),
  );

  /** The same, read off the whole sound, letter by letter. */
  function model(word: string, query: string): boolean | undefined {
    const [said, wanted] = [sound(word), sound(query)];
    const spelt = said.letters.slice(0, wanted.letters.length);
    const [there, here] = [spelt, wanted.letters].map((letters) => letters.replaceAll('ü', 'v'));
    const bent = here!.replaceAll(/(?<=[nl])u(?=e|$|[^aeiou])/g, 'v');
    if (there !== here && (here!.includes('v') || there !== bent)) return undefined;
    const syllableOf = (at: number) => said.starts.findLast((start) => start <= at)!;
    for (const start of wanted.starts) if (syllableOf(start) !== start) return undefined;
    for (let at = 0; at < wanted.letters.length; at++) {
      const tone = wanted.tones.get(at);
      const end = said.starts.find((start) => start > at) ?? said.letters.length;
      if (tone !== undefined && said.tones.get(end - 1) !== tone) return undefined;
    }
    return said.letters.length === wanted.letters.length;
  }

  test('finds what begins so, by letters, tones and where syllables begin', () => {
    const words = fc.array(syllables, { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(words, asked, (words, query) => {
        fc.pre(sound(query).letters !== '');
        const texts = [...new Set(words.flat())];
        const starts = Uint32Array.from([0, ...words.map((_, i) => words.slice(0, i + 1).flat().length)]);
        const numbers = Uint16Array.from(words.flat(), (syllable) => texts.indexOf(syllable));
        const found = new Map<number, boolean>();
        const sounds = openSounds({ syllables: () => ({ texts, starts, numbers }), drawn: new Set() });
        sounds.search(sound(query), (entry, whole) => found.set(entry, whole));
        for (const [entry, word] of words.entries()) {
          expect([word, query, found.get(entry)]).toEqual([word, query, model(word.join(' '), query)]);
        }
      }),
      { numRuns: 2000 },
    );
  });
});

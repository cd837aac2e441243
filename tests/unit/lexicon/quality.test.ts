import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { toneMarked } from '@/utils/lexicon/syllables';
import { builtLexicon } from './files';

/**
 * The development set, sentences.txt, against the lexicon. The floors are a little below what is reached, so that a
 * change that makes the cutting or the reading worse is seen.
 */

const lexicon = await builtLexicon();

interface Sentence {
  text: string;
  /** `start-end` of each word that is not punctuation. */
  words: Set<string>;
  /** Number of the code point -> the reading that is due there. */
  readings: Map<number, string>;
}

const wordly = (text: string) => /[\p{L}\p{N}]/u.test(text);

function parse(line: string): Sentence {
  const sentence: Sentence = { text: '', words: new Set(), readings: new Map() };
  // A space inside a word is written as an underscore.
  for (const word of line.split(' ')) {
    const start = sentence.text.length;
    for (const [, char, reading] of word.matchAll(/([^{])(?:\{([^}]+)\})?/gu)) {
      if (reading) sentence.readings.set([...sentence.text].length, toneMarked(reading));
      sentence.text += char === '_' ? ' ' : char;
    }
    if (wordly(sentence.text.slice(start))) sentence.words.add(`${start}-${sentence.text.length}`);
  }
  return sentence;
}

const sentences = readFileSync(new URL('./sentences.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map(parse);

test('there are two hundred sentences', () => {
  expect(sentences.length).toBeGreaterThanOrEqual(200);
});

/**
 * The glossary keeps whole on purpose what the sentences part (在线等, 期末周). The first figure is of words alone; in the second
 * such a word counts as the words that it is made of, so that a glossary which grows hides no cut that is wrong.
 */
test('words are cut where a reader cuts them: F1 at least 0.93, and 0.96 but for the glossary', async () => {
  let right = 0;
  let found = 0;
  let due = 0;
  let kept = 0;
  let parts = 0;
  for (const { text, words } of sentences) {
    const tokens = lexicon.segment(text).filter((token) => wordly(text.slice(token.start, token.end)));
    due += words.size;
    found += tokens.length;
    for (const { start, end } of tokens) {
      if (words.has(`${start}-${end}`)) right++;
      else {
        const within = wordsWithin(words, start, end);
        const [entry] = within > 1 ? await lexicon.entries(text.slice(start, end)) : [];
        if (entry?.source !== 'glossary') continue;
        kept++;
        parts += within;
      }
    }
  }
  const score = (2 * right) / (found + due);
  const scoreButKept = (2 * (right + parts)) / (found - kept + parts + due);
  console.info(
    `segmentation: F1 ${score.toFixed(3)} of ${due} words in ${sentences.length} sentences; ${scoreButKept.toFixed(3)} but for ${kept} words that the glossary keeps whole`,
  );
  expect(score).toBeGreaterThan(0.93);
  expect(scoreButKept).toBeGreaterThan(0.96);
});

/** Of how many words of the sentence a stretch is made, or 0 where it cuts one. */
function wordsWithin(words: Set<string>, start: number, end: number): number {
  const borders = [...words].map((word) => word.split('-').map(Number) as [number, number]);
  const inside = borders.filter(([from, to]) => from < end && to > start);
  const whole = inside.some(([from]) => from === start) && inside.some(([, to]) => to === end);
  return whole && inside.every(([from, to]) => from >= start && to <= end) ? inside.length : 0;
}

test('characters with several readings are read rightly: at least 98 in 100', async () => {
  let right = 0;
  let due = 0;
  for (const { text, readings } of sentences) {
    const read = await lexicon.pinyin(text);
    for (const [at, reading] of readings) if (read[at] === reading) right++;
    due += readings.size;
  }
  console.info(`readings of polyphones: ${((100 * right) / due).toFixed(1)} % of ${due}`);
  expect(right / due).toBeGreaterThan(0.98);
});

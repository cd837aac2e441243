import { type Sound, sound, soundsLike } from '@/utils/lexicon/sound';
import type { Phrase } from '@/utils/store/model';

/**
 * The phrases that a query finds: by hanzi, by pinyin with or without tones, by meaning, note, tag or kept sentence. Exact
 * words come first, then words that hold the query, then those that sound so, mean so, and the rest; otherwise the order
 * stays. An empty query finds all.
 */
export function searchPhrases(phrases: readonly Phrase[], query: string): Phrase[] {
  const asked = { text: fold(query).trim(), sound: sound(query) };
  if (asked.text === '') return [...phrases];
  // Only letters, tone numbers and what parts syllables: else the letters of `种cao` would be taken for a sound.
  const spelt = /^[\p{Script=Latin}\p{M}1-5:'’\s-]+$/u.test(query.normalize('NFD'));
  return phrases
    .map((phrase) => ({ phrase, rank: rank(folded(phrase), asked, spelt) }))
    .filter(({ rank }) => rank < nowhere)
    .sort((one, other) => one.rank - other.rank)
    .map(({ phrase }) => phrase);
}

const nowhere = 9;

function rank(phrase: Folded, asked: { text: string; sound: Sound }, spelt: boolean): number {
  const { text } = asked;
  if (phrase.hanzi.includes(text)) return 0;
  if (phrase.hanzi.some((form) => form.includes(text))) return 1;
  if (spelt && soundsLike(phrase.sound, asked.sound)) return 2;
  if (phrase.gloss.includes(text)) return 3;
  if (phrase.rest.includes(text)) return 4;
  if (phrase.sentences.includes(text)) return 5;
  return nowhere;
}

interface Folded {
  hanzi: string[];
  sound: Sound;
  gloss: string;
  rest: string;
  sentences: string;
}

/** Rows never change in place, so what was folded once serves every key that is typed. */
const known = new WeakMap<Phrase, Folded>();

function folded(phrase: Phrase): Folded {
  const there = known.get(phrase);
  if (there) return there;
  const made: Folded = {
    hanzi: [fold(phrase.simplified), fold(phrase.traditional)],
    sound: sound(phrase.pinyin),
    gloss: fold(phrase.gloss),
    rest: fold([phrase.note, phrase.explanation ?? '', ...phrase.tags].join('\n')),
    sentences: fold(phrase.contexts.map(({ sentence }) => sentence).join('\n')),
  };
  known.set(phrase, made);
  return made;
}

/** One form for what a reader takes as the same: width and case of letters. */
function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}

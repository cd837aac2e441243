import { type Sound, sound, soundsLike } from '@/utils/lexicon/sound';
import type { Phrase } from '@/utils/store/model';

/**
 * The phrases that a query finds: by hanzi, by pinyin with or without tones, by meaning, note, tag or kept sentence. Exact
 * words come first, then words that hold the query, then those that sound so, mean so, and the rest; otherwise the order
 * stays. An empty query finds all.
 */
export function searchPhrases(phrases: readonly Phrase[], query: string): Phrase[] {
  const asked = askedBy(query);
  if (asked.text === '') return [...phrases];
  const ranked: Phrase[][] = Array.from({ length: nowhere }, () => []);
  for (const phrase of phrases) ranked[rank(folded(phrase), asked)]?.push(phrase);
  return ranked.flat();
}

/** Fold what is not folded yet, a slice at a time, so that the first key of a search is as quick as the others. */
export function prepareSearch(phrases: readonly Phrase[], { signal }: { signal: AbortSignal }): void {
  let at = 0;
  const slice = () => {
    const until = performance.now() + sliceMs;
    while (at < phrases.length && performance.now() < until) folded(phrases[at++]!);
    if (at < phrases.length && !signal.aborted) setTimeout(slice);
  };
  setTimeout(slice);
}

const sliceMs = 6;
const nowhere = 6;

interface Asked {
  text: string;
  sound: Sound;
  /** How a word sounds that begins so, without tones; none where the query is no pinyin. */
  letters: string | undefined;
}

function askedBy(query: string): Asked {
  // Only letters, tone numbers and what parts syllables: else the letters of `种cao` would be taken for a sound.
  const spelt = /^[\p{Script=Latin}\p{M}1-5:'’\s-]+$/u.test(query.normalize('NFD'));
  const heard = sound(query);
  return {
    text: fold(query).trim(),
    sound: heard,
    letters: spelt && heard.letters !== '' ? `\n${heard.letters}` : undefined,
  };
}

function rank(phrase: Folded, { text, letters, sound: asked }: Asked): number {
  const written = phrase.text.includes(text);
  if (written && phrase.hanzi.includes(text)) return phrase.forms.includes(text) ? 0 : 1;
  // Tones are compared only where the letters are right.
  if (
    letters &&
    phrase.sounds.includes(letters) &&
    (asked.tones.size === 0 || soundsLike(phrase.sound, asked))
  )
    return 2;
  if (!written) return nowhere;
  const at = phrase.text.indexOf(text, phrase.hanzi.length);
  return at < phrase.rest ? 3 : at < phrase.sentences ? 4 : 5;
}

/** A phrase made ready: one text to look through, and where its parts begin. */
interface Folded {
  /** Words, meaning, note and tags, sentences: a line each, and no query spans lines. */
  text: string;
  forms: string[];
  hanzi: string;
  rest: number;
  sentences: number;
  sound: Sound;
  /** The letters from each syllable on, a line each; with u for ü too, as many type it. */
  sounds: string;
}

/** By id, as of its last change: reading the database anew gives new objects of the same rows. */
const known = new Map<string, { updatedAt: number; folded: Folded }>();
const byRow = new WeakMap<Phrase, Folded>();
/** More than anyone has; then it starts anew. */
const mostKnown = 100_000;

function folded(phrase: Phrase): Folded {
  const there = byRow.get(phrase);
  if (there) return there;
  const last = known.get(phrase.id);
  const made = last?.updatedAt === phrase.updatedAt ? last.folded : fresh(phrase);
  if (known.size >= mostKnown) known.clear();
  known.set(phrase.id, { updatedAt: phrase.updatedAt, folded: made });
  byRow.set(phrase, made);
  return made;
}

function fresh(phrase: Phrase): Folded {
  const forms = [...new Set([fold(phrase.simplified), fold(phrase.traditional)])];
  const hanzi = forms.join('\n');
  const gloss = fold(phrase.gloss);
  const rest = fold([phrase.note, phrase.explanation ?? '', ...phrase.tags].join('\n'));
  const heard = sound(phrase.pinyin);
  const letters = heard.letters.includes('ü')
    ? [heard.letters, heard.letters.replaceAll('ü', 'u')]
    : [heard.letters];
  return {
    text: [hanzi, gloss, rest, fold(phrase.contexts.map(({ sentence }) => sentence).join('\n'))].join('\n'),
    forms,
    hanzi,
    rest: hanzi.length + gloss.length + 2,
    sentences: hanzi.length + gloss.length + rest.length + 3,
    sound: heard,
    sounds: letters.flatMap((one) => heard.starts.map((start) => `\n${one.slice(start)}`)).join(''),
  };
}

/** One form for what a reader takes as the same: width and case of letters. */
function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}

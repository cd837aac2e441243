import type { ReadWord } from '@/utils/messages';
import { wholes } from './cut';
import { type Knowledge, type Standing, standingOf } from './knowledge';

/** A word as it is drawn, with what hangs on it: punctuation never starts a line, so it goes with the word before. */
export interface LaidWord {
  word: ReadWord;
  /** As it is written. */
  text: string;
  standing: Standing;
  /** Marks and spaces behind it, as written. */
  tail: string;
  /** A hashtag or the code of an emoji: drawn quietly, in one piece. */
  as?: 'tag' | 'code';
}

/** A sentence of a post as it is drawn. */
export interface LaidSentence {
  text: string;
  /** Marks that stand before its first word, such as an opening quotation mark. */
  lead: string;
  words: LaidWord[];
}

const wordly = /[\p{L}\p{N}\p{Extended_Pictographic}]|\[[^[\]\s]{1,8}\]/u;
/** Opens what follows, and is drawn with it. */
const opening = /^[“‘「『（(【《[]+$/u;

/**
 * Lays a sentence out: every character of it is in a word's text, in a tail, or in the lead.
 * @param words of the sentence, covering it, as `lexicon.read` gives them
 */
export function layOut(text: string, words: readonly ReadWord[], knowledge: Knowledge): LaidSentence {
  const laid: LaidWord[] = [];
  let lead = '';
  let open = '';
  for (const { as, ...word } of inOnePiece(text, words)) {
    const written = text.slice(word.start, word.end);
    const last = laid.at(-1);
    if (wordly.test(written)) {
      // What opens a quotation is drawn before its first word, so it goes at the end of what is before that.
      if (last) last.tail += open;
      else lead += open;
      open = '';
      laid.push({ word, text: written, standing: standingOf(word, knowledge), tail: '', ...(as && { as }) });
    } else if (opening.test(written.trim())) open += written;
    else if (last) {
      last.tail += open + written;
      open = '';
    } else {
      lead += open + written;
      open = '';
    }
  }
  const last = laid.at(-1);
  if (last) last.tail += open;
  else lead += open;
  return { text, lead, words: laid };
}

/** The words, with those of a hashtag or of an emoji's code made one. */
function inOnePiece(text: string, words: readonly ReadWord[]): (ReadWord & { as?: 'tag' | 'code' })[] {
  const spans = [...text.matchAll(wholes)].map(({ index, 0: whole, groups }) => ({
    start: index,
    end: index + whole.length,
    as: groups?.tag ? ('tag' as const) : ('code' as const),
  }));
  if (spans.length === 0) return [...words];
  const joined: (ReadWord & { as?: 'tag' | 'code' })[] = [];
  for (const word of words) {
    const span = spans.find(({ start, end }) => word.start >= start && word.start < end);
    const last = joined.at(-1);
    if (!span) joined.push(word);
    else if (last?.as && last.start >= span.start) {
      last.end = word.end;
      last.readings = [...last.readings, ...word.readings.map(() => null)];
    } else {
      const readings = word.readings.map(() => null);
      joined.push({ start: word.start, end: word.end, readings, gloss: '', as: span.as });
    }
  }
  return joined;
}

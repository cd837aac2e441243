import { openNote } from '@/utils/page/note';
import { surfacesIn } from '@/utils/page/surfaces';
import { flatten, stretch } from '../text';
import { type Character, characterIn, type HitTest } from './point';

/** A word and a sentence that it stands in. Offsets are UTF-16, into `sentence`. */
export interface WordInSentence {
  sentence: string;
  start: number;
  end: number;
}

/**
 * Where the open note has a word: in that sentence, or, where the page writes it otherwise (emoji are codes in one text and
 * images in the other), where it has the word at all. Null when it does not.
 */
export function findWord(
  document: Document,
  { sentence, start, end }: WordInSentence,
  hit: HitTest,
): Character | null {
  const note = openNote(document);
  const word = sentence.slice(start, end);
  let elsewhere: Character | null = null;
  for (const { element } of note ? surfacesIn(note) : []) {
    const flat = flatten(element);
    const at = flat.text.indexOf(sentence);
    const from = at < 0 ? flat.text.indexOf(word) : at + start;
    const place = from < 0 ? null : stretch(flat, from, from + word.length);
    const character = place && characterIn(place.from.node, place.from.offset, hit);
    if (character && at >= 0) return character;
    elsewhere ??= character;
  }
  return elsewhere;
}

/**
 * The words of the lexicon room. Every offset is in UTF-16 code units of the text that was passed in, `start`
 * inclusive, `end` exclusive, and never falls inside a surrogate pair.
 */

export type Source = 'glossary' | 'cedict';

/** One sense of an entry: what a dictionary writes between two slashes, taken apart. */
export interface Sense {
  /** The meaning in English, without the parts that the other fields carry. */
  text: string;
  /** Labels such as `coll.`, `slang`, `Tw`, `archaic`, `surname`. */
  labels?: string[];
  /** Measure words of a noun: simplified form and numbered pinyin. */
  classifiers?: Reference[];
  /** "see X", "variant of X", "abbr. for X", "also written X": the word that it leads to. */
  refers?: { kind: 'see' | 'variant' | 'abbreviation' | 'also-written' | 'also-pronounced'; to: Reference };
}

export interface Reference {
  simplified: string;
  traditional: string;
  /** Numbered pinyin, empty where the dictionary gives none. */
  pinyin: string;
}

/** An entry: a headword with one reading and its senses. */
export interface Entry {
  /** A glossary id, or CC-CEDICT's own head of the line, `種草|种草[zhong4 cao3]`. Never an index. */
  id: string;
  source: Source;
  simplified: string;
  traditional: string;
  /** Numbered pinyin as CC-CEDICT writes it: `zhong4 cao3`, `lu:4`, `r5`, `K la1 O K`. */
  pinyin: string;
  senses: Sense[];
  /** HSK 2.0 level of the headword. */
  hsk?: 1 | 2 | 3 | 4 | 5 | 6;
  /** Entries of the glossary: the whole entry, as JSON that the glossary room can read. */
  record?: string;
}

/** A span of the text and the entries that are written so, best first. */
export interface Match {
  start: number;
  end: number;
  entries: Entry[];
}

/** What is under the caret: the segment it falls in, then every other match that holds the character. */
export interface Lookup {
  start: number;
  end: number;
  /** Best first; empty when nothing matches. */
  matches: Match[];
}

export interface Token {
  start: number;
  end: number;
  /** Whether the lexicon has the token as a word. */
  known: boolean;
}

/** A word of a text as an interlinear view lays it out. */
export interface InterlinearWord {
  start: number;
  end: number;
  /** Numbered, in context, one a code point; null for what is not hanzi or has no known reading. */
  readings: (string | null)[];
  /** At most 16 letters; empty for particles, measure words, numbers, Latin and what no dictionary has. */
  gloss: string;
  /** The entry that is meant here; none for what no dictionary has. */
  entry?: Entry;
  /** A name, of which no reader is asked to know the word. */
  name?: true;
}

/** A glossary word that a reader would want marked. */
export interface Mark {
  start: number;
  end: number;
  /** Glossary id. */
  id: string;
}

/** A word to be marked on a page: of Xiaohongshu, of the reader's own, or above their level. */
export interface PageMark {
  start: number;
  end: number;
  /** What the word is known by, however it is written: a glossary id, else its folded form. */
  id: string;
  kind: 'word' | 'mine' | 'level';
}

/** What a reader wants marked. */
export interface Wanted {
  /** Words of the glossary. */
  glossary: boolean;
  /** Insults, sexual slang and code words too. */
  sensitive: boolean;
  /** Words of HSK 2.0 above this level; 6 is none. */
  above: number;
}

/** The words that a reader keeps. One is in only one of the lists. */
export interface ReadersWords {
  /** Still being learned: marked as their own. */
  learning: { simplified: string; traditional: string }[];
  /** Known, in simplified characters: not marked at all. */
  known: string[];
}

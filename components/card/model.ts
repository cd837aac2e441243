import type { FaultCode } from '@/utils/faults';
import type { SavedPhrase, Translator } from '@/utils/messages';
import type { CardState, SavePostState, Stage, WordOnPage } from '@/utils/reading/card-port';
import type { TranslationFaultCode } from '@/utils/translation/fault';
import type { Choice } from './choice';

/** What is said for a moment in the corner. */
export type HintText = 'nothingToLookUp';

/** What unfolds above the foot: the keys, or why a button did not do what it says. */
export type Aside = 'keys' | 'no-voice' | 'cantonese' | 'not-copied';

/** A word that was left for one inside of its card. */
export interface Left {
  word: WordOnPage;
  choice: Choice;
}

export interface CardModel extends CardState {
  stage: Stage;
  word: WordOnPage | null;
  /** How many words have been shown: the same one may come twice in a row. */
  shown: number;
  choice: Choice;
  /** The way back, the word on the page first. */
  trail: readonly Left[];
  /** The word beside which the card is pinned, which stays its place whatever it shows. */
  pinned: WordOnPage | null;
  /** The phrase that the word on show is kept as. */
  saved: SavedPhrase | null;
  /** Its sentence has just joined those of the phrase. */
  sentenceAdded: boolean;
  /** The reader knows it. */
  known: boolean;
  undo: Undo | null;
  draft: Draft | null;
  aside: Aside | null;
  /** Null where nothing translates. */
  translator: Translator | null;
  /** What became of translating the sentence of the word on show. */
  translated: Translated | null;
  /** A moment ago the word on show was copied. */
  copied: boolean;
  fault: FaultCode | null;
  /** `times` tells the same text that is said again from one that is still there. */
  hint: { text: HintText; times: number } | null;
  savePost: SavePostState | null;
  /** The reader has read why the post was not saved. */
  postFaultRead: boolean;
}

/** What was done in the last seconds and can be undone: a phrase that a save has made, a word called known. */
export type Undo = { kind: 'save'; id: string } | { kind: 'known'; simplified: string };

/** The note that is being written. Tags are written in one line, with commas between. */
export interface Draft {
  note: string;
  tags: string;
}

/** What became of the sentence that was to be translated. */
export type Translated =
  /** `share` of a download that is done, 0 to 1. */
  | { at: 'working'; share?: number }
  | { at: 'done'; line: string }
  | { at: 'failed'; code: TranslationFaultCode };

/** The card's state, as those who change a part of it hold it. */
export interface Model {
  getState(): CardModel;
  setState(change: Partial<CardModel>): void;
}

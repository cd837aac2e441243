import type { FaultCode } from '@/utils/faults';
import type { Input, OverlayStrings, SavedPost, WordLookup } from '@/utils/messages';
import type { Rect } from '@/utils/page/geometry';
import type { SurfaceKind } from '@/utils/page/surfaces';
import type { Theme } from '@/utils/page/theme';
import type { Settings } from '@/utils/settings/schema';

/**
 * The seam between the reader, which every page loads, and the card, which is injected when it is first needed. Both
 * live in the same isolated world, so a global of theirs is out of the page's sight. The reader says what the pointer is on
 * and what may be saved; the card draws it, asks the background to save words, and says when it has closed itself.
 */
export interface WordOnPage {
  /** What was found; never without matches. Offsets are UTF-16, into `text`. */
  lookup: WordLookup;
  /** The text around the word that was looked up, about 200 characters. */
  text: string;
  /** Client rectangles of the best match, in reading order: one for each line that it touches. Never empty. */
  rects: Rect[];
  /** The one of `rects` that is under the pointer. */
  anchor: Rect;
  /**
   * The sentence, with the place of the best match in it. For another match, add the difference of the two matches'
   * starts (and ends). Absent where the word stands in no sentence worth keeping.
   */
  context?: SavedContext;
  surface: SurfaceKind | 'other';
  /** It was come to by keyboard: arrows on the page lead on to the terms around it. */
  walked?: boolean;
  /** The picture column of the open note when the word is in its text: where the full card goes. */
  pictureColumn?: Rect;
}

/** Where a word was met, as it is saved with the word. */
export type SavedContext = NonNullable<Input<'phrases.save'>['context']>;

/** What the reader can change while the card is there. */
export interface CardState {
  settings: Settings;
  /** BCP 47: `en`, `zh-Hans`. */
  language: string;
  strings: OverlayStrings;
  /** Of the site, which has its own switch: not that of the system. */
  theme: Theme;
}

/** Whether the open post can be saved. `at` is the box whose top right corner holds the button. */
export type SavePostState =
  | { kind: 'offered' | 'saving'; at: Rect }
  /** `pictures`: how many follow, or that the browser withholds them. */
  | { kind: 'saved'; at: Rect; pictures?: SavedPost['pictures'] }
  | { kind: 'failed'; at: Rect; fault: FaultCode };

export interface Point {
  x: number;
  y: number;
}

export type Stage = 'hidden' | 'peek' | 'full';

/** What the reader gives to the card when it makes it. */
export interface CardHost extends CardState {
  /**
   * Where the card draws. The host element is `all: initial` and has no size; what should take the pointer says
   * `position: fixed`. Styles go in as a `<style>` element.
   */
  root: ShadowRoot;
  /** The card went away by itself (its close button, Escape, a click that leads elsewhere). */
  onHide(): void;
  /** The reader of the page pressed the save button of the post, at any state but `saving`. */
  onSavePost(): void;
}

/** What the reader does with the card. Nothing here throws. */
export interface CardView {
  /** Show the small card over the word. A word on show is replaced; a full card gives way to the peek. */
  peek(word: WordOnPage): void;
  /** Show the whole card. The word may be the one that is in the peek already. */
  full(word: WordOnPage): void;
  hide(): void;
  stage(): Stage;
  /** True while the pointer must not take the card away: it is pinned, or something in it has the focus. */
  holds(): boolean;
  /** Whether a pointer that goes from one place to another (client coordinates) comes nearer to the peek. */
  nears(from: Point, to: Point): boolean;
  /**
   * A key pressed on the page while the card shows and nothing editable has the focus (`Enter`, `Escape`, `s`, ...).
   * @returns whether the card took it; the page then does not see it.
   */
  press(key: string): boolean;
  savePost(state: SavePostState | null): void;
  /** A quiet notice in the corner: what went wrong, or null to take it away. */
  notice(fault: FaultCode | null): void;
  update(state: Partial<CardState>): void;
  /** Take everything out of the root. */
  destroy(): void;
}

export type CardFactory = (host: CardHost) => CardView;

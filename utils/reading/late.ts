import type { CardFactory } from './card-port';
import type { Walk, WalkParts } from './pointing/walk';
import type { Saving, SavingParts } from './post/saving';
import type { OpenPost } from './tab-port';

/** What comes late to a page, as globals of the isolated world: set by the card script, called by the reader. */
declare global {
  /** Set by the card script in the isolated world of the page. */
  var __lrwCard: CardFactory | undefined;
  /** Comes with the card: few readers go by keyboard, and every page would have to load it. */
  var __lrwWalk: ((parts: WalkParts) => Walk) | undefined;
  /** Comes with the card, which draws how saving goes. */
  var __lrwSaving: ((window: Window, parts: SavingParts, signal: AbortSignal) => Saving) | undefined;
  /** Comes with the card: what is written in the open note, or null. */
  var __lrwOpenPost: (() => OpenPost | null) | undefined;
  /** True in the build that the end-to-end tests drive. */
  const __TEST_BUILD__: boolean;
}

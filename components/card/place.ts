import type { Rect } from '@/utils/page/geometry';

/**
 * Where the two stages of the card go. Plain arithmetic, because it has three rules that are ours, has to be right in the
 * first painted frame, and is easy to hold to a table of cases; a positioning library answers by promise.
 *
 * All lengths are CSS pixels of the viewport.
 */
export interface Size {
  width: number;
  height: number;
}

export interface Placement {
  left: number;
  top: number;
  maxHeight: number;
}

export interface WordPlace {
  /** Every line that the word touches. */
  rects: readonly Rect[];
  /** The one under the pointer. */
  anchor: Rect;
  pictureColumn?: Rect;
}

/** Between the word and the card. */
const gap = 8;
/** How far the card reaches past the word on the right: on the left it slides over the picture, away from the text. */
const overhang = 8;
/** How far the full card begins above the line of its word, so that the headword stands level with it. */
const lift = 9;
/** Between the card and the edges of the viewport, and between the full card and the text beside it. */
const margin = 12;
export const peekHeight = 110;
export const cardHeight = 640;

/** Above the word, over what has been read; below only where there is no room above; never over the word's own lines. */
export function placePeek(word: WordPlace, size: Size, viewport: Size): Placement {
  return besideLine(word, size, viewport, peekHeight);
}

/** In the note modal over the picture, beside the line; elsewhere where the peek was. */
export function placeCard(word: WordPlace, size: Size, viewport: Size): Placement {
  const column = word.pictureColumn;
  const left = column ? column.right - margin - size.width : Number.NEGATIVE_INFINITY;
  if (!column || left < margin || column.right > word.anchor.left) {
    return besideLine(word, size, viewport, cardHeight);
  }
  const maxHeight = Math.min(cardHeight, viewport.height - 2 * margin);
  const height = Math.min(size.height, maxHeight);
  return { left, top: clamp(word.anchor.top - lift, margin, viewport.height - margin - height), maxHeight };
}

function besideLine(word: WordPlace, size: Size, viewport: Size, most: number): Placement {
  // A word may run on into the next line: both are its own.
  const first = Math.min(...word.rects.map((rect) => rect.top), word.anchor.top);
  const last = Math.max(...word.rects.map((rect) => rect.bottom), word.anchor.bottom);
  const left = clamp(word.anchor.right + overhang - size.width, margin, viewport.width - margin - size.width);
  const above = first - gap - margin;
  const below = viewport.height - margin - (last + gap);
  const goesAbove = above >= size.height || (below < size.height && above >= below);
  const maxHeight = Math.max(0, Math.min(most, goesAbove ? above : below));
  return {
    left,
    top: goesAbove ? first - gap - Math.min(size.height, maxHeight) : last + gap,
    maxHeight,
  };
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}

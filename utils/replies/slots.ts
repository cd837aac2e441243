import { slotPattern } from './schema';

/** A piece of a comment: text, or a slot to be filled. */
export type Piece = string | { slot: string };

/** `从{地方}过去` is `从`, the slot 地方, and `过去`. */
export function piecesOf(comment: string): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const match of comment.matchAll(slotPattern)) {
    if (match.index > at) pieces.push(comment.slice(at, match.index));
    pieces.push({ slot: match[1]! });
    at = match.index + match[0].length;
  }
  if (at < comment.length) pieces.push(comment.slice(at));
  return pieces;
}

/** The slots of a comment that have no text yet, in order, each once. */
export function openSlots(comment: string, filled: Readonly<Record<string, string>>): string[] {
  const slots = [...comment.matchAll(slotPattern)].map((match) => match[1]!);
  return [...new Set(slots)].filter((slot) => !filled[slot]?.trim());
}

/** The comment with its slots filled; those that are open stay as they are. */
export function fill(comment: string, filled: Readonly<Record<string, string>>): string {
  return comment.replace(slotPattern, (whole, slot: string) => filled[slot]?.trim() || whole);
}

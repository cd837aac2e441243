import { slotPattern } from './schema';

/** The slots of a comment that have no text yet, in order, each once. */
export function openSlots(comment: string, filled: Readonly<Record<string, string>>): string[] {
  const slots = [...comment.matchAll(slotPattern)].map((match) => match[1]!);
  return [...new Set(slots)].filter((slot) => !filled[slot]?.trim());
}

/** The comment with its slots filled; those that are open stay as they are. */
export function fill(comment: string, filled: Readonly<Record<string, string>>): string {
  return comment.replace(slotPattern, (whole, slot: string) => filled[slot]?.trim() || whole);
}

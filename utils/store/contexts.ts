import type { Context } from './model';

/**
 * The contexts with one more. The same sentence of the same post, with the word at the same place, is kept once; the link
 * of the later meeting replaces the earlier one, since the site's links expire. The same array when nothing changes.
 */
export function joinContext(contexts: Context[], context: Context): Context[] {
  const index = contexts.findIndex((there) => identical(there, context));
  const there = contexts[index];
  if (!there) return [...contexts, context];
  if (context.seenAt <= there.seenAt || !context.url || context.url === there.url) return contexts;
  return contexts.with(index, { ...there, ...context, seenAt: there.seenAt });
}

/** Whether this very sentence is among the contexts. */
export function hasContext(contexts: readonly Context[], context: Context): boolean {
  return contexts.some((there) => identical(there, context));
}

function identical(one: Context, other: Context): boolean {
  return (
    one.sentence === other.sentence &&
    one.start === other.start &&
    one.end === other.end &&
    one.postId === other.postId
  );
}

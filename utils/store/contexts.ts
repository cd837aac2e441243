import type { Context } from './model';

/**
 * The contexts with one more. The same sentence with the word at the same place is kept once; the link of the later
 * meeting replaces the earlier one, since the site's links expire. The same array when nothing changes.
 */
export function joinContext(contexts: Context[], context: Context): Context[] {
  const index = contexts.findIndex(
    (there) =>
      there.sentence === context.sentence && there.start === context.start && there.end === context.end,
  );
  const there = contexts[index];
  if (!there) return [...contexts, context];
  if (context.seenAt <= there.seenAt || !context.url || context.url === there.url) return contexts;
  return contexts.with(index, { ...there, ...context, seenAt: there.seenAt });
}

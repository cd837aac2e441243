import type { Context, Phrase } from '@/utils/store/model';

/** The sentence to ask with: the latest one in which the phrase really stands at its offsets. */
export function sentenceOf(phrase: Phrase): Context | undefined {
  return phrase.contexts.findLast(
    ({ sentence, start, end }) =>
      start >= 0 && start < end && end <= sentence.length && end - start < sentence.length,
  );
}

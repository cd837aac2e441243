import type { Context, Phrase } from '@/utils/store/model';

/** The sentence to show with a phrase: the latest one in which it really stands at its offsets. */
export function sentenceOf(phrase: Phrase): Context | undefined {
  return phrase.contexts.findLast(isWhole);
}

/** The sentence to ask with: another one each time, the latest first. */
export function sentenceToAsk(phrase: Phrase): Context | undefined {
  const whole = phrase.contexts.filter(isWhole);
  return whole.at(-1 - (phrase.card.reps % Math.max(1, whole.length)));
}

function isWhole({ sentence, start, end }: Context): boolean {
  return start >= 0 && start < end && end <= sentence.length && end - start < sentence.length;
}

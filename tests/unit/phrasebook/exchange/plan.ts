import { type FindWords, findListed, inOrder, planCards } from '@/utils/phrasebook/exchange/list-plan';
import type { WordList } from '@/utils/phrasebook/exchange/word-list';
import type { Known, Phrase } from '@/utils/store/model';

/** What bringing a list in as cards would do, as the dialog of lists puts it together. */
export async function planWordList(
  list: WordList,
  options: { find: FindWords; phrases: readonly Phrase[]; known: readonly Known[] },
) {
  const plan = await planCards(await findListed(list, options), options);
  return { ...plan, leftOut: inOrder([...list.problems, ...plan.leftOut]) };
}

import { contextReach } from './context';
import type { Cut } from './segment';

const wordly = /[\p{L}\p{N}]/u;

/**
 * The words around the word `i` of a cut text, as far as its clause and `contextReach` go: those before it, each with a
 * space behind, and those behind it, each with a space before.
 */
export function neighbours(
  text: string,
  { count, ends }: Pick<Cut, 'count' | 'ends'>,
  i: number,
): { left: string; right: string } {
  let left = '';
  for (let j = i - 1; j >= 0 && left.length < contextReach; j--) {
    const word = text.slice(j === 0 ? 0 : ends[j - 1]!, ends[j]);
    if (!wordly.test(word)) break;
    left = `${word.slice(-contextReach)} ${left}`;
  }
  let right = '';
  for (let j = i + 1; j < count && right.length < contextReach; j++) {
    const word = text.slice(ends[j - 1]!, ends[j]);
    right += ` ${word.slice(0, contextReach)}`;
    if (!wordly.test(word)) break;
  }
  return { left, right };
}

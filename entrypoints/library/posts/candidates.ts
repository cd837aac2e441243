import { sound } from '@/utils/lexicon/sound';
import type { Entry } from '@/utils/lexicon/types';
import { wordsOf } from '@/utils/library/search';

/** As many words of a query as are looked up alone. */
const mostWords = 4;
/** As many meanings as a word is known by. */
const mostMeanings = 2;

/** What the lexicon is asked for a query: all of it, in the ways that it may be written, and each of its words. */
export interface LookUps {
  whole: readonly string[];
  words: readonly string[];
}

/** None for what is written in hanzi alone: that is found as it stands. */
export function lookUpsOf(query: string): LookUps {
  const words = wordsOf(query);
  const latin = words.filter((word) => /\p{Script=Latin}/u.test(word) && !/\p{Script=Han}/u.test(word));
  const text = words.join(' ');
  return {
    // Where a reader writes "hot pot", a dictionary may have "hotpot".
    whole: latin.length < words.length || !text ? [] : words.length === 2 ? [text, words.join('')] : [text],
    words: words.length > 1 ? [...new Set(latin.filter((word) => word.length > 1))].slice(0, mostWords) : [],
  };
}

/**
 * The headwords that are meant by what was looked up, in both scripts: a post may be written in either. A word of one character
 * stands in half of all posts, inside of others: it has to mean just that, or, where `bySound`, to be read so.
 */
export function headwordsIn(
  entries: readonly Pick<Entry, 'simplified' | 'traditional' | 'pinyin' | 'senses'>[],
  lookUp: string,
  { bySound }: { bySound: boolean },
): string[] {
  const { letters } = sound(lookUp);
  const meant = entries.filter(
    ({ simplified, pinyin, senses }) =>
      [...simplified].length > 1 ||
      (bySound && letters !== '' && sound(pinyin).letters.startsWith(letters)) ||
      meaningsOf(senses).includes(bare(lookUp)),
  );
  return [...new Set(meant.flatMap(({ simplified, traditional }) => [simplified, traditional]))];
}

function meaningsOf(senses: Entry['senses']): string[] {
  return senses
    .flatMap(({ text }) => text.replaceAll(/\([^)]*\)/g, '').split(/[;,]/))
    .map(bare)
    .filter(Boolean)
    .slice(0, mostMeanings);
}

/** Without what stands before a verb or a noun, and in the singular. */
function bare(meaning: string): string {
  return meaning
    .trim()
    .toLowerCase()
    .replace(/^(to|an?|the) /, '')
    .replace(/s$/, '');
}

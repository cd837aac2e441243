import { type Sound, sound } from './sound';

/** A syllable as it is spelt without its tone; a few more than there are. */
const syllable =
  /^(?:er|(?:[zcs]h|[bpmfdtnlgkhjqxrzcsyw])?(?:[iuü]?ang|[ei]ng|u?eng|i?ong|i?ao|i?ou|u?ai|u?ei|[iuü]?an|[eiuü]n|u[aoei]|i[aeu]|üe|[aeoiuü]))$/;
/** The longest of them, zhuang and its like. */
const longest = 6;
/** No word is longer; what is, is not pinyin. */
const longestWord = 120;

/**
 * A reading as people type it, `zhòngcǎo`, `zhong4cao3` or `Zhòng cǎo`, in the numbered form that is kept: `zhong4 cao3`.
 * A syllable whose tone was not given stays without; what is no pinyin stays as it was typed.
 */
export function numbered(typed: string): string {
  const heard = sound(typed);
  const words = heard.starts.map((start, index) => heard.letters.slice(start, heard.starts[index + 1]));
  const split = words.map((word) => syllablesOf(word));
  if (split.length === 0 || split.some((syllables) => !syllables)) {
    return typed.trim().replaceAll(/\s+/gu, ' ');
  }
  let at = 0;
  return split
    .flatMap((syllables) => syllables ?? [])
    .map((letters) => {
      const start = at;
      at += letters.length;
      return letters.replaceAll('ü', 'u:') + (toneWithin(heard, start, at) ?? '');
    })
    .join(' ');
}

/** The syllables of a word without tones: fangan is fan gan, since pinyin would write fang'an. Null for what is none. */
export function syllablesOf(word: string): string[] | null {
  if (word.length > longestWord) return null;
  return split(word, { vowels: false }) ?? split(word, { vowels: true });
}

/**
 * From the end: where each syllable would have to end for the rest to come out, the longest first.
 * @param vowels whether a syllable may begin with a vowel inside the word, though nothing parts it there.
 */
function split(word: string, { vowels }: { vowels: boolean }): string[] | null {
  const ends = new Array<number>(word.length + 1).fill(0);
  ends[word.length] = word.length;
  for (let at = word.length - 1; at >= 0; at--) {
    if (at > 0 && !vowels && /[aeoüiu]/.test(word[at]!)) continue;
    for (let end = Math.min(at + longest, word.length); end > at && ends[at] === 0; end--) {
      const head = word.slice(at, end);
      // The r of erhua has no rime of its own.
      if (ends[end] !== 0 && (syllable.test(head) || (head === 'r' && at > 0))) ends[at] = end;
    }
  }
  const syllables: string[] = [];
  for (let at = 0; at < word.length; at = ends[at]!) {
    if (ends[at] === 0) return null;
    syllables.push(word.slice(at, ends[at]));
  }
  return syllables;
}

function toneWithin({ tones }: Sound, start: number, end: number): string | undefined {
  for (let at = start; at < end; at++) {
    const tone = tones.get(at);
    if (tone) return tone;
  }
  return undefined;
}

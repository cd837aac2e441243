/** A piece of pinyin taken apart: its letters without tones, and which tone belongs to the letter at which place. */
export interface Sound {
  letters: string;
  /** Tone by index of a letter: of the syllable's last letter in numbered pinyin, of the marked vowel otherwise. */
  tones: Map<number, string>;
  /** Where syllables begin, among the letters. Only numbered or spaced pinyin tells. */
  starts: number[];
}

const marks: Record<string, string> = { '\u0304': '1', '\u0301': '2', '\u030c': '3', '\u0300': '4' };

/** Pinyin as dictionaries, keyboards and people write it: `zhong4 cao3`, `zhongcao`, `zhòng cǎo`, `lu:4`, `lv4`, `lǜ`. */
export function sound(pinyin: string): Sound {
  const found: Sound = { letters: '', tones: new Map(), starts: [] };
  let fresh = true;
  for (const char of pinyin.normalize('NFD').toLowerCase()) {
    const last = found.letters.length - 1;
    if (/[a-z]/.test(char)) {
      if (fresh) found.starts.push(found.letters.length);
      fresh = false;
      found.letters += char === 'v' ? 'ü' : char;
    } else if (char === ':' || char === '\u0308') {
      if (found.letters.endsWith('u')) found.letters = `${found.letters.slice(0, -1)}ü`;
    } else if (/[1-5]/.test(char)) {
      found.tones.set(last, char);
      fresh = true;
    } else if (marks[char]) {
      found.tones.set(last, marks[char]);
    } else fresh = true;
  }
  return found;
}

/**
 * Whether `asked` is how the word, or a part of it from one of its syllables on, begins to sound. Tones count where they
 * are given; `u` may stand for `ü`, as many type it.
 */
export function soundsLike(word: Sound, asked: Sound): boolean {
  if (asked.letters === '') return false;
  const plain = word.letters.replaceAll('ü', 'u');
  return word.starts.some(
    (start) =>
      (word.letters.startsWith(asked.letters, start) || plain.startsWith(asked.letters, start)) &&
      [...asked.tones].every(([at, tone]) => toneAt(word, start + at) === tone),
  );
}

/** The tone of the syllable that holds the letter at `index`. */
function toneAt({ tones, starts }: Sound, index: number): string | undefined {
  const start = starts.findLast((one) => one <= index) ?? 0;
  const end = starts.find((one) => one > index) ?? Number.POSITIVE_INFINITY;
  return [...tones].find(([at]) => at >= start && at < end)?.[1];
}

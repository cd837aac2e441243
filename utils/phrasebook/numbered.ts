const initial = '(?:[zcs]h|[bpmfdtnlgkhjqxrzcsyw])';
const rime =
  '(?:[iuü]ang|iong|ueng|iao|[iuü]an|[aeio]ng|uai|iou|uei|uen|ong|[ae]i|[ao]u|ao|[aeiuü]n|er|i[aeu]|u[aoei]|üe|[aeoiuü])';
/** What stands alone: erhua, and the sounds that have no vowel. */
const bare = '(?:hng|hm|ng|[rmn](?![aeiouü]))';
const syllable = new RegExp(`^(?:${initial}?${rime}|${bare})$`);

const tones: Record<string, string> = { '\u0304': '1', '\u0301': '2', '\u030c': '3', '\u0300': '4' };

/**
 * A reading as people, Pleco and Anki decks write it (`zhòngcǎo`, `zhong4cao3`, `nǚ'ér`, `lv4`), written as CC-CEDICT does:
 * `zhong4 cao3`, `nu:3 er2`. Capitals stay. Without any tone it stays without: `zhong cao`.
 *
 * @returns undefined for what is no pinyin.
 */
export function numberedPinyin(reading: string): string | undefined {
  const found: { letters: string; tone?: string }[] = [];
  const words = reading
    .normalize('NFD')
    .replace(/([\s\S])\u0308/g, (_, letter: string) =>
      /u/i.test(letter) ? (letter === 'U' ? 'Ü' : 'ü') : letter,
    )
    .replaceAll(/u:/g, 'ü')
    .replaceAll(/U:/g, 'Ü')
    .split(/[\s'’‘·・,，/-]+|(?<=[1-5])/u)
    .filter(Boolean);
  for (const word of words) {
    const parts = syllablesOf(word);
    if (!parts) return undefined;
    found.push(...parts);
  }
  if (found.length === 0) return undefined;
  const toned = found.some(({ tone }) => tone !== undefined);
  return found
    .map(({ letters, tone }) => {
      const spelt = letters.replaceAll('ü', 'u:').replaceAll('Ü', 'U:');
      return toned && !/^[A-Z]$/.test(letters) ? `${spelt}${tone ?? '5'}` : spelt;
    })
    .join(' ');
}

/** The syllables of one word; `word` in NFD, but for ü. */
function syllablesOf(word: string): { letters: string; tone?: string }[] | undefined {
  let letters = '';
  const marks = new Map<number, string>();
  for (const char of word) {
    if (tones[char]) marks.set(letters.length - 1, tones[char]);
    else if (/[0-5]/.test(char)) marks.set(letters.length - 1, char === '0' ? '5' : char);
    else if (/[A-Za-zÜü]/.test(char)) letters += /v/i.test(char) ? 'ü' : char;
    else return undefined;
  }
  // The letters of 卡拉OK are read as letters.
  if (/^[A-Z]$/.test(letters) && marks.size === 0) return [{ letters }];
  const ends = split(letters.toLowerCase(), marks);
  return ends?.map((end, index) => {
    const start = index === 0 ? 0 : ends[index - 1]!;
    const [tone] = [...marks].filter(([at]) => at >= start && at < end).map(([, tone]) => tone);
    return { letters: letters.slice(start, end), ...(tone && { tone }) };
  });
}

/**
 * Where the syllables end, each with one tone at most: as pinyin is spelt, where a syllable inside a word begins with a
 * consonant, else any way that goes.
 */
function split(letters: string, marks: ReadonlyMap<number, string>): number[] | undefined {
  return endsOf(letters, { marks, begins: /^(?![aeiouü])/ }) ?? endsOf(letters, { marks, begins: /^/ });
}

/** From the end, so that each place is looked at once: which syllable there, the longest first, leaves what can be split. */
function endsOf(
  letters: string,
  { marks, begins }: { marks: ReadonlyMap<number, string>; begins: RegExp },
): number[] | undefined {
  const ends = new Map<number, number>([[letters.length, letters.length]]);
  for (let start = letters.length - 1; start >= 0; start--) {
    if (start > 0 && !begins.test(letters[start]!)) continue;
    for (let end = Math.min(letters.length, start + longestSyllable); end > start; end--) {
      const head = letters.slice(start, end);
      // The n of 嗯 and the r of erhua are no syllables where a vowel follows.
      const bare =
        /^[rmn]$/.test(head) && (/^[aeiouü]/.test(letters.slice(end)) || (head !== 'r' && start > 0));
      const toned = [...marks.keys()].filter((at) => at >= start && at < end).length;
      if (!ends.has(end) || !syllable.test(head) || bare || toned > 1) continue;
      ends.set(start, end);
      break;
    }
  }
  const found: number[] = [];
  for (let at = 0; at < letters.length; at = found.at(-1)!) {
    const end = ends.get(at);
    if (end === undefined) return undefined;
    found.push(end);
  }
  return found.length > 0 ? found : undefined;
}

/** zhuang and its like. */
const longestSyllable = 6;

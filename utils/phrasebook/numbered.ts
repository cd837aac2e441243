const initial = '(?:[zcs]h|[bpmfdtnlgkhjqxrzcsyw])';
const rime =
  '(?:[iuü]ang|iong|ueng|iao|[iuü]an|[aeio]ng|uai|iou|uei|uen|ong|[ae]i|[ao]u|ao|[aeiuü]n|er|i[aeu]|u[aoei]|üe|[aeoiuü])';
/** What stands alone: erhua, and the sounds that have no vowel. */
const bare = '(?:hng|hm|ng|[rmn](?![aeiouü]))';
/** Inside a word a syllable begins with a consonant, or pinyin writes an apostrophe before it. */
const strict = new RegExp(`^(?:${initial}?${rime}|${bare})(?:${initial}${rime}|r(?![aeiouü]))*$`);
const loose = new RegExp(`^(?:${initial}?${rime}|${bare})+$`);
const first = new RegExp(`^(?:${initial}?${rime}|${bare})$`);

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

/** Where the syllables end, each with one tone at most: as pinyin is spelt, else any way that goes. */
function split(letters: string, marks: ReadonlyMap<number, string>): number[] | undefined {
  const from = (start: number, rest: RegExp): number[] | undefined => {
    if (start === letters.length) return [];
    for (let end = Math.min(letters.length, start + 6); end > start; end--) {
      if (!first.test(letters.slice(start, end))) continue;
      if ([...marks.keys()].filter((at) => at >= start && at < end).length > 1) continue;
      const left = letters.slice(end);
      if (left !== '' && !(rest.test(left) && (rest === loose || /^[^aeiouü]/.test(left)))) continue;
      const ends = from(end, rest);
      if (ends) return [end, ...ends];
    }
    return undefined;
  };
  return letters === '' ? undefined : (from(0, strict) ?? from(0, loose));
}

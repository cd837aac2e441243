import { glossOf } from '@/components/word/gloss';
import type { WordEntry } from '@/utils/messages';

/** What a line of glosses is made of: the words of a text and what each may mean. */
export interface GlossSource {
  segment(text: string): { start: number; end: number; known: boolean }[];
  entries(word: string): Promise<WordEntry[]>;
}

/** A line has room for so many letters; a meaning that is longer than this explains rather than translates. */
const longestLine = 90;
const longestMeaning = 26;
/** Words that hold a sentence together and mean little alone. */
const small = new Set(
  '的了着过吗呢吧啊呀哦嘛地得是在和也就都很把被给我你您他她它这那个们一不有与及或而之为以于对从到要会能可上下里去来说又还再才让'.split(
    '',
  ),
);

/** One English line for a Chinese text: what its words mean, in their order. Empty where nothing is known of them. */
export async function glossLine(text: string, { segment, entries }: GlossSource): Promise<string> {
  const line: string[] = [];
  let length = 0;
  for (const { start, end, known } of segment(text)) {
    const word = text.slice(start, end);
    if (!known || small.has(word) || !/\p{Script=Han}/u.test(word)) continue;
    const meaning = meaningOf(await entries(word));
    if (!meaning || line.includes(meaning)) continue;
    if (length + meaning.length > longestLine) break;
    line.push(meaning);
    length += meaning.length + 3;
  }
  return line.join(' · ');
}

/** The first meaning that is short and no note on grammar. */
function meaningOf(entries: readonly WordEntry[]): string | undefined {
  for (const entry of entries) {
    for (const part of glossOf(entry).split(/[;；]/)) {
      const meaning = part
        .replaceAll(/\([^)]*\)|\[[^\]]*\]/g, '')
        .replaceAll(/\s+/g, ' ')
        .trim();
      const says = /^[\p{Script=Latin}\d'’" .,/-]+$/u.test(meaning);
      if (says && meaning.length <= longestMeaning && !/^(?:surname|variant|see|short for)\b/i.test(meaning))
        return meaning;
    }
  }
  return undefined;
}

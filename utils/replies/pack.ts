import type { CedictEntry } from '@/utils/lexicon/build/cedict';
import type { CautionWord } from './draft';
import type { CautionEntry, Reply } from './schema';

/** What the pages read: lexicon/replies.json. */
export interface ReplyFile {
  replies: Reply[];
  cautions: CautionWord[];
  /** The characters that only one of the scripts has. */
  scripts: { simplified: string; traditional: string };
}

/** The kit as one file for the pages. */
export function packReplies({
  replies,
  cautions,
  cedict,
}: {
  replies: Reply[];
  cautions: CautionEntry[];
  cedict: readonly CedictEntry[];
}): ReplyFile {
  return {
    replies,
    cautions: cautions.flatMap(({ words, ...entry }) => words.map((word) => ({ word, ...entry }))),
    scripts: scriptsOf(cedict),
  };
}

/** A character is of one script when the dictionary never writes it in the other: 里 is of both, 們 of one. */
function scriptsOf(cedict: readonly CedictEntry[]): ReplyFile['scripts'] {
  const simplified = new Set(cedict.flatMap((entry) => [...entry.simplified]));
  const traditional = new Set(cedict.flatMap((entry) => [...entry.traditional]));
  const onlyIn = (one: Set<string>, other: Set<string>) =>
    [...one].filter((char) => !other.has(char) && /\p{Script=Han}/u.test(char)).join('');
  return { simplified: onlyIn(simplified, traditional), traditional: onlyIn(traditional, simplified) };
}

import type { GlossaryEntry } from '@/utils/glossary/schema';
import type { CedictEntry } from '@/utils/lexicon/build/cedict';
import type { CautionWord } from './draft';
import type { SayWord } from './say';
import type { CautionEntry, Reply, Typed } from './schema';

/** What the pages read: lexicon/replies.json. */
export interface ReplyFile {
  replies: Reply[];
  cautions: CautionWord[];
  /** The words of the glossary, and those of the dictionary that people look for in words of their own. */
  words: SayWord[];
  /** The characters that only one of the scripts has, each with what the other writes: 说說们們. */
  scripts: { simplified: string; traditional: string };
}

/** The kit as one file for the pages. */
export function packReplies({
  replies,
  cautions,
  glossary = [],
  typed = [],
  cedict,
}: {
  replies: Reply[];
  cautions: CautionEntry[];
  glossary?: readonly GlossaryEntry[];
  typed?: readonly Typed[];
  cedict: readonly CedictEntry[];
}): ReplyFile {
  const typedFor = new Map(typed.map((one) => [one.zh, one.typed]));
  const said = glossary.filter(isSaid).map((entry) => sayWordOf(entry, typedFor.get(entry.simplified)));
  const there = new Set([...said, ...replies].map(({ zh }) => zh));
  return {
    replies: replies.map((reply) => ({ ...reply, find: [...reply.find, ...(typedFor.get(reply.zh) ?? [])] })),
    cautions: cautions.flatMap(({ words, ...entry }) => words.map((word) => ({ word, ...entry }))),
    words: [
      ...said,
      // The dictionary's own are shown by what it has first under the headword.
      ...typed
        .filter(({ zh }) => !there.has(zh))
        .map(({ zh, typed }) => ({ id: zh, zh, gloss: '', more: '', typed })),
    ],
    scripts: scriptsOf(cedict),
  };
}

/** Emoji codes and the site's buttons are nothing to say. */
const isSaid = ({ topics }: GlossaryEntry) =>
  !topics.some((topic) => topic === 'emoji-codes' || topic === 'emoji-words' || topic === 'interface');

function sayWordOf(
  { id, simplified, gloss, short, explanation, example, resembles, era, sayIt, register }: GlossaryEntry,
  typed: readonly string[] | undefined,
): SayWord {
  const aside = era === 'dated' || sayIt === 'better-not' || register === 'sensitive';
  const more = [short, explanation, example.en, resembles].filter(Boolean).join(' ');
  return { id, zh: simplified, gloss, more, ...(typed && { typed }), ...(aside && { aside }) };
}

/** A character is of one script when the dictionary never writes it in the other: 里 is of both, 們 of one. */
function scriptsOf(cedict: readonly CedictEntry[]): ReplyFile['scripts'] {
  const simplified = new Map<string, string>();
  const traditional = new Map<string, string>();
  for (const entry of cedict) {
    const written = [...entry.traditional];
    for (const [at, char] of [...entry.simplified].entries()) {
      if (!simplified.has(char)) simplified.set(char, written[at] ?? char);
      if (written[at] && !traditional.has(written[at])) traditional.set(written[at], char);
    }
  }
  const onlyIn = (one: Map<string, string>, other: Map<string, string>) =>
    [...one]
      .flatMap(([char, its]) => (!other.has(char) && /\p{Script=Han}/u.test(char) ? char + its : []))
      .join('');
  return { simplified: onlyIn(simplified, traditional), traditional: onlyIn(traditional, simplified) };
}

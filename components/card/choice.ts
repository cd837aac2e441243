import { glossOf } from '@/components/word/gloss';
import type { Sense } from '@/utils/lexicon/types';
import type { Word, WordEntry, WordLookup, WordMatch } from '@/utils/messages';
import type { SavedContext, WordOnPage } from '@/utils/reading/card-port';

/** Which entry of which match is on show: indexes into the lookup. */
export interface Choice {
  match: number;
  entry: number;
}

export const firstChoice: Choice = { match: 0, entry: 0 };

/** Another entry of what is on show, or of the next match, and the choice that leads to it. */
export interface Lead {
  choice: Choice;
  entry: WordEntry;
}

export interface Shown {
  match: WordMatch;
  entry: WordEntry;
  /** What the dictionary says of a word that the glossary explains. */
  dictionary: Sense[];
  /** The same characters read otherwise. */
  readings: Lead[];
  /** The same characters and reading, but another word: 后 for 後 and 后. */
  namesakes: Lead[];
  /** The next match of the lookup, in a ring; absent when there is but one. */
  next?: Lead;
}

/** What the card shows of a lookup, taken apart. */
export function shownOf(lookup: WordLookup, choice: Choice): Shown {
  const match = lookup.matches[choice.match]!;
  const entry = match.entries[choice.entry]!;
  const others: Lead[] = match.entries
    .map((other, index) => ({ choice: { match: choice.match, entry: index }, entry: other }))
    .filter((lead) => lead.choice.entry !== choice.entry);
  const explained = (lead: Lead) =>
    entry.glossary && lead.entry.source === 'cedict' && sameReading(lead.entry, entry);
  const leads = others.filter((lead) => !explained(lead));
  const nextMatch = (choice.match + 1) % lookup.matches.length;
  return {
    match,
    entry,
    dictionary: others.filter(explained).flatMap((lead) => lead.entry.senses),
    readings: leads.filter((lead) => !sameReading(lead.entry, entry)),
    namesakes: leads.filter((lead) => sameReading(lead.entry, entry)),
    next: nextMatch === choice.match ? undefined : leadTo(lookup, nextMatch),
  };
}

/** A match inside of the best one is shown as it is read there: 种 of 种草 is zhòng, not zhǒng. */
function leadTo(lookup: WordLookup, index: number): Lead {
  const match = lookup.matches[index]!;
  const reading = readingInside(lookup.matches[0]!, match);
  const entry = Math.max(
    0,
    match.entries.findIndex(({ pinyin }) => pinyin.toLowerCase() === reading),
  );
  return { choice: { match: index, entry }, entry: match.entries[entry]! };
}

/** The syllables of `best` that fall to `match`; undefined where they are not one a character, or it is not inside. */
function readingInside(best: WordMatch, match: WordMatch): string | undefined {
  const { simplified, pinyin } = best.entries[0]!;
  const syllables = pinyin.toLowerCase().split(' ');
  if (match.start < best.start || match.end > best.end || syllables.length !== [...simplified].length) {
    return undefined;
  }
  const charactersTo = (end: number) => [...simplified.slice(0, end - best.start)].length;
  return syllables.slice(charactersTo(match.start), charactersTo(match.end)).join(' ');
}

/** What is kept of an entry when it is saved. */
export function wordOf(entry: WordEntry): Word {
  const { simplified, traditional, pinyin, glossary } = entry;
  return {
    simplified,
    traditional,
    pinyin,
    gloss: glossOf(entry),
    ...(glossary && { explanation: glossary.explanation, glossaryId: glossary.id }),
  };
}

/** The sentence with the place of the chosen match in it; none where that match reaches beyond the sentence. */
export function contextOf({ context, lookup }: WordOnPage, match: WordMatch): SavedContext | undefined {
  const best = lookup.matches[0];
  if (!context || !best) return undefined;
  const start = context.start + match.start - best.start;
  const end = context.end + match.end - best.end;
  return start >= 0 && end <= context.sentence.length ? { ...context, start, end } : undefined;
}

/** CC-CEDICT writes the reading of a name with a capital. */
function sameReading(a: WordEntry, b: WordEntry): boolean {
  return a.pinyin.toLowerCase() === b.pinyin.toLowerCase();
}

import { fold, mayHold, type Part, parts, type Searchable, type ShelvedPost } from './shelved';

export interface Hit {
  post: ShelvedPost;
  /** Where it was found first; none where everything is found. */
  found?: { part: Part; start: number; end: number };
}

/** Words that the lexicon takes a query for, by their sound or meaning: all of it, and each of its words. */
export interface Candidates {
  whole: readonly string[];
  /** By a word of the query as `wordsOf` has it. */
  words: ReadonlyMap<string, readonly string[]>;
}

export const noCandidates: Candidates = { whole: [], words: new Map() };

/** The most words that a search by sound or meaning looks for. */
const mostCandidates = 32;

/**
 * The posts in which every word of the query occurs somewhere, as any piece of text, or one of its candidates; or one of those
 * of the whole query. Those that have it in the title come first, then in tags and hashtags, in the reader's note, the author's
 * name, the text, the comments; what is written so before what only sounds or means so. A candidate of one character comes
 * last of all, since it may be a piece of another word. Otherwise the order stays. An empty query finds all.
 */
export function searchShelf(
  posts: readonly ShelvedPost[],
  query: string,
  candidates: Candidates = noCandidates,
): Hit[] {
  const words = wordsOf(query).map((word) => ({ word, others: folded(candidates.words.get(word)) }));
  if (words.length === 0) return posts.map((post) => ({ post }));
  const others = folded(candidates.whole);
  const ranked: Hit[][] = Array.from({ length: 3 * parts.length }, () => []);
  for (const post of posts) {
    const found = everyWord(post.text, words) ?? anyOf(post.text, others);
    if (found) ranked[found.rank]!.push({ post, found });
  }
  return ranked.flat();
}

function folded(candidates: readonly string[] = []): string[] {
  return candidates.slice(0, mostCandidates).map(fold);
}

/** What a query is made of, as a search compares it. */
export function wordsOf(query: string): string[] {
  return fold(query).split(/\s+/u).filter(Boolean);
}

type Found = NonNullable<Hit['found']> & { rank: number };

/** The word in the least telling part decides. */
function everyWord(
  text: Searchable,
  words: readonly { word: string; others: readonly string[] }[],
): Found | null {
  let worst: Found | null = null;
  for (const { word, others } of words) {
    const found = first(text, word, rankAsWritten) ?? anyOf(text, others);
    if (!found) return null;
    if (!worst || found.rank > worst.rank) worst = found;
  }
  return worst;
}

function anyOf(text: Searchable, candidates: readonly string[]): Found | null {
  let best: Found | null = null;
  for (const candidate of candidates) {
    const found = first(text, candidate, candidate.length > 1 ? rankAsMeant : rankAsCharacter);
    if (found && (!best || found.rank < best.rank)) best = found;
  }
  return best;
}

const rankAsWritten = (part: number) => 2 * part;
const rankAsMeant = (part: number) => 2 * part + 1;
const rankAsCharacter = (part: number) => 2 * parts.length + part;

/** The parts stand in the order of their rank, so the first place is the best. */
function first(
  { folded, ends, signature }: Searchable,
  piece: string,
  rankOf: (part: number) => number,
): Found | null {
  if (!mayHold(signature, piece)) return null;
  const start = folded.indexOf(piece);
  if (start < 0) return null;
  const index = ends.findIndex((end) => start < end);
  return { part: parts[index]!, start, end: start + piece.length, rank: rankOf(index) };
}

export interface Snippet {
  before: string;
  hit: string;
  after: string;
}

const around = { before: 14, after: 40 };

/** What stands around a hit, in one line; null where nothing was searched for. */
export function snippetOf({ post, found }: Hit): Snippet | null {
  if (!found) return null;
  const { written, ends } = post.text;
  const index = parts.indexOf(found.part);
  const from = index === 0 ? 0 : ends[index - 1]! + 1;
  const start = Math.max(from, found.start - around.before);
  const end = Math.min(ends[index]!, found.end + around.after);
  const line = (text: string) => text.replaceAll(/\s+/gu, ' ');
  return {
    before: (start > from ? '…' : '') + line(whole(written.slice(start, found.start))),
    hit: line(written.slice(found.start, found.end)),
    after: line(whole(written.slice(found.end, end))) + (end < ends[index]! ? '…' : ''),
  };
}

/** Without the half of a character at either end. */
function whole(text: string): string {
  return text.replace(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/g, '');
}

import { alikeOf, partsOf, wordsOf } from './english';
import type { Intent, Reply } from './schema';

/** A word of the glossary as it is looked for by what one wants to say. */
export interface SayWord {
  id: string;
  zh: string;
  gloss: string;
  /** The rest of what is said of it in English: a joke on its meaning, an example, what it resembles elsewhere. */
  more: string;
  /** What people type who look for it. */
  typed?: readonly string[];
  /** Good to understand, better not to say, or out of date: it comes after its equals. */
  aside?: true;
}

/** A word that the dictionary has found, with its meanings in order. */
export interface FoundWord {
  id: string;
  zh: string;
  meanings: readonly string[];
  /** It is of the lists that learners learn, so it is a common one. */
  common: boolean;
}

export type Said = { kind: 'reply'; reply: Reply } | { kind: 'word'; id: string; zh: string };

interface Found {
  said: Said;
  score: number;
}

/** Replies and words made ready to be found by English: once, since it takes some milliseconds. */
export interface Sayable {
  replies: readonly Reply[];
  words: readonly SayWord[];
  /** Stemmed word -> number of the reply, or of the word behind all replies -> how much it says there. */
  postings: ReadonlyMap<string, ReadonlyMap<number, number>>;
  /** All stemmed words in order, for one that is still being typed. */
  sorted: readonly string[];
  /** Stemmed phrase, whole and without what every sentence has -> those that are looked for by just it. */
  phrases: ReadonlyMap<string, readonly number[]>;
}

export function sayable(replies: readonly Reply[], words: readonly SayWord[]): Sayable {
  const postings = new Map<string, Map<number, number>>();
  const phrases = new Map<string, number[]>();
  const take = (at: number, text: string, weight: number) => {
    const { telling, slight, phrase } = partsOf(text);
    for (const word of [...telling, ...slight]) {
      const there = postings.get(word) ?? new Map<number, number>();
      there.set(at, Math.max(there.get(at) ?? 0, weight * shareOf(telling.length)));
      postings.set(word, there);
    }
    return [telling.join(' '), phrase];
  };
  const phrase = (at: number, texts: readonly string[]) => {
    for (const text of texts) {
      const there = phrases.get(text) ?? [];
      if (!there.includes(at)) phrases.set(text, [...there, at]);
    }
  };
  for (const [at, reply] of replies.entries()) {
    for (const find of reply.find) phrase(at, take(at, find, 1.1));
    phrase(at, take(at, reply.en, 1));
    take(at, reply.conveys, 0.5);
    take(at, reply.intent.replaceAll('-', ' '), 0.7);
  }
  for (const [index, { gloss, more, typed = [] }] of words.entries()) {
    const at = replies.length + index;
    for (const part of gloss.split(/[;,.]|\blit\b/)) if (part.trim()) phrase(at, take(at, part, 1.05));
    for (const each of typed) phrase(at, take(at, each, 1.1));
    take(at, more, 0.6);
  }
  return { replies, words, postings, sorted: [...postings.keys()].sort(), phrases };
}

/** Of few words each says more than of many. */
const shareOf = (count: number) => (count <= 1 ? 1 : count === 2 ? 0.95 : count <= 4 ? 0.85 : 0.7);

/** What is typed for another word says a little less. */
const forAnother = 0.65;
/** What every sentence has says little: it decides between equals. */
const ofSlight = 0.15;
/** What a score must reach to be shown at all. */
const least = 0.22;

export interface Thought {
  query: string;
  /** What the dictionary has for it, best first. */
  found?: readonly FoundWord[];
  /** Only what is of this intent: then no words. */
  intent?: Intent;
  favourites?: ReadonlySet<string>;
  /** What suits the open post, best first: replies of these come before others that are as good, in this order. */
  likely?: readonly Intent[];
}

/**
 * What says a thought, best first: comments of the kit and words. English words count by how few have them; Chinese is looked for as
 * it stands. Without a query all comments, favourites first, then those that suit the open post.
 */
export function searchSayable(all: Sayable, thought: Thought): Said[] {
  const text = thought.query.trim();
  const { favourites, likely = [] } = thought;
  const bonus = ({ id, intent }: Reply) => {
    const place = likely.indexOf(intent);
    return (favourites?.has(id) ? 2 : 0) + (place < 0 ? 0 : 1 - place / (2 * likely.length));
  };
  const fits = (reply: Reply) => !thought.intent || reply.intent === thought.intent;
  if (text === '' || /\p{Script=Han}/u.test(text)) {
    return [
      ...all.replies
        .filter((reply) => fits(reply) && reply.zh.includes(text))
        .toSorted((one, other) => bonus(other) - bonus(one))
        .map((reply): Said => ({ kind: 'reply', reply })),
      ...(text === '' || thought.intent ? [] : (thought.found ?? []).map(asWord)),
    ];
  }
  const { telling: asked, slight, phrase } = partsOf(text);
  const weights = new Map(asked.map((word) => [word, rarityOf(word, all)]));
  const total = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
  const scores = scoresOf(all, asked, weights);
  for (const word of slight) {
    const rarity = rarityOf(word, all);
    for (const [at, weight] of all.postings.get(word) ?? []) {
      const there = scores.get(at);
      if (there !== undefined) scores.set(at, there + ofSlight * rarity * weight);
    }
  }
  // The whole phrase as it is typed says most: “must have” is not “must”.
  for (const [text, bonus] of [
    [asked.join(' '), 0.4],
    [phrase, 0.3],
  ] as const) {
    for (const at of all.phrases.get(text) ?? []) scores.set(at, (scores.get(at) ?? 0) + bonus * total);
  }
  // Whoever writes a sentence wants to say one; three letters are the beginning of anything.
  const forSentence = text.length <= 3 ? 0.4 : text.split(/\s+/).length >= 3 ? 0.2 : 0;
  const replies: Found[] = [];
  const words = new Map<string, Found>();
  for (const [at, sum] of scores) {
    const reply = all.replies[at];
    const score = sum / total;
    if (reply) {
      if (fits(reply))
        replies.push({
          said: { kind: 'reply', reply },
          score: score + forSentence * Math.min(1, score * 2) + bonus(reply) * 0.03,
        });
    } else {
      const word = all.words[at - all.replies.length]!;
      words.set(word.zh, { said: asWord(word), score: score - (word.aside ? 0.15 : 0) });
    }
  }
  if (!thought.intent) addFound(words, thought.found ?? [], { asked, weights, total });
  return inTurns(ordered(replies), thought.intent ? [] : ordered([...words.values()]));
}

const asWord = ({ id, zh }: { id: string; zh: string }): Said => ({ kind: 'word', id, zh });

/** How much of the thought each reply and word says. Two words of three say far more than one. */
function scoresOf(all: Sayable, asked: readonly string[], weights: ReadonlyMap<string, number>) {
  const scores = new Map<number, number>();
  const met = new Map<number, number>();
  for (const [index, word] of asked.entries()) {
    const best = new Map<number, number>();
    const take = (stem: string, factor: number) => {
      for (const [at, weight] of all.postings.get(stem) ?? []) {
        best.set(at, Math.max(best.get(at) ?? 0, weight * factor));
      }
    };
    take(word, 1);
    for (const other of alikeOf(word)) take(other, forAnother);
    if (index === asked.length - 1)
      for (const longer of longerThan(word, all.sorted))
        take(longer, word.length <= 3 ? 0.95 : all.postings.has(word) ? 0.5 : 0.7);
    for (const [at, weight] of best) {
      scores.set(at, (scores.get(at) ?? 0) + weight * weights.get(word)!);
      met.set(at, (met.get(at) ?? 0) + 1);
    }
  }
  for (const [at, score] of scores) scores.set(at, score * (0.5 + (0.5 * met.get(at)!) / asked.length));
  return scores;
}

/** What the dictionary has: a meaning that is the whole thought is as good as a comment of the kit. */
function addFound(
  words: Map<string, Found>,
  found: readonly FoundWord[],
  {
    asked,
    weights,
    total,
  }: { asked: readonly string[]; weights: ReadonlyMap<string, number>; total: number },
): void {
  for (const [index, word] of found.entries()) {
    let score = 0;
    for (const [place, meaning] of word.meanings.entries()) {
      const stems = wordsOf(meaning);
      let sum = 0;
      let met = 0;
      for (const each of asked) {
        const says = stems.includes(each)
          ? 1
          : alikeOf(each).some((other) => stems.includes(other))
            ? forAnother
            : 0;
        if (says > 0) met++;
        sum += says * weights.get(each)! * shareOf(stems.length);
      }
      const whole = met === asked.length && stems.length === asked.length ? 0.3 : 0;
      const share = (sum / total) * (met / asked.length) * (0.6 + (0.4 * met) / (stems.length || 1));
      score = Math.max(score, share + whole - Math.min(place, 4) * 0.03);
    }
    // A single character that no learner learns is one of names and old books.
    score += word.common ? 0.2 : word.zh.length === 1 ? -0.2 : 0;
    score -= Math.min(index, 50) * 0.002;
    if (score > (words.get(word.zh)?.score ?? 0)) words.set(word.zh, { said: asWord(word), score });
  }
}

function ordered(found: Found[]): Found[] {
  return found.filter(({ score }) => score >= least).sort((one, other) => other.score - one.score);
}

/** By score, but neither kind takes more than three of the first five places while the other has something to say. */
function inTurns(replies: Found[], words: Found[]): Said[] {
  const said: Said[] = [];
  let [r, w] = [0, 0];
  while (r < replies.length || w < words.length) {
    const [reply, word] = [replies[r], words[w]];
    const first = said.length < 5;
    const takesReply =
      !word || (reply && ((first && w >= 3) || ((!first || r < 3) && reply.score >= word.score)));
    if (takesReply && reply) {
      said.push(reply.said);
      r++;
    } else {
      said.push(word!.said);
      w++;
    }
  }
  return said;
}

function longerThan(typed: string, sorted: readonly string[]): string[] {
  if (typed.length < 2) return [];
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sorted[middle]! < typed) low = middle + 1;
    else high = middle;
  }
  const longer: string[] = [];
  for (let at = low; sorted[at]?.startsWith(typed) && longer.length < 40; at++) {
    if (sorted[at] !== typed) longer.push(sorted[at]!);
  }
  return longer;
}

function rarityOf(word: string, all: Sayable): number {
  const count = all.replies.length + all.words.length;
  return Math.log(1 + count / (1 + (all.postings.get(word)?.size ?? 0)));
}

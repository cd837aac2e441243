import type { Intent, Reply } from './schema';

/** A reply made ready to be found. */
export interface Findable {
  reply: Reply;
  /** Word -> how much it says: what the kit lists to be found by, then its meaning, then what it conveys. */
  words: ReadonlyMap<string, number>;
  zh: string;
  phrases: string;
}

const weights = { find: 6, en: 3, conveys: 1 } as const;

/** Words that every sentence has. */
const empty = new Set(
  'a an the i you it is are am be to of in on at for with and or so this that my your me do does did can could would will have has was were what how there here just very'.split(
    ' ',
  ),
);

/** Makes a kit ready: once, since it takes some milliseconds. */
export function findable(replies: readonly Reply[]): Findable[] {
  return replies.map((reply) => {
    const words = new Map<string, number>();
    const take = (text: string, weight: number) => {
      for (const word of wordsOf(text)) words.set(word, Math.max(words.get(word) ?? 0, weight));
    };
    take(reply.conveys, weights.conveys);
    take(reply.en, weights.en);
    for (const words of reply.find) take(words, weights.find);
    take(reply.intent.replaceAll('-', ' '), weights.en);
    return { reply, words, zh: reply.zh, phrases: ` ${reply.find.join(' | ').toLowerCase()} ` };
  });
}

export interface Wanted {
  query: string;
  intent?: Intent;
  favourites?: ReadonlySet<string>;
}

/**
 * The replies that a thought asks for, best first. English words count by how few replies have them; Chinese is looked for as it
 * stands. Favourites come before others that are as good. Without a query all of the intent, favourites first.
 */
export function searchReplies(kit: readonly Findable[], { query, intent, favourites }: Wanted): Reply[] {
  const among = intent ? kit.filter(({ reply }) => reply.intent === intent) : kit;
  const isFavourite = ({ reply }: Findable) => (favourites?.has(reply.id) ? 1 : 0);
  const text = query.trim();
  if (text === '') {
    return among.toSorted((one, other) => isFavourite(other) - isFavourite(one)).map(({ reply }) => reply);
  }
  if (/\p{Script=Han}/u.test(text)) {
    return among.filter(({ zh }) => zh.includes(text)).map(({ reply }) => reply);
  }
  const asked = wordsOf(text);
  const rarity = new Map(asked.map((word) => [word, rarityOf(word, kit)]));
  const phrase = text.toLowerCase();
  return among
    .map((one) => ({ one, score: score(one, asked, rarity) + (one.phrases.includes(` ${phrase} `) ? 8 : 0) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || isFavourite(b.one) - isFavourite(a.one))
    .map(({ one }) => one.reply);
}

function score({ words }: Findable, asked: readonly string[], rarity: ReadonlyMap<string, number>): number {
  let sum = 0;
  let met = 0;
  for (const word of asked) {
    const weight = words.get(word) ?? beginning(words, word);
    if (weight === 0) continue;
    met++;
    sum += weight * rarity.get(word)!;
  }
  // Two words of three say far more than one.
  return met === 0 ? 0 : sum * (met / asked.length);
}

/** A word that is still being typed: three letters begin few others. */
function beginning(words: ReadonlyMap<string, number>, typed: string): number {
  if (typed.length < 3) return 0;
  let best = 0;
  for (const [word, weight] of words) if (word.startsWith(typed)) best = Math.max(best, weight * 0.7);
  return best;
}

function rarityOf(word: string, kit: readonly Findable[]): number {
  const having = kit.filter(({ words }) => words.has(word)).length;
  return Math.log(1 + kit.length / (1 + having));
}

/** The words of an English text, bare of endings, without those that every sentence has. */
function wordsOf(text: string): string[] {
  const all = text
    .toLowerCase()
    .replaceAll(/[’']s\b/g, '')
    .match(/[a-z0-9+]+/g);
  return [...new Set((all ?? []).filter((word) => !empty.has(word)).map(stem))];
}

/** English endings off, as far as one rule goes: looks, looking and looked are look. */
function stem(word: string): string {
  if (word.length < 5) return word.length === 4 && /[^s]s$/.test(word) ? word.slice(0, -1) : word;
  return word
    .replace(/ies$/, 'y')
    .replace(/(?:ing|ed)$/, '')
    .replace(/([^s])s$/, '$1')
    .replace(/([bdfglmnprt])\1$/, '$1')
    .replace(/e$/, '');
}

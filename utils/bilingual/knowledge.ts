import type { ReadWord } from '@/utils/messages';

/** What the reader knows, by simplified form. */
export interface Knowledge {
  learning: ReadonlySet<string>;
  known: ReadonlySet<string>;
  /** HSK 2.0 level that they have: words of it and below are known. 0 is none. */
  level: number;
}

/** `plain`: nothing that one knows or not, as a particle, a name, a number, Latin. */
export type Standing = 'known' | 'learning' | 'new' | 'plain';

/** Words of one character that carry a sentence and are not counted. */
const particles = new Set([...'的了着过地得之吗呢吧啊呀啦嘛哦哈呗被把里家个们']);

/** How well the reader knows a word of a post. */
export function standingOf(word: ReadWord, { learning, known, level }: Knowledge): Standing {
  const { entry } = word;
  if (!entry || word.name || particles.has(entry.simplified) || word.gloss === '') return 'plain';
  if (known.has(entry.simplified)) return 'known';
  if (learning.has(entry.simplified)) return 'learning';
  return entry.hsk !== undefined && entry.hsk <= level ? 'known' : 'new';
}

/** How much of a post the reader knows: different words, each counted once. */
export interface Coverage {
  known: number;
  learning: number;
  new: number;
  /** Of a hundred, rounded; 100 where there is nothing to know. */
  share: number;
}

export function coverageOf(words: readonly { word: ReadWord; standing: Standing }[]): Coverage {
  const standings = new Map<string, Standing>();
  for (const { word, standing } of words) {
    if (standing !== 'plain') standings.set(word.entry!.simplified, standing);
  }
  const count = (wanted: Standing) => [...standings.values()].filter((one) => one === wanted).length;
  const [known, learning, fresh] = [count('known'), count('learning'), count('new')];
  const all = known + learning + fresh;
  return { known, learning, new: fresh, share: all === 0 ? 100 : Math.round((known / all) * 100) };
}

/** The new words, each once, in the order in which they are met, with the place of the first. */
export function newWords<Place>(
  words: readonly { word: ReadWord; standing: Standing; place: Place }[],
): { word: ReadWord; place: Place }[] {
  const met = new Map<string, { word: ReadWord; place: Place }>();
  for (const { word, standing, place } of words) {
    const key = word.entry?.simplified;
    if (standing === 'new' && key !== undefined && !met.has(key)) met.set(key, { word, place });
  }
  return [...met.values()];
}

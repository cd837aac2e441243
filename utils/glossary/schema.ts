import * as v from 'valibot';

/**
 * A glossary entry: what a word means on Xiaohongshu. The files in `entries/` are YAML, one file a topic, one entry a
 * block; this schema is what `npm test` and the build hold them to.
 */
export const topics = [
  'platform',
  'comments',
  'feeling',
  'shopping',
  'beauty',
  'fashion',
  'food',
  'travel',
  'home',
  'fitness',
  'study',
  'work',
  'love',
  'pets',
  'fandom',
  'creators',
  'letters',
  'code-words',
  'newcomers',
  'emoji-codes',
  'emoji-words',
  'characters',
  'interface',
] as const;

export const registers = ['plain', 'slang', 'playful', 'ironic', 'advertising', 'sensitive'] as const;
export const eras = ['fresh', 'settled', 'dated'] as const;
export const sayIts = ['safe', 'jest', 'better-not'] as const;
/** `word`: as a word in a sentence. `alone`: only as the whole of a comment or a clause. `never`: explained, not marked. */
export const matchings = ['word', 'alone', 'never'] as const;

const text = (max: number) => v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(max));

export const entrySchema = v.strictObject({
  /** Never renamed or re-used. */
  id: v.pipe(
    v.string(),
    v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower-case letters, digits and single hyphens'),
  ),
  simplified: text(40),
  /** Only where it differs. */
  traditional: v.optional(text(40)),
  /** Other spellings that mean the same. Case never matters; a spelling with a space is one of its own. */
  spellings: v.optional(v.array(text(40))),
  /** Numbered, as spoken: `zhong4 cao3`; letters stay letters; left out where nothing is spoken. */
  pinyin: v.optional(
    v.pipe(
      v.string(),
      v.maxLength(80),
      v.regex(/^([a-z]+:?[a-z]*[1-5]|[A-Za-z]+)( ([a-z]+:?[a-z]*[1-5]|[A-Za-z]+))*$/, 'numbered pinyin'),
    ),
  ),
  gloss: text(60),
  /** At most 16 letters, for the line under a word. */
  short: text(16),
  explanation: text(400),
  /** Only where the gloss has no “lit.” and a reader would wonder. */
  literal: v.optional(text(80)),
  example: v.strictObject({ zh: text(80), en: text(160) }),
  topics: v.pipe(v.array(v.picklist(topics)), v.minLength(1), v.maxLength(3)),
  register: v.picklist(registers),
  era: v.picklist(eras),
  sayIt: v.picklist(sayIts),
  /** What it resembles on Instagram, TikTok or Pinterest. */
  resembles: v.optional(text(120)),
  /** Ids of related entries. */
  related: v.optional(v.array(v.string())),
  match: v.optional(v.picklist(matchings), 'word'),
  /** Longer words in which this one is not itself: 打卡机 for 打卡. They are kept whole and stay unmarked. */
  notIn: v.optional(v.array(text(20))),
  /** How readily it wins over a neighbour when a sentence is cut into words, 1 to 9; most words need none. */
  weight: v.optional(v.pipe(v.string(), v.regex(/^[1-9]$/), v.transform(Number))),
  /** A plain Chinese explanation, for heritage and Taiwanese readers. */
  zh: v.optional(text(120)),
});

export type GlossaryEntry = v.InferOutput<typeof entrySchema>;
export type Topic = (typeof topics)[number];

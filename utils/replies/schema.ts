import * as v from 'valibot';

/**
 * The reply kit: comments as people there write them. The files in `kit/` are YAML, one block a comment; this schema is what
 * `npm test` and the build hold them to.
 */
export const intents = [
  'thank',
  'praise-look',
  'praise-food',
  'ask-link',
  'ask-place',
  'ask-size',
  'ask-price',
  'ask-recipe',
  'ask-how',
  'ask-explain',
  'cat-tax',
  'join-joke',
  'agree',
  'encourage',
  'comfort',
  'congratulate',
  'disagree',
  'learning',
  'introduce',
  'where-from',
  'first-note',
  'apologise',
  'ask-permission',
  'farewell',
] as const;

export const warmths = ['plain', 'warm', 'playful'] as const;

/** What stands between braces in a comment, for the reader to fill: `{地方}`. */
export const slotPattern = /\{([^{}]+)\}/g;

const text = (max: number) => v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(max));

export const replySchema = v.strictObject({
  /** Never renamed or re-used: a reader keeps favourites by it. */
  id: v.pipe(
    v.string(),
    v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower-case letters, digits and single hyphens'),
  ),
  /** As it is written there, emoji codes and slots included. */
  zh: text(60),
  /** The same in English, with the same slots. */
  en: text(120),
  intent: v.picklist(intents),
  warmth: v.picklist(warmths),
  /** What it conveys, and what a word in it means beyond the dictionary. */
  conveys: text(160),
  /** When not to use it, where there is such a time. */
  avoid: v.optional(text(140)),
  /** What a person might type who looks for it. */
  find: v.pipe(v.array(text(30)), v.minLength(2), v.maxLength(8)),
});

export type Reply = v.InferOutput<typeof replySchema>;
export type Intent = (typeof intents)[number];

/** What people type who look for a word, or for a comment of the kit. The files in `typed/` have one line a word. */
export const typedSchema = v.strictObject({
  /** The word, or the comment as it stands in the kit. */
  zh: text(60),
  typed: v.pipe(v.array(text(50)), v.minLength(1), v.maxLength(12)),
});

export type Typed = v.InferOutput<typeof typedSchema>;

/** What a draft is warned of. */
export const cautions = ['dated', 'flirty', 'insulting', 'advertising', 'filtered', 'stiff'] as const;

export const cautionSchema = v.strictObject({
  /** As it is written, and other spellings of it. */
  words: v.pipe(v.array(text(20)), v.minLength(1), v.maxLength(12)),
  caution: v.picklist(cautions),
  reason: text(160),
  /** What is better here; none where leaving it out is. */
  better: v.optional(v.array(text(30)), []),
  /** Longer words in which it is not itself. */
  notIn: v.optional(v.array(text(20)), []),
});

export type CautionEntry = v.InferOutput<typeof cautionSchema>;
export type Caution = (typeof cautions)[number];

import * as v from 'valibot';

/** How much stands beside the hanzi, the least first. */
export const densities = ['hanzi', 'pinyin', 'words'] as const;

/**
 * One schema for every setting: type, default and check come from here. A value that does not fit becomes the default,
 * so `sanitize` is total and there are no migrations.
 */
export const settingFields = {
  /** Reading help on the site at all. */
  enabled: { schema: v.boolean(), fallback: true },
  /** Which words are marked: none, Xiaohongshu words, those and words above my level, only my own. */
  marks: { schema: v.picklist(['off', 'slang', 'level', 'mine']), fallback: 'slang' },
  /** HSK 2.0 level that the reader has; 0 is none yet. Words above it can be marked. */
  level: { schema: v.picklist([0, 1, 2, 3, 4, 5, 6]), fallback: 0 },
  /** Whether titles in the feed have marks too. */
  markTitles: { schema: v.boolean(), fallback: true },
  /** A word once in a post, or wherever it stands. */
  markEach: { schema: v.picklist(['once', 'always']), fallback: 'once' },
  /** Whether insults, sexual slang and code words are marked; they are explained either way. */
  markSensitive: { schema: v.boolean(), fallback: true },
  /** What opens the peek: hovering, hovering with a key held, a click. */
  peekOn: { schema: v.picklist(['hover', 'key', 'click']), fallback: 'hover' },
  /** The key that must be held when `peekOn` is `key`. */
  peekKey: { schema: v.picklist(['Shift', 'Alt', 'Control']), fallback: 'Shift' },
  /** Milliseconds that the pointer must rest before the peek opens. */
  peekWait: { schema: v.picklist([0, 120, 250, 500]), fallback: 0 },
  /** Which characters come first on the card. */
  script: { schema: v.picklist(['simplified', 'traditional']), fallback: 'simplified' },
  /** How a reading is written. */
  reading: { schema: v.picklist(['pinyin', 'zhuyin', 'none']), fallback: 'pinyin' },
  /** Size of the text on the card. */
  textSize: { schema: v.picklist(['S', 'M', 'L']), fallback: 'M' },
  /** How tones are coloured. The tone mark is always written too. */
  toneColours: { schema: v.picklist(['classic', 'safe', 'off']), fallback: 'classic' },
  /** Sites on which the reader has paused us. */
  paused: { schema: v.array(v.picklist(['xiaohongshu', 'rednote'])), fallback: [] as never[] },
  /** What the bilingual view puts beside the hanzi: nothing, the reading of new words, reading and meaning of each word. */
  density: { schema: v.picklist(densities), fallback: 'words' },
  /** Whether it has a translation under each sentence, once an engine is chosen. */
  lines: { schema: v.boolean(), fallback: true },
  /** How fast it reads aloud: 1 is as people speak. */
  speechRate: { schema: v.picklist([0.5, 0.75, 1]), fallback: 1 },
  /** Whether voices that send the text to a server may speak. */
  networkVoices: { schema: v.boolean(), fallback: false },
  /** Whether a row of the phrasebook has the meaning above the reading. */
  meaningFirst: { schema: v.boolean(), fallback: true },
  /** New words a day. */
  newPerDay: { schema: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100)), fallback: 5 },
  /** What a card shows first; `sentence` shows the word while there is no sentence. */
  front: { schema: v.picklist(['sentence', 'word', 'meaning', 'sound']), fallback: 'sentence' },
  /** Again and Good, or all four answers. */
  answers: { schema: v.picklist([2, 4]), fallback: 4 },
  /** The hour, local time, at which a learner's day ends. */
  dayEnds: { schema: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(12)), fallback: 4 },
  /** The chance of remembering at which a card comes back. */
  retention: { schema: v.pipe(v.number(), v.minValue(0.7), v.maxValue(0.97)), fallback: 0.9 },
  /** The 21 parameters of FSRS-6; null for the published ones. */
  fsrs: { schema: v.nullable(v.pipe(v.array(v.pipe(v.number(), v.finite())), v.length(21))), fallback: null },
  /** Whether the toolbar icon shows how many words are due. */
  badge: { schema: v.boolean(), fallback: false },
  /** Whether pictures are kept with posts. The browser is asked for the right to fetch them when this is turned on. */
  keepPictures: { schema: v.boolean(), fallback: false },
  /** The favourites of the reply kit, by id; as many as one synced item holds. */
  favourites: {
    schema: v.pipe(v.array(v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,32}$/))), v.maxLength(200)),
    fallback: [] as never[],
  },
  /** Theme of the extension's own pages; `auto` follows the browser. */
  theme: { schema: v.picklist(['auto', 'light', 'dark']), fallback: 'auto' },
  /** Interface language; `auto` follows the browser. */
  language: { schema: v.picklist(['auto', 'en', 'zh-Hans', 'zh-Hant', 'es']), fallback: 'auto' },
} as const;

export type SettingKey = keyof typeof settingFields;
export type Settings = {
  -readonly [K in SettingKey]: v.InferOutput<(typeof settingFields)[K]['schema']>;
};

export const settingKeys = Object.keys(settingFields) as SettingKey[];

/** Settings out of anything: every field that fits is kept, every other is its default. Never throws. */
export function sanitize(input: unknown): Settings {
  const fields = isRecord(input) ? input : {};
  return Object.fromEntries(
    settingKeys.map((key) => [key, fits(key, fields[key]) ? fields[key] : settingFields[key].fallback]),
  ) as Settings;
}

export const defaults: Settings = sanitize({});

/** Whether `value` is one that the setting can have. */
export function fits<K extends SettingKey>(key: K, value: unknown): value is Settings[K] {
  return v.is(settingFields[key].schema, value);
}

function isRecord(input: unknown): input is Record<string, unknown> {
  return typeof input === 'object' && input !== null && !Array.isArray(input);
}

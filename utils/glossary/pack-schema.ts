import * as v from 'valibot';

const line = (max: number) => v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(max));
const inBoth = (max: number) => v.strictObject({ en: line(max), zh: line(max) });

/** Words to start with, by topic. `packs.yaml` holds them; the pages read them from lexicon/packs.json. */
export const starterPackSchema = v.strictObject({
  /** Never renamed or re-used: a phrase remembers the pack it came with. */
  id: v.pipe(
    v.string(),
    v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower-case letters, digits and single hyphens'),
  ),
  title: inBoth(60),
  /** One line. */
  description: inBoth(120),
  /** Ids of glossary entries, in the order in which to learn them. */
  words: v.pipe(v.array(line(60)), v.minLength(20), v.maxLength(40)),
});

export type StarterPack = v.InferOutput<typeof starterPackSchema>;

import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isMap, isScalar, isSeq, type Node } from 'yaml';
import { entrySchema, type GlossaryEntry } from './schema';
import { GlossaryError, type Located, openSource, readBlock, sourceError } from './source';

/** Node only: the lexicon's build and the tests read the files, the extension reads records. */
export const entriesDir = fileURLToPath(new URL('./entries', import.meta.url));

/** Old id -> the id that answers for it now. */
const aliasFile = 'aliases.yaml';

/**
 * All entries of all topic files, in file order.
 * @throws {GlossaryError} for the first malformed file, entry or alias.
 */
export function loadGlossary(dir: string = entriesDir): GlossaryEntry[] {
  const located = readdirSync(dir)
    .filter((name) => name.endsWith('.yaml') && name !== aliasFile)
    .sort()
    .flatMap((name) => readTopic(join(dir, name)));

  const known = new Map<string, Located<GlossaryEntry>>();
  for (const one of located) {
    if (known.has(one.value.id)) throw one.where('id', 'an id that no other entry has');
    known.set(one.value.id, one);
  }
  for (const { value: entry, where } of located) {
    const stray = entry.related?.find((id) => !known.has(id) || id === entry.id);
    if (stray) throw where('related', `ids of other entries; there is no other entry "${stray}"`);
  }
  checkAliases(loadAliases(dir), known);
  return located.map((one) => one.value);
}

function readTopic(path: string): Located<GlossaryEntry>[] {
  const source = openSource(path);
  if (!isSeq(source.root)) throw sourceError(source, source.root, 'expected a list with one entry a block');
  return source.root.items.map((item, index) =>
    readBlock(source, item as Node, { schema: entrySchema, kind: 'entry', index }),
  );
}

/**
 * Ids that were given up and the ids that answer for them, so that what a reader saved under an old id still opens.
 * @throws {GlossaryError} when the file is not a plain list of `old-id: new-id`.
 */
export function loadAliases(dir: string = entriesDir): Map<string, string> {
  if (!readdirSync(dir).includes(aliasFile)) return new Map();
  const source = openSource(join(dir, aliasFile));
  if (source.root === null) return new Map();
  if (!isMap(source.root)) throw sourceError(source, source.root, 'expected lines of old-id: new-id');
  return new Map(
    source.root.items.map((pair) => {
      const value = pair.value as Node | null;
      if (!isScalar(value))
        throw sourceError(source, pair.key as Node, `${pair.key}: expected the id that took over`);
      return [String(pair.key), String(value.value)];
    }),
  );
}

function checkAliases(aliases: Map<string, string>, known: Map<string, unknown>) {
  for (const [old, now] of aliases) {
    if (known.has(old))
      throw new GlossaryError(`${aliasFile}: ${old} is in use again; expected a retired id`);
    if (!known.has(now))
      throw new GlossaryError(`${aliasFile}: ${old}: expected an existing id, not "${now}"`);
  }
}

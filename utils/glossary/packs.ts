import { fileURLToPath } from 'node:url';
import { isSeq, type Node } from 'yaml';
import { type StarterPack, starterPackSchema } from './pack-schema';
import type { GlossaryEntry } from './schema';
import { openSource, readBlock, sourceError } from './source';

/** Node only, as the entries: the pages read the JSON that the lexicon's build makes of it. */
export const packsFile = fileURLToPath(new URL('./packs.yaml', import.meta.url));

/**
 * The starter packs, in the order in which they are offered.
 * @param entries all entries; a pack may hold any of them but the sensitive ones
 * @throws {GlossaryError} for the first malformed pack.
 */
export function loadPacks(entries: GlossaryEntry[], path: string = packsFile): StarterPack[] {
  const source = openSource(path);
  if (!isSeq(source.root)) throw sourceError(source, source.root, 'expected a list with one pack a block');
  const located = source.root.items.map((item, index) =>
    readBlock(source, item as Node, { schema: starterPackSchema, kind: 'pack', index }),
  );

  const known = new Map(entries.map((entry) => [entry.id, entry]));
  const ids = new Set<string>();
  for (const { value: pack, where } of located) {
    if (ids.has(pack.id)) throw where('id', 'an id that no other pack has');
    ids.add(pack.id);
    pack.words.forEach((id, index) => {
      const entry = known.get(id);
      if (!entry) throw where(`words.${index}`, `the id of an entry; there is no "${id}"`);
      if (entry.register === 'sensitive') throw where(`words.${index}`, `no sensitive word; "${id}" is one`);
      if (pack.words.indexOf(id) !== index) throw where(`words.${index}`, `each word once; "${id}" is there`);
    });
  }
  return located.map((one) => one.value);
}

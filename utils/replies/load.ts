import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type * as v from 'valibot';
import { isSeq, type Node } from 'yaml';
import { GlossaryError, type Located, openSource, readBlock, sourceError } from '../glossary/source';
import { type CautionEntry, cautionSchema, type Reply, replySchema, slotPattern } from './schema';

/** Node only: the build reads the files and writes JSON, which the pages read. */
export const kitDir = fileURLToPath(new URL('./kit', import.meta.url));
export const cautionsFile = fileURLToPath(new URL('./cautions.yaml', import.meta.url));

/**
 * All comments, in the order of the files.
 * @throws {GlossaryError} for the first malformed file or comment.
 */
export function loadReplies(dir: string = kitDir): Reply[] {
  const located = readdirSync(dir)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .flatMap((name) => readBlocks(join(dir, name), replySchema, 'reply'));
  const ids = new Set<string>();
  const comments = new Set<string>();
  for (const { value, where } of located) {
    if (ids.has(value.id)) throw where('id', 'an id that no other reply has');
    if (comments.has(value.zh)) throw where('zh', 'a comment that is not there yet');
    if (slotsOf(value.zh).join() !== slotsOf(value.en).join())
      throw where('en', 'the slots of zh, in its order');
    ids.add(value.id);
    comments.add(value.zh);
  }
  return located.map((one) => one.value);
}

/**
 * What a draft is warned of.
 * @throws {GlossaryError} for the first malformed block.
 */
export function loadCautions(path: string = cautionsFile): CautionEntry[] {
  const words = new Set<string>();
  return readBlocks(path, cautionSchema, 'caution').map(({ value, where }) => {
    for (const word of value.words) {
      if (words.has(word)) throw where('words', `each word once; ${word} is there`);
      words.add(word);
    }
    return value;
  });
}

function readBlocks<S extends v.GenericSchema>(
  path: string,
  schema: S,
  kind: string,
): Located<v.InferOutput<S>>[] {
  const source = openSource(path);
  if (!isSeq(source.root)) throw sourceError(source, source.root, `expected a list with one ${kind} a block`);
  return source.root.items.map((item, index) => readBlock(source, item as Node, { schema, kind, index }));
}

const slotsOf = (text: string) => [...text.matchAll(slotPattern)].map((match) => match[1]!).sort();

export { GlossaryError };

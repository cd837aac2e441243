import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type * as v from 'valibot';
import { isSeq, type Node } from 'yaml';
import { GlossaryError, type Located, openSource, readBlock, sourceError } from '../glossary/source';
import {
  type CautionEntry,
  cautionSchema,
  type Reply,
  replySchema,
  slotPattern,
  type Typed,
  typedSchema,
} from './schema';

/** Node only: the build reads the files and writes JSON, which the pages read. */
export const kitDir = fileURLToPath(new URL('./kit', import.meta.url));
export const typedDir = fileURLToPath(new URL('./typed', import.meta.url));
export const cautionsFile = fileURLToPath(new URL('./cautions.yaml', import.meta.url));

/**
 * All comments, in the order of the files.
 * @throws {GlossaryError} for the first malformed file or comment.
 */
export function loadReplies(dir: string = kitDir): Reply[] {
  const located = readDir(dir, replySchema, 'reply');
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
 * What people type for a word or a comment.
 * @param known whether there is such a word or comment
 * @throws {GlossaryError} for the first malformed file or line, and for what can never be shown
 */
export function loadTyped(known: (zh: string) => boolean, dir: string = typedDir): Typed[] {
  const there = new Set<string>();
  return readDir(dir, typedSchema, 'line').map(({ value, where }) => {
    const { zh, typed } = value;
    if (there.has(zh)) throw where('zh', `each once; ${zh} is there`);
    if (!known(zh)) throw where('zh', `a word of the dictionary or a comment of the kit, found ${zh}`);
    if (new Set(typed).size < typed.length) throw where('typed', 'each once');
    if (!typed.every((each) => /^[a-z0-9 ]+$/.test(each)))
      throw where('typed', 'small letters without marks');
    there.add(zh);
    return value;
  });
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

function readDir<S extends v.GenericSchema>(
  dir: string,
  schema: S,
  kind: string,
): Located<v.InferOutput<S>>[] {
  return readdirSync(dir)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .flatMap((name) => readBlocks(join(dir, name), schema, kind));
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

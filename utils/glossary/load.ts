import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { isCollection, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import { entrySchema, type GlossaryEntry } from './schema';

/** Node only: the lexicon's build and the tests read the files, the extension reads records. */
export const entriesDir = fileURLToPath(new URL('./entries', import.meta.url));

/** Old id -> the id that answers for it now. */
const aliasFile = 'aliases.yaml';

/** Says where a file is wrong: file, line, entry, field and what was expected. */
export class GlossaryError extends Error {
  override readonly name = 'GlossaryError';
}

interface Source {
  file: string;
  lines: LineCounter;
  root: Node | null;
}

interface Located {
  entry: GlossaryEntry;
  where: (field: string, expected: string) => GlossaryError;
}

/**
 * All entries of all topic files, in file order.
 * @throws {GlossaryError} for the first malformed file, entry or alias.
 */
export function loadGlossary(dir: string = entriesDir): GlossaryEntry[] {
  const located = readdirSync(dir)
    .filter((name) => name.endsWith('.yaml') && name !== aliasFile)
    .sort()
    .flatMap((name) => readTopic(open(join(dir, name))));

  const known = new Map<string, Located>();
  for (const one of located) {
    if (known.has(one.entry.id)) throw one.where('id', 'an id that no other entry has');
    known.set(one.entry.id, one);
  }
  for (const { entry, where } of located) {
    const stray = entry.related?.find((id) => !known.has(id) || id === entry.id);
    if (stray) throw where('related', `ids of other entries; there is no other entry "${stray}"`);
  }
  checkAliases(loadAliases(dir), known);
  return located.map((one) => one.entry);
}

/**
 * Ids that were given up and the ids that answer for them, so that what a reader saved under an old id still opens.
 * @throws {GlossaryError} when the file is not a plain list of `old-id: new-id`.
 */
export function loadAliases(dir: string = entriesDir): Map<string, string> {
  if (!readdirSync(dir).includes(aliasFile)) return new Map();
  const source = open(join(dir, aliasFile));
  if (source.root === null) return new Map();
  if (!isMap(source.root)) throw error(source, source.root, 'expected lines of old-id: new-id');
  return new Map(
    source.root.items.map((pair) => {
      const value = pair.value as Node | null;
      if (!isScalar(value))
        throw error(source, pair.key as Node, `${pair.key}: expected the id that took over`);
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

function open(path: string): Source {
  const lines = new LineCounter();
  // The failsafe schema knows no numbers or booleans: 666, 520 and no stay the text that was written.
  const document = parseDocument(readFileSync(path, 'utf8'), { schema: 'failsafe', lineCounter: lines });
  const file = relative(process.cwd(), path);
  const [broken] = document.errors;
  if (broken) throw new GlossaryError(`${file}:${broken.linePos?.[0].line ?? 1}: ${broken.message}`);
  return { file, lines, root: document.contents };
}

function readTopic(source: Source): Located[] {
  if (!isSeq(source.root)) throw error(source, source.root, 'expected a list with one entry a block');
  return source.root.items.map((item, index) => readEntry(source, item as Node, index));
}

function readEntry(source: Source, item: Node, index: number): Located {
  if (!isMap(item)) throw error(source, item, `entry ${index + 1}: expected fields such as "id: …"`);
  const name = String(item.get('id') ?? item.get('simplified') ?? index + 1);
  const result = v.safeParse(entrySchema, item.toJSON());
  const where = (field: string, expected: string) =>
    error(source, nodeAt(item, [field]), `entry ${name}: ${field}: expected ${expected}`);
  if (result.success) return { entry: result.output, where };

  const [issue] = result.issues;
  const path = issue.path?.map((step) => String(step.key)) ?? [];
  throw error(source, nodeAt(item, path), `entry ${name}: ${path.join('.')}: ${explain(issue)}`);
}

function explain(issue: v.BaseIssue<unknown>): string {
  if (issue.received === 'undefined') return 'expected a value, the field is missing';
  if (issue.expected === 'never') return 'there is no such field; expected one of those in schema.ts';
  if (issue.type === 'max_length') return `expected at most ${issue.requirement}, found ${issue.received}`;
  if (issue.type === 'regex') return `expected ${issue.message}, found ${issue.received}`;
  return `expected ${issue.expected ?? issue.message}, found ${issue.received}`;
}

/** The key of the deepest field of the path that is there, so that a missing field points at its entry. */
function nodeAt(item: Node, path: string[]): Node {
  let node = item;
  let at = item;
  for (const key of path) {
    if (isMap(node)) {
      const pair = node.items.find((one) => String(one.key) === key);
      if (!pair) break;
      at = pair.key as Node;
      node = pair.value as Node;
    } else if (isCollection(node)) {
      node = node.get(Number(key), true) as Node;
      at = node;
    } else break;
  }
  return at;
}

function error(source: Source, node: Node | null, message: string): GlossaryError {
  const { line } = source.lines.linePos(node?.range?.[0] ?? 0);
  return new GlossaryError(`${source.file}:${line}: ${message}`);
}

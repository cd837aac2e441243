import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import * as v from 'valibot';
import { isCollection, isMap, LineCounter, type Node, parseDocument } from 'yaml';

/** Says where a file is wrong: file, line, entry, field and what was expected. */
export class GlossaryError extends Error {
  override readonly name = 'GlossaryError';
}

/** A YAML file that remembers where everything stands. */
export interface Source {
  file: string;
  lines: LineCounter;
  root: Node | null;
}

/** What was read, and a way to say later which of its fields is wrong. */
export interface Located<T> {
  value: T;
  where: (field: string, expected: string) => GlossaryError;
}

/** @throws {GlossaryError} when the file is no YAML. */
export function openSource(path: string): Source {
  const lines = new LineCounter();
  // The failsafe schema knows no numbers or booleans: 666, 520 and no stay the text that was written.
  const document = parseDocument(readFileSync(path, 'utf8'), { schema: 'failsafe', lineCounter: lines });
  const file = relative(process.cwd(), path);
  const [broken] = document.errors;
  if (broken) throw new GlossaryError(`${file}:${broken.linePos?.[0].line ?? 1}: ${broken.message}`);
  return { file, lines, root: document.contents };
}

/**
 * Reads one block of a file. `kind` is what messages call it: entry, pack.
 * @throws {GlossaryError} for the first field that the schema refuses.
 */
export function readBlock<S extends v.GenericSchema>(
  source: Source,
  item: Node,
  { schema, kind, index }: { schema: S; kind: string; index: number },
): Located<v.InferOutput<S>> {
  if (!isMap(item)) throw sourceError(source, item, `${kind} ${index + 1}: expected fields such as "id: …"`);
  const name = String(item.get('id') ?? item.get('simplified') ?? index + 1);
  const result = v.safeParse(schema, item.toJSON());
  const where = (field: string, expected: string) =>
    sourceError(source, nodeAt(item, field.split('.')), `${kind} ${name}: ${field}: expected ${expected}`);
  if (result.success) return { value: result.output, where };

  const [issue] = result.issues;
  const path = issue.path?.map((step) => String(step.key)) ?? [];
  throw sourceError(source, nodeAt(item, path), `${kind} ${name}: ${path.join('.')}: ${explain(issue)}`);
}

export function sourceError(source: Source, node: Node | null, message: string): GlossaryError {
  const { line } = source.lines.linePos(node?.range?.[0] ?? 0);
  return new GlossaryError(`${source.file}:${line}: ${message}`);
}

function explain(issue: v.BaseIssue<unknown>): string {
  if (issue.received === 'undefined') return 'expected a value, the field is missing';
  if (issue.expected === 'never') return 'there is no such field; expected one of those in schema.ts';
  if (issue.type === 'max_length') return `expected at most ${issue.requirement}, found ${issue.received}`;
  if (issue.type === 'min_length' && issue.requirement !== 1)
    return `expected at least ${issue.requirement}, found ${issue.received}`;
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

import type { GlossaryEntry } from './schema';

/**
 * Reads an entry out of the `record` that the lexicon's shard carries. The build checked it against the schema, so
 * nothing is checked again.
 */
export function readRecord(json: string): GlossaryEntry {
  return JSON.parse(json) as GlossaryEntry;
}

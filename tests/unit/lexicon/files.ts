import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildLexicon, lexiconDir } from '@/scripts/build-lexicon';
import { openLexicon } from '@/utils/lexicon/lexicon';

export async function read(name: string): Promise<ArrayBuffer> {
  const bytes = await readFile(join(lexiconDir, name));
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
}

/** A sweep over many words comes back to each file hundreds of times. */
const files = new Map<string, Promise<ArrayBuffer>>();
function readOnce(name: string): Promise<ArrayBuffer> {
  const file = files.get(name) ?? read(name);
  files.set(name, file);
  return file;
}

/** The lexicon over the files that the extension ships, built first where they are out of date. */
export async function builtLexicon() {
  await buildLexicon();
  return openLexicon(readOnce);
}

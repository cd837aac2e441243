import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dependencies, version } from '../package.json';
import { licencesFile } from './build/licences';
import { root, run, runTool } from './machine/run.mjs';
import { giveUp, say } from './machine/say.mjs';
import { manifestFaults } from './package/manifest';
import { filesOf, unpack, type ZipFile } from './package/zip';

/**
 * `npm run package`: what is handed to the stores, under .output, the same bytes from the same sources. `-- --check` also builds
 * the Firefox package from its source zip, as Mozilla does, and compares every file.
 */

/** Bytes that a package may have without the strokes: a little more than it has, and less than the 8 MB that it was to keep to. */
const budget = 7.8e6;

const output = join(root, '.output');
const zip = (name: string) => join(output, `little-red-words-${version}-${name}.zip`);
/** What is handed out is never the test build. */
const env = { LRW_TEST_BUILD: '' };
const wxt = (args: string[]) => runTool('wxt', [...args, '--level', 'warn'], { env });
const firefox = ['-b', 'firefox', '--mv3'];

for (const name of ['chrome', 'edge', 'firefox', 'sources']) rmSync(zip(name), { force: true });
if ((await wxt(['zip', ...firefox])) !== 0) giveUp('The Firefox package could not be built.');
const faults: string[] = [];
const [chrome] = await Promise.all([
  wxt(['zip']),
  process.argv.includes('--check') && differences().then((found) => faults.push(...found)),
]);
if (chrome !== 0) giveUp('The Chrome package could not be built.');
// Edge takes what Chrome takes; a store wants a file of its own.
cpSync(zip('chrome'), zip('edge'));

for (const name of ['chrome', 'edge', 'firefox'] as const) {
  const files = await filesOf(zip(name));
  const strokes = total(files.filter(({ name }) => name.startsWith('strokes/')));
  const rest = total(files) - strokes;
  say(`${zip(name).slice(root.length)}: ${mega(rest)} MB, and ${mega(strokes)} MB of strokes.`);
  const text = async (file: string) =>
    Buffer.from((await files.find(({ name }) => name === file)?.read()) ?? []).toString();
  const browser = name === 'firefox' ? name : 'chrome';
  faults.push(...manifestFaults(browser, JSON.parse(await text('manifest.json'))));
  faults.push(...(await missingLicences(text)).map((of) => `${name}: licences.txt has none of ${of}.`));
  if (rest > budget) faults.push(`${name}: ${mega(rest)} MB without strokes, of at most ${mega(budget)}.`);
}
say(`${zip('sources').slice(root.length)}: ${mega(total(await filesOf(zip('sources'))))} MB.`);
if (faults.length > 0) giveUp(faults.join('\n'));

/** What is surely in the package, and has no licence in it. */
async function missingLicences(text: (file: string) => Promise<string>): Promise<string[]> {
  const licences = await text(licencesFile);
  const data = ['CC-CEDICT', 'cjk-decomp', 'jieba', 'HSK 2.0', 'ARPHIC PUBLIC LICENSE'];
  // Of this one only the parts are bundled, each a package of its own.
  const code = Object.keys(dependencies).filter((name) => name !== 'radix-ui');
  return [...data, ...code.map((name) => `\n${name} `)].filter((of) => !licences.includes(of));
}

/** What a build from the source zip has otherwise than the package. */
async function differences(): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'little-red-words-'));
  try {
    await unpack(zip('sources'), folder);
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
    const build = ['--prefix', folder, 'run', '--silent', 'build:firefox', '--', '--level', 'warn'];
    const code = await run('npm', build, { env });
    if (code !== 0) return ['The source zip does not build.'];
    const built = join(folder, '.output/firefox-mv3');
    const files = await filesOf(zip('firefox'));
    const other: string[] = [];
    for (const { name, read } of files) {
      const path = join(built, name);
      if (!existsSync(path) || !readFileSync(path).equals(await read())) other.push(name);
    }
    say(`Built from the source zip: ${files.length - other.length} of ${files.length} files are the same.`);
    return other.map((name) => `${name} is another when built from the source zip.`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function total(files: ZipFile[]): number {
  return files.reduce((sum, { packed }) => sum + packed, 0);
}

function mega(bytes: number): string {
  return (bytes / 1e6).toFixed(2);
}

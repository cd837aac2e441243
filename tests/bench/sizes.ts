import { readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Row } from './rows';

const output = resolve(import.meta.dirname, '../../.output/chrome-mv3');

/** What the browser has to load: bytes of the production build. */
export async function run(): Promise<Row[]> {
  const kB = (file: string) => `${(statSync(join(output, file)).size / 1000).toFixed(1)} kB`;
  return [
    { name: 'content script of every page', value: kB('content-scripts/reader.js'), target: '45 kB' },
    { name: 'card, injected once it is needed', value: kB('card.js') },
    { name: 'background', value: kB('background.js') },
    { name: 'lexicon files', value: `${(folderSize(join(output, 'lexicon')) / 1e6).toFixed(1)} MB` },
    { name: 'whole extension', value: `${(folderSize(output) / 1e6).toFixed(1)} MB` },
  ];
}

function folderSize(folder: string): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);
}

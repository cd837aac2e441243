import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { describe, expect, it } from 'vitest';

/**
 * Which room may import which: the plan of docs/architecture.md, held. A room is a folder of utils/, or one of its loose
 * files; entrypoints and components are a storey each.
 */
const root = resolve(import.meta.dirname, '../../..');

const allowed: Record<string, string[]> = {
  faults: [],
  lexicon: [],
  glossary: ['lexicon'],
  characters: [],
  page: [],
  messages: ['faults', 'glossary', 'lexicon', 'settings', 'store', 'translation'],
  settings: ['faults', 'messages'],
  store: ['faults'],
  reading: ['faults', 'lexicon', 'messages', 'page', 'settings', 'store'],
  phrasebook: ['faults', 'lexicon', 'messages', 'store'],
  library: ['faults', 'messages', 'store'],
  i18n: ['settings', 'faults'],
  translation: ['bilingual'],
  bilingual: ['messages'],
  replies: ['glossary', 'lexicon'],
  border: ['faults', 'messages', 'settings', 'store'],
};

/** What only types may cross: erased when built, so no data and no database comes along. */
const typesOnly: [from: string, to: string][] = [
  ['messages', 'glossary'],
  ['messages', 'lexicon'],
  ['messages', 'settings'],
  ['messages', 'store'],
  ['messages', 'translation'],
  ['reading', 'store'],
  ['phrasebook', 'messages'],
  ['library', 'messages'],
  ['store', 'messages'],
];

interface Arrow {
  file: string;
  from: string;
  to: string;
  target: string;
  types: boolean;
}

const arrows = [...sources('utils'), ...sources('components'), ...sources('entrypoints')].flatMap(arrowsOf);

describe('the arrows between rooms', () => {
  it('finds the house at all', () => {
    expect(arrows.length).toBeGreaterThan(50);
  });

  it('run from entrypoints to components to utils, never back', () => {
    const back = arrows.filter(
      ({ from, to }) =>
        (to === 'entrypoints' && from !== 'entrypoints') ||
        (to === 'components' && from !== 'components' && from !== 'entrypoints'),
    );
    expect(back.map(inWords)).toEqual([]);
  });

  it('inside utils follow the plan', () => {
    const strays = arrows.filter(({ from, to, types }) => {
      if (from === to || from === 'components' || from === 'entrypoints') return false;
      const mayHaveTypes = typesOnly.some(([a, b]) => a === from && b === to);
      if (mayHaveTypes) return !types && !allowed[from]?.includes(to);
      return !allowed[from]?.includes(to);
    });
    expect(strays.map(inWords)).toEqual([]);
  });

  it('bring only types where only types may cross', () => {
    const heavy = arrows.filter(
      ({ from, to, types }) =>
        !types && from === 'messages' && typesOnly.some(([a, b]) => a === from && b === to),
    );
    expect(heavy.map(inWords)).toEqual([]);
  });

  it('make no circle of files, of types neither', () => {
    expect(circles()).toEqual([]);
  });

  it('keep the store and the lexicon’s data out of what a page loads', () => {
    const onThePage = reachable([
      'entrypoints/reader.content/index.ts',
      'entrypoints/card.ts',
      'entrypoints/card.tsx',
    ]);
    const strays = [...onThePage].filter(
      (file) =>
        /^utils\/(store\/(?!model|card|revision)|phrasebook|library)/.test(file) ||
        file === 'utils/lexicon/lexicon.ts',
    );
    expect(strays).toEqual([]);
  });
});

describe('components', () => {
  it('touch no storage and no browser API', () => {
    const strays = sources('components').filter((file) =>
      /from 'wxt\/|from 'dexie|\bbrowser\.|\bchrome\./.test(readFileSync(join(root, file), 'utf8')),
    );
    expect(strays).toEqual([]);
  });
});

function sources(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ts|tsx)$/.test(entry.name) && !entry.name.endsWith('.d.ts'))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'));
}

function roomOf(path: string): string {
  const [storey = '', room = ''] = path.split('/');
  if (storey !== 'utils') return storey;
  return room.replace(/\.tsx?$/, '');
}

function arrowsOf(file: string): Arrow[] {
  const text = readFileSync(join(root, file), 'utf8');
  const imports = text.matchAll(
    /^(?:import|export)\s+(type\s)?[^'"();]*?from\s+'([^']+)'|import\('([^']+)'\)/gm,
  );
  return [...imports].flatMap(([, type, named, lazy]) => {
    const specifier = named ?? lazy ?? '';
    const target = targetOf(file, specifier);
    if (!target) return [];
    return [{ file, from: roomOf(file), to: roomOf(target), target, types: Boolean(type) }];
  });
}

/** The project's path of what is imported, or undefined for a package. */
function targetOf(file: string, specifier: string): string | undefined {
  if (specifier.startsWith('@/')) return specifier.slice(2);
  if (!specifier.startsWith('.')) return undefined;
  return relative(root, resolve(root, dirname(file), specifier))
    .split(sep)
    .join('/');
}

function fileOf(target: string): string | undefined {
  const all = allFiles();
  return [target, `${target}.ts`, `${target}.tsx`, `${target}/index.ts`, `${target}/index.tsx`].find((path) =>
    all.has(path),
  );
}

let known: Set<string> | undefined;
function allFiles(): Set<string> {
  known ??= new Set([...sources('utils'), ...sources('components'), ...sources('entrypoints')]);
  return known;
}

/** Files that are loaded with these, types aside. */
function reachable(starts: string[]): Set<string> {
  const seen = new Set<string>();
  const queue = starts.filter((file) => allFiles().has(file));
  for (let file = queue.pop(); file; file = queue.pop()) {
    if (seen.has(file)) continue;
    seen.add(file);
    for (const arrow of arrowsOf(file)) {
      const next = arrow.types ? undefined : fileOf(arrow.target);
      if (next) queue.push(next);
    }
  }
  return seen;
}

function circles(): string[] {
  const state = new Map<string, 'open' | 'done'>();
  const found: string[] = [];
  const visit = (file: string, path: string[]): void => {
    if (state.get(file) === 'done') return;
    if (state.get(file) === 'open') {
      found.push([...path.slice(path.indexOf(file)), file].join(' -> '));
      return;
    }
    state.set(file, 'open');
    for (const arrow of arrowsOf(file)) {
      const next = fileOf(arrow.target);
      if (next) visit(next, [...path, file]);
    }
    state.set(file, 'done');
  };
  for (const file of allFiles()) visit(file, []);
  return found;
}

function inWords({ file, target, types }: Arrow): string {
  return `${file} imports ${types ? 'types of ' : ''}${target}`;
}

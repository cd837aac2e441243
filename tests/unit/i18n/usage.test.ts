import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { baseOf, texts } from './all';

/**
 * Where keys are put together at run time, the type checker sees to it that each one exists, but nothing says that each one
 * is used. Those are found by what stands before the `${`: t(`tones.${value}`) uses all of `tones.`. A key that is chosen
 * elsewhere and handed over as a value, `t(key)`, is found as a string of its own: 'noKeys'.
 */
const sources = ['components', 'entrypoints', 'utils'].flatMap(filesIn).map((file) => ({
  file,
  text: readFileSync(file, 'utf8'),
}));
const namespaces = [...new Set([...texts.en.keys()].map((key) => key.slice(0, key.indexOf('.'))))];

/** Keys that come from a list elsewhere, in a file that has no business to know the namespace: `t(section)`. */
const lists: Record<string, string[]> = {
  options: ['components/settings/row.ts'],
  popup: ['utils/phrasebook/review/groups.ts'],
  card: ['entrypoints/card.ts'],
  // A fault's code is the key of its sentence.
  faults: ['utils/faults.ts'],
};

describe.each(namespaces)('the texts of %s', (namespace) => {
  // Whoever names the namespace, or has it as the default.
  const named = new RegExp(`['"\`]${namespace}['":]${namespace === 'common' ? '|useTranslation\\(\\)' : ''}`);
  const users = sources.filter(({ file, text }) => named.test(text) || lists[namespace]?.includes(file));
  const said = users.map(({ text }) => text).join('\n');
  const prefixes = [...said.matchAll(/\bt\w*\([^`']{0,60}`(?:\w+:)?([\w.-]+)\$\{/g)].map(
    ([, prefix]) => prefix!,
  );
  // t(`${empty}Text`): the line under each text that is handed over itself.
  const suffixes = [...said.matchAll(/\bt\w*\([^`']{0,60}`(?:\w+:)?\$\{\w+\}(\w+)`/g)].map(([, end]) => end!);

  it('are all used', () => {
    const unused = [...texts.en.keys()]
      .filter((key) => key.startsWith(`${namespace}.`))
      .map((key) => baseOf(key.slice(namespace.length + 1)))
      .filter((key) => !prefixes.some((prefix) => key.startsWith(prefix)) && !isSaid(key));
    expect([...new Set(unused)]).toEqual([]);
  });

  /** As a string, `'key'` or `'ns:key'`. */
  function isSaid(key: string): boolean {
    const whole = suffixes.find((end) => key.endsWith(end) && isSaid(key.slice(0, -end.length)));
    if (whole) return true;
    return [`'${key}'`, `:${key}'`].some((quoted) => said.includes(quoted));
  }
});

function filesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !/utils\/i18n\/(?:en|es|zh-Hans|zh-Hant)\//.test(file));
}

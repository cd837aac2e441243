import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type SettingKey, settingFields, settingKeys } from '../utils/settings/schema';
import { root } from './machine/run.mjs';

/** `npx tsx scripts/settings-table.ts` writes the table of docs/settings.md anew from the schema; a test holds it to that. */
export const page = join(root, 'docs/settings.md');
const begin = '<!-- From utils/settings/schema.ts by scripts/settings-table.ts: change it there. -->';
const end = '<!-- End of the table. -->';

/** The page with its table as the schema has it now. */
export function withTable(text: string): string {
  const [before, rest] = split(text, begin);
  const [, after] = split(rest, end);
  return `${before}${begin}\n\n${table()}\n\n${end}${after}`;
}

function table(): string {
  const source = readFileSync(join(root, 'utils/settings/schema.ts'), 'utf8');
  const rows = settingKeys.map((key) => {
    const { fallback } = settingFields[key];
    return [`\`${key}\``, aboutOf(key, source), valuesOf(key), `\`${JSON.stringify(fallback)}\``];
  });
  const head = ['setting', 'what it does', 'values', 'at first'];
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** The comment over the setting. */
function aboutOf(key: SettingKey, source: string): string {
  const match = new RegExp(`/\\*\\* ([^*]+) \\*/\\s+${key}: \\{`).exec(source);
  if (!match) throw new Error(`utils/settings/schema.ts says nothing of ${key} in one line over it.`);
  return match[1]!.replaceAll('|', '\\|');
}

interface Described {
  type: string;
  options?: readonly unknown[];
  item?: Described;
  wrapped?: Described;
  pipe?: readonly { type: string; requirement?: unknown }[];
}

function valuesOf(key: SettingKey): string {
  return describe(settingFields[key].schema as unknown as Described);
}

function describe({ type, options, item, wrapped, pipe }: Described): string {
  const check = (name: string) => pipe?.find((one) => one.type === name)?.requirement;
  if (type === 'boolean') return 'on, off';
  if (options) return options.map((option) => `\`${option}\``).join(', ');
  if (wrapped) return `${describe(wrapped)}, or null`;
  if (type === 'array') {
    const length = check('length');
    return length === undefined ? `any of ${describe(item!)}` : `${length} of ${describe(item!)}`;
  }
  if (type === 'string') return 'ids';
  if (type !== 'number') throw new Error(`The table cannot describe a ${type}.`);
  const [least, most] = [check('min_value'), check('max_value')];
  const number = check('integer') === undefined ? 'number' : 'whole number';
  return least === undefined ? number : `${number} from ${least} to ${most}`;
}

function split(text: string, mark: string): [before: string, after: string] {
  const at = text.indexOf(mark);
  if (at < 0) throw new Error(`docs/settings.md has no line ${mark}`);
  return [text.slice(0, at), text.slice(at + mark.length)];
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  writeFileSync(page, withTable(readFileSync(page, 'utf8')));
}

import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { describe, expect, it } from 'vitest';
import config from '@/wxt.config';

/** What docs/threat-model.md says of our own code, held. The built packages are held by tests/chromium/unseen.test.ts. */
const root = resolve(import.meta.dirname, '../../..');
const ours = ['entrypoints', 'components', 'utils'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ts|tsx|html)$/.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/')),
);

/** Comments may speak of what code may not do. */
const codeOf = (file: string) =>
  readFileSync(join(root, file), 'utf8').replaceAll(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');

describe('our own code', () => {
  it.each<[what: string, where: RegExp]>([
    ['reads no text as code', /\beval\s*\(|\bnew Function\b|\bset(?:Timeout|Interval)\(\s*['"`]/],
    [
      'reads no text as markup',
      /\b(?:inner|outer)HTML\b|insertAdjacentHTML|dangerouslySet|document\.write|createContextualFragment|parseFromString|setHTML|srcdoc|srcDoc/,
    ],
    ['brings no script from elsewhere', /import(?:Scripts)?\(\s*['"`]https?:|<script[^>]+src="(?!\/|\.\/)/],
    ['makes no script of its own', /createElement\(\s*['"]script|world:\s*['"]MAIN/],
    ['hears nobody from outside', /onMessageExternal|onConnectExternal|addEventListener\(\s*['"]message['"]/],
    ['shows nothing in a frame', /<iframe|createElement\(\s*['"]iframe/],
    ['lets no page that it opens reach back', /target="_blank"(?![^>]*rel="no(?:referrer|opener)")/],
  ])('%s', (_, forbidden) => {
    expect(ours.length).toBeGreaterThan(300);
    expect(ours.filter((file) => forbidden.test(codeOf(file)))).toEqual([]);
  });
});

describe.each(['chrome', 'firefox'])('the manifest for %s', (browser) => {
  const manifest = (config.manifest as (env: object) => Record<string, unknown>)({ browser });

  it('asks at once for what every reader needs, and for no more', () => {
    expect(manifest.permissions).toEqual([
      'storage',
      'unlimitedStorage',
      'scripting',
      'contextMenus',
      'alarms',
    ]);
    expect(manifest.host_permissions).toEqual(['https://www.xiaohongshu.com/*', 'https://www.rednote.com/*']);
    expect(manifest.optional_permissions).toBeUndefined();
    expect(manifest.optional_host_permissions).toEqual([
      'https://*.xhscdn.com/*',
      'https://*.rednotecdn.com/*',
      'https://*/*',
      'http://127.0.0.1/*',
      'http://localhost/*',
    ]);
  });

  it('opens no door to pages and other extensions', () => {
    expect(manifest.web_accessible_resources).toBeUndefined();
    expect(manifest.externally_connectable).toBeUndefined();
    expect(manifest.sandbox).toBeUndefined();
    expect(manifest.key ?? manifest.update_url).toBeUndefined();
  });

  it('has a policy by which only our own code runs', () => {
    const policies = manifest.content_security_policy as Record<string, string>;
    expect(Object.keys(policies)).toEqual(['extension_pages']);
    const policy = new Map(
      policies.extension_pages!.split(';').map((rule) => {
        const [name = '', ...from] = rule.trim().split(/\s+/);
        return [name, from];
      }),
    );
    expect(Object.fromEntries(policy)).toEqual({
      'default-src': ["'none'"],
      'script-src': ["'self'"],
      'style-src': ["'self'", "'unsafe-inline'"],
      'font-src': ["'self'"],
      'img-src': ["'self'", 'blob:', 'data:'],
      'connect-src': ["'self'", 'https:', 'http://127.0.0.1:*', 'http://localhost:*'],
      'base-uri': ["'none'"],
      'form-action': ["'none'"],
    });
  });
});

describe('what we build with', () => {
  const read = (name: string) => JSON.parse(readFileSync(join(root, name), 'utf8'));
  const { dependencies, devDependencies, overrides } = read('package.json');
  const packages: Record<string, { version: string; integrity?: string; link?: boolean }> =
    read('package-lock.json').packages;

  it('is named by exact versions', () => {
    const named = Object.entries({ ...dependencies, ...devDependencies, ...overrides });
    expect(named.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version as string))).toEqual([]);
  });

  it('is what was looked at: the lock file has the same versions, and the sum of every package', () => {
    const locked = Object.entries({ ...dependencies, ...devDependencies });
    expect(locked.filter(([name, version]) => packages[`node_modules/${name}`]?.version !== version)).toEqual(
      [],
    );
    const bare = Object.entries(packages).filter(([path, { integrity }]) => path && !integrity);
    expect(bare.map(([path]) => path)).toEqual([]);
  });

  it('comes with a reason', () => {
    const reasons = readFileSync(join(root, 'docs/dependencies.md'), 'utf8');
    const named = new Set(
      [...reasons.matchAll(/^\| ([^|]+) \|/gm)].flatMap(([, names]) => names!.split(', ')),
    );
    const unsaid = Object.keys({ ...dependencies, ...devDependencies }).filter((name) => !named.has(name));
    expect(unsaid.filter((name) => !name.startsWith('@types/'))).toEqual([]);
  });
});

describe('the threat model', () => {
  const page = readFileSync(join(root, 'docs/threat-model.md'), 'utf8');
  const rows = page
    .split('\n')
    .filter((line) => line.startsWith('| ') && !/^\| (?:---|.*could \|)/.test(line));

  it('has a test for every answer, which is there under that name', () => {
    expect(rows.length).toBeGreaterThan(25);
    for (const row of rows) {
      const named = [...row.matchAll(/`(tests\/[^`]+)`: ((?:"[^"]+"(?:, )?)+)/g)];
      expect(named, row).not.toEqual([]);
      for (const [, file = '', names = ''] of named) {
        const tests = readFileSync(join(root, file), 'utf8');
        for (const [, name] of names.matchAll(/"([^"]+)"/g))
          expect(tests, `${file}: ${name}`).toContain(name);
      }
    }
  });
});

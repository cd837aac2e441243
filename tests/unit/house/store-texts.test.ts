import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { languages } from '@/utils/i18n/language';

const root = resolve(import.meta.dirname, '../../..');
const localeFolders = { en: 'en', 'zh-Hans': 'zh_CN', 'zh-Hant': 'zh_TW', es: 'es' };
const saysUnaffiliated = {
  en: /not affiliated/i,
  'zh-Hans': /没有任何关联/,
  'zh-Hant': /沒有任何關聯/,
  es: /relación/,
};
const saysEnglish = {
  en: /Meanings are in English/,
  'zh-Hans': /释义为英文/,
  'zh-Hant': /釋義為英文/,
  es: /significados están en inglés/,
};

/** What the manifest asks for in any of the browsers; the config is data enough to be read as text. */
const config = readFileSync(join(root, 'wxt.config.ts'), 'utf8');
const permissions = [...config.match(/\bpermissions: \[(.*?)\]/)![1]!.matchAll(/'(\w+)'/g)].map(
  ([, name]) => name!,
);

describe('the texts for the stores', () => {
  it('are there in each language of the interface', () => {
    expect(readdirSync(join(root, 'docs/store')).sort()).toEqual(languages.map((tag) => `${tag}.md`).sort());
    expect(permissions).toContain('storage');
  });

  it.each(languages)('keep in %s to what stores take', (language) => {
    const { name, parts } = read(language);
    const manifest = messages(language);
    expect(name).toBe(manifest.name.message);
    expect(name.length).toBeLessThanOrEqual(45);
    expect(parts.Short).toBe(manifest.description.message);
    expect(parts.Short!.length).toBeLessThanOrEqual(132);
    // Edge wants at least 250 characters and takes 10,000; Chrome takes 16,000.
    expect(parts.Long!.length).toBeGreaterThanOrEqual(250);
    expect(parts.Long!.length).toBeLessThanOrEqual(10_000);
  });

  it.each(languages)('say in %s whose it is not, and what language meanings are in', (language) => {
    const { parts } = read(language);
    expect(parts.Short).toMatch(saysUnaffiliated[language]);
    expect(parts.Long).toMatch(saysUnaffiliated[language]);
    expect(parts.Long).toMatch(saysEnglish[language]);
    expect(parts.Long).not.toMatch(/[!！]/);
  });

  it.each(languages)('explain in %s every permission', (language) => {
    const { Permissions } = read(language).parts;
    const named = [...Permissions!.matchAll(/\b[a-z]+[A-Z]?\w*\b/g)].map(([word]) => word);
    for (const permission of [...permissions, 'sidePanel']) expect(named).toContain(permission);
    for (const site of ['www.xiaohongshu.com', 'www.rednote.com']) expect(Permissions).toContain(site);
  });
});

function read(language: (typeof languages)[number]) {
  const text = readFileSync(join(root, 'docs/store', `${language}.md`), 'utf8');
  const [head, ...sections] = text.split(/^## /m);
  const parts: Record<string, string | undefined> = Object.fromEntries(
    sections.map((section) => {
      const end = section.indexOf('\n');
      return [section.slice(0, end), section.slice(end).trim()];
    }),
  );
  return { name: head!.replace(/^# /, '').trim(), parts };
}

function messages(language: (typeof languages)[number]): Record<'name' | 'description', { message: string }> {
  return JSON.parse(
    readFileSync(join(root, 'public/_locales', localeFolders[language], 'messages.json'), 'utf8'),
  );
}

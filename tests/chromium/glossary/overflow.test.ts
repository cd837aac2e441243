import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { loadGlossary } from '../../../utils/glossary/load';
import { type Driven, launch } from '../../driver/browser';
import { startSite } from '../../site/server';

const root = join(import.meta.dirname, '../../..');
let driven: Driven;
let script: string;

beforeAll(async () => {
  const site = await startSite();
  driven = await launch({ kind: 'chromium', site: site.port });
  // Vite takes JSX for development code from here, and vitest has set it to test.
  process.env.NODE_ENV = 'production';
  const made = await build({
    configFile: false,
    root,
    logLevel: 'warn',
    plugins: [react()],
    resolve: { alias: { '@': root } },
    define: {
      __TEST_BUILD__: 'true',
      'process.env.NODE_ENV': '"production"',
      'import.meta.env.BROWSER': '"chrome"',
    },
    build: {
      write: false,
      lib: { entry: join(import.meta.dirname, 'page.ts'), formats: ['iife'], name: 'page' },
    },
  });
  const [output] = Array.isArray(made) ? made : [made];
  if (!output || !('output' in output)) throw new Error('The bundler gave no output.');
  script = output.output[0].code;
});
afterAll(() => driven?.close());

it.each(['en', 'zh-Hans'])(
  'every entry of the glossary fits into peek and card, interface %s',
  async (language) => {
    const entries = loadGlossary();
    const page = await driven.browser.newPage();
    await page.setViewport({ width: 1280, height: 860 });
    await page.setContent('<!doctype html><html><body></body></html>');
    await page.addScriptTag({ content: script });
    const wrong = await page.evaluate(
      (entries, language) => Reflect.get(window, 'drawAll')(entries, language),
      entries,
      language,
    );
    await page.close();
    expect(entries.length).toBeGreaterThan(1200);
    expect(wrong).toEqual([]);
  },
);

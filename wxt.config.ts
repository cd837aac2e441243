import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { defineConfig } from 'wxt';
import { collectLicences, licencesFile, licencesText } from './scripts/build/licences';
import { noForeignCode } from './scripts/build/no-foreign-code';

/**
 * The test build is the production code with the overlay's shadow root open and its test ids on. It is not
 * `--mode test`, which would bundle React's development build.
 */
const forTests = process.env.LRW_TEST_BUILD === '1';

const site = ['https://www.xiaohongshu.com/*', 'https://www.rednote.com/*'];

const pictureHosts = ['https://*.xhscdn.com/*', 'https://*.rednotecdn.com/*'];

/** Where AnkiConnect listens. */
const thisMachine = ['http://127.0.0.1/*', 'http://localhost/*'];

export default defineConfig({
  modules: ['@wxt-dev/module-react'],
  imports: false,
  outDirTemplate: forTests ? '{{browser}}-mv{{manifestVersion}}-test' : '{{browser}}-mv{{manifestVersion}}',
  zip: {
    // What Mozilla builds from, see docs/releasing.md; the data in public/ is built too.
    includeSources: [
      '{components,docs,entrypoints,public,scripts,utils}/**',
      '*.md',
      'LICENSE',
      '{package,package-lock,tsconfig}.json',
      'wxt.config.ts',
    ],
    excludeSources: ['public/{lexicon,strokes}/**', 'docs/images/**'],
  },
  vite: () => ({
    plugins: [noForeignCode(), collectLicences()],
    // What runs beside a page is built apart, with plugins of its own.
    worker: { plugins: () => [noForeignCode(), collectLicences()] },
    define: { __TEST_BUILD__: JSON.stringify(forTests) },
    build: {
      target: ['chrome128', 'firefox147'],
      // The texts of the card are in its one file on purpose, whatever pages load of them by and by.
      rolldownOptions: { checks: { ineffectiveDynamicImport: false } },
    },
    resolve: {
      // WXT's own one tells the page that we are there.
      alias: {
        'wxt/utils/content-script-context': resolve(import.meta.dirname, 'utils/reading/quiet-context.ts'),
      },
    },
  }),
  hooks: {
    // A file costs a page more than running what is in it: what three of them or more share is one, not thirty. The
    // popup opened in half the time.
    'vite:build:extendConfig': (entrypoints, config) => {
      if (!entrypoints.some(({ name }) => name === 'popup')) return;
      const groups = [{ name: 'pages', minShareCount: 3 }];
      Object.assign(config.build?.rolldownOptions?.output ?? {}, { codeSplitting: { groups } });
    },
    // The files of the lexicon and of strokes are built into public/, which WXT then copies.
    'build:before': async () => {
      const { buildLexicon } = await import('./scripts/build-lexicon');
      await buildLexicon();
      const { buildStrokes } = await import('./scripts/build-strokes');
      buildStrokes();
    },
    'build:done': ({ config }) => {
      writeFileSync(join(config.outDir, licencesFile), licencesText(import.meta.dirname));
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    // Where a reader lets it into private windows it keeps words there too, but not what was only looked up: docs/privacy.
    incognito: 'spanning',
    permissions: ['storage', 'unlimitedStorage', 'scripting', 'contextMenus', 'alarms'],
    host_permissions: site,
    // Asked for when the reader wants pictures kept with posts, words sent to Anki, or a server of theirs to translate: then only
    // its own host.
    optional_host_permissions: [...pictureHosts, 'https://*/*', ...thisMachine],
    icons: { 16: 'icon/16.png', 32: 'icon/32.png', 48: 'icon/48.png', 128: 'icon/128.png' },
    action: { default_title: '__MSG_name__' },
    commands: {
      'look-up': { suggested_key: { default: 'Alt+W' }, description: '__MSG_lookUp__' },
      'open-panel': { suggested_key: { default: 'Alt+Shift+W' }, description: '__MSG_openPanel__' },
    },
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; font-src 'self'; " +
        "img-src 'self' blob: data:; base-uri 'none'; form-action 'none'; " +
        // Pictures, a translation server and Anki; which of them, the reader’s permission says.
        "connect-src 'self' https: http://127.0.0.1:* http://localhost:*",
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'little-red-words@littleredwords.example',
              strict_min_version: '147.0',
              // With a server that translates, and only then.
              data_collection_permissions: { required: ['none'], optional: ['websiteContent'] },
            },
          },
        }
      : { minimum_chrome_version: '128' }),
  }),
});

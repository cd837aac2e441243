import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findBrowser } from '../../scripts/machine/browsers.mjs';

export type BrowserKind = 'chromium' | 'firefox';

/** A real browser with a built extension in it, whose every host name leads to the sample site. */
export interface Driven {
  kind: BrowserKind;
  browser: Browser;
  /** A page of the site. */
  open(url: string): Promise<Page>;
  /** A page of the extension, in a tab of its own. */
  openExtension(path: string): Promise<Page>;
  extensionUrl(path: string): string;
  /** Stop the background worker, as the browser does when it has been idle. */
  stopWorker(): Promise<void>;
  close(): Promise<void>;
}

export interface LaunchOptions {
  kind: BrowserKind;
  /** Folder of the built extension; none, to see the site without us. */
  extension?: string;
  /** Port of the sample site on this machine, or `live` to leave the network alone. */
  site: number | 'live';
  headless?: boolean;
  /** Interface languages, as a person would have set them. */
  language?: string;
  window?: { width: number; height: number };
  /** Folder of a profile that stays when the browser is closed, of Chromium; without it there is a new one each time. */
  profile?: string;
  /** Preferences of Firefox. */
  prefs?: Record<string, boolean | number | string>;
}

/** Firefox gives every install a random host; a fixed one lets tests open the extension's pages. */
const geckoId = 'little-red-words@littleredwords.example';
const geckoHost = '5f0c6a9e-3d1b-4c58-9a77-2e8d41b6c0aa';

export function launch(options: LaunchOptions): Promise<Driven> {
  return options.kind === 'chromium' ? launchChromium(options) : launchFirefox(options);
}

async function launchChromium(options: LaunchOptions): Promise<Driven> {
  const profile = options.profile ?? (await mkdtemp(join(tmpdir(), 'lrw-chromium-')));
  const isNew = !existsSync(join(profile, 'Default'));
  const { width, height } = options.window ?? { width: 1280, height: 860 };
  const browser = await puppeteer.launch({
    executablePath: executable('chromium'),
    headless: options.headless ?? true,
    pipe: true,
    enableExtensions: true,
    acceptInsecureCerts: true,
    userDataDir: profile,
    defaultViewport: null,
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(options.site === 'live'
        ? []
        : [`--host-resolver-rules=MAP * 127.0.0.1:${options.site}, EXCLUDE 127.0.0.1`]),
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-quic',
      // Workers fetch too, and `acceptInsecureCerts` is for pages.
      ...(options.site === 'live' ? [] : ['--ignore-certificate-errors']),
      '--no-first-run',
      '--no-default-browser-check',
      `--lang=${options.language ?? 'en-US'}`,
      `--window-size=${width},${height}`,
    ],
    // Chromium on Linux takes its interface language from here, not from --lang.
    env: { ...process.env, LANGUAGE: (options.language ?? 'en-US').replace('-', '_') },
  });
  const id = options.extension && (await install(browser, options.extension, isNew));
  const extensionUrl = (path: string) => `chrome-extension://${id}/${path}`;
  const openExtension = (path: string) => open(browser, extensionUrl(path));
  return {
    kind: 'chromium',
    browser,
    open: (url) => open(browser, url),
    openExtension,
    extensionUrl,
    async stopWorker() {
      const page = await openExtension('options.html');
      const session = await page.createCDPSession();
      await session.send('ServiceWorker.enable');
      await session.send('ServiceWorker.stopAllWorkers');
      await session.detach();
      await page.close();
    },
    async close() {
      await browser.close();
      if (!options.profile) await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

async function launchFirefox(options: LaunchOptions): Promise<Driven> {
  const { width, height } = options.window ?? { width: 1280, height: 860 };
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: executable('firefox'),
    headless: options.headless ?? true,
    acceptInsecureCerts: true,
    defaultViewport: null,
    args: ['--remote-allow-system-access', `--width=${width}`, `--height=${height}`],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [geckoId]: geckoHost }),
      'intl.accept_languages': options.language ?? 'en-US',
      'intl.locale.requested': options.language ?? 'en-US',
      ...options.prefs,
      ...(options.site === 'live'
        ? {}
        : { 'network.dns.forceResolve': '127.0.0.1', 'network.socket.forcePort': `443=${options.site}` }),
    },
  });
  if (options.extension) await install(browser, options.extension, true);
  const extensionUrl = (path: string) => `moz-extension://${geckoHost}/${path}`;
  return {
    kind: 'firefox',
    browser,
    open: (url) => open(browser, url),
    async openExtension(path) {
      const page = await browser.newPage();
      // Over BiDi a page of an extension opens, but its navigation is never reported as finished.
      await page.goto(extensionUrl(path), { timeout: 1500 }).catch(() => undefined);
      await page.waitForFunction(() => document.readyState === 'complete');
      return page;
    },
    extensionUrl,
    async stopWorker() {
      throw new Error('Firefox has no command that stops an event page: it is tested in Chromium.');
    },
    close: () => browser.close(),
  };
}

async function open(browser: Browser, url: string): Promise<Page> {
  const page = await browser.newPage();
  page.setDefaultTimeout(10_000);
  await page.goto(url, { waitUntil: 'load' });
  return page;
}

async function install(browser: Browser, folder: string, isFirst: boolean): Promise<string> {
  const before = await browser.pages();
  const id = await browser.installExtension(folder);
  if (isFirst) await closeWelcome(browser, before);
  return id;
}

/**
 * The page that opens at first run would keep what a test opens in the background: hidden, and without a frame. Over BiDi it
 * has no address, so it is known by being new.
 */
async function closeWelcome(browser: Browser, before: Page[]): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    const [welcome] = (await browser.pages()).filter((page) => !before.includes(page));
    if (welcome) return welcome.close();
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('The extension opened no page at its first run.');
}

function executable(kind: BrowserKind): string {
  const path = findBrowser(kind);
  if (!path) throw new Error(`No ${kind} is installed; npm test and npm start install or name one.`);
  return path;
}

import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch } from '../driver/browser';
import { cafeTitle, newcomer, openNote, saver, siteHome } from '../driver/journeys';
import { waitForAnyMark } from '../driver/overlay';
import { foreignRequests } from '../driver/requests';
import { type Stage, setStage } from '../driver/stage';

const output = resolve(import.meta.dirname, '../../.output');

describe.each([
  ['chrome-mv3-test', ['alarms', 'contextMenus', 'scripting', 'sidePanel', 'storage', 'unlimitedStorage']],
  ['firefox-mv3-test', ['alarms', 'contextMenus', 'scripting', 'storage', 'unlimitedStorage']],
])('the manifest of %s', (folder, permissions) => {
  const manifest = JSON.parse(readFileSync(join(output, folder, 'manifest.json'), 'utf8'));

  it('asks for no more than it needs', () => {
    expect([...manifest.permissions].sort()).toEqual(permissions);
    expect([...manifest.host_permissions].sort()).toEqual([
      'https://www.rednote.com/*',
      'https://www.xiaohongshu.com/*',
    ]);
    expect(manifest.optional_permissions ?? []).toEqual([]);
    expect(manifest.optional_host_permissions).toEqual([
      'https://*.xhscdn.com/*',
      'https://*.rednotecdn.com/*',
      'https://*/*',
      'http://127.0.0.1/*',
      'http://localhost/*',
    ]);
  });

  it('lets no page see a file of ours, and runs nothing in the page’s world', () => {
    expect(manifest.web_accessible_resources ?? []).toEqual([]);
    expect(manifest.externally_connectable).toBeUndefined();
    for (const script of manifest.content_scripts) expect(script.world ?? 'ISOLATED').toBe('ISOLATED');
  });

  it('has a policy by which nothing runs but what is in the package', () => {
    const { extension_pages: policy } = manifest.content_security_policy;
    expect(policy).toContain("default-src 'none'; script-src 'self'; ");
    expect(policy).not.toContain('eval');
  });

  it('brings no code that evaluates text, or has more come from elsewhere', () => {
    for (const file of readdirSync(join(output, folder), { recursive: true, encoding: 'utf8' })) {
      const forbidden = {
        js: /\beval\(|new Function\(|import(?:Scripts)?\(["'`]https?:|from["'`]https?:/,
        html: /<script(?![^>]*\bsrc="\/)|<(?:script|link|img|iframe)[^>]*="(?:https?:|\/\/)| on[a-z]+=/,
      }[file.slice(file.lastIndexOf('.') + 1)];
      if (forbidden) expect(readFileSync(join(output, folder, file), 'utf8'), file).not.toMatch(forbidden);
    }
  });
});

describe('the page', () => {
  let stage: Stage;
  let without: Awaited<ReturnType<typeof launch>>;

  beforeAll(async () => {
    stage = await setStage('chromium');
    without = await launch({ kind: 'chromium', site: stage.site.port });
  });
  afterAll(async () => {
    await without?.close();
    await stage?.strike();
  });

  it('is the same under #app with us and without us, through hydration, a note and its comments', async () => {
    const plain = await readThrough(await without.open(siteHome));
    const page = await stage.driven.open(siteHome);
    await waitForAnyMark(page);
    const read = await readThrough(page);
    expect(read[0]).toContain('绝绝子');
    expect(read).toEqual(plain);
    await page.close();
  });

  it('has no trace of us in its window, nor on its elements', async () => {
    const page = await stage.driven.open(siteHome);
    await newcomer(page);
    const traces = await page.evaluate(() => {
      const names = Object.getOwnPropertyNames(window).filter((name) => /lrw|little|redword/i.test(name));
      const root = document.documentElement;
      const attributes = [root, document.body, ...document.querySelectorAll('#app, #app *')].flatMap(
        (element) => element.getAttributeNames().filter((name) => /lrw|little|redword/i.test(name)),
      );
      return {
        names,
        attributes,
        highlights: [...CSS.highlights.keys()].filter((name) => /lrw|word|mark/i.test(name)),
      };
    });
    expect(traces).toEqual({ names: [], attributes: [], highlights: [] });
    await page.close();
  });

  it('sees no key that is pressed in the overlay', async () => {
    const page = await stage.driven.open(siteHome);
    await page.evaluate(() => {
      Reflect.set(window, '__keys', []);
      addEventListener('keydown', (event) => Reflect.get(window, '__keys').push(event.key), true);
    });
    await newcomer(page);
    await page.focus('[data-testid="lrw"] >>> [data-testid="card-save"]');
    await page.keyboard.press('x');
    expect(await page.evaluate(() => Reflect.get(window, '__keys'))).not.toContain('x');
    await page.close();
  });
});

it('sends not one request of ours anywhere', async () => {
  const stage = await setStage('chromium');
  try {
    const page = await stage.driven.open(siteHome);
    await newcomer(page);
    await saver(page);
    const own = await stage.driven.openExtension('library.html');
    await own.waitForSelector('[data-testid="post"]');
    expect(foreignRequests(stage.site)).toEqual([]);
    expect(stage.site.log.length).toBeGreaterThan(3);
  } finally {
    await stage.strike();
  }
});

/** What is under #app with the note and its comments open, then closed again: text node by text node. */
async function readThrough(page: Page): Promise<string[]> {
  await page.waitForFunction(() => Reflect.get(window, '__site')?.hydrated);
  await openNote(page, cafeTitle);
  await page.waitForSelector('#noteContainer .parent-comment');
  await page.waitForSelector('#noteContainer img.note-content-emoji');
  await settled(page);
  const open = await serialise(page);
  await page.keyboard.press('Escape');
  await page.waitForSelector('#noteContainer', { hidden: true });
  await settled(page);
  return [open, await serialise(page)];
}

async function serialise(page: Page): Promise<string> {
  const text: string = await page.evaluate(() => Reflect.get(window, '__site').serialise());
  // The site signs every picture's address anew, with or without us.
  return text.replaceAll(/\/\d{12}\/[0-9a-f]{32}\//g, '/signed/');
}

/** The page has come to rest: nothing under #app has changed for half a second. */
async function settled(page: Page): Promise<void> {
  let last = '';
  for (;;) {
    const now = JSON.stringify(await page.evaluate(() => Reflect.get(window, '__site').mutations()));
    if (now === last) return;
    last = now;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
}

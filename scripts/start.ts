import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type BrowserKind, type Driven, launch } from '../tests/driver/browser';
import { learner, newcomer, saver, siteHome } from '../tests/driver/journeys';
import { foreignRequests } from '../tests/driver/requests';
import { type Site, startSite } from '../tests/site/server';
import { root, run, runTool } from './machine/run.mjs';
import { say } from './machine/say.mjs';

/** `npm start`: the extension in a browser, on the bundled sample site or, with --live, on the real one. */
const args = process.argv.slice(2);
const known = ['--live', '--check', '--browser=firefox', '--browser=chromium'];
const strange = args.filter((arg) => !known.includes(arg));
if (strange.length) {
  say(`Not understood: ${strange.join(' ')}. What there is: ${known.join(', ')}.`);
  process.exit(1);
}

const kind: BrowserKind = args.includes('--browser=firefox') ? 'firefox' : 'chromium';
const live = args.includes('--live');
const noScreen = process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY;
const check = args.includes('--check') || (noScreen && !live);
if (live && noScreen) {
  say('There is no screen here to show the live site on. Leave --live out for a check on the sample site.');
  process.exit(1);
}

if (noScreen && !args.includes('--check')) {
  say('There is no screen here to show a browser on: the main journeys are walked without one.');
}
say(`Building the extension for ${kind === 'firefox' ? 'Firefox' : 'Chromium'}.`);
const target = kind === 'firefox' ? ['-b', 'firefox', '--mv3'] : [];
const built = check
  ? await run('npm', ['run', '--silent', 'build:test'])
  : await runTool('wxt', ['build', ...target, '--level', 'warn']);
if (built !== 0) {
  say('The build failed; its reason stands above.');
  process.exit(1);
}
const folder = `${kind === 'firefox' ? 'firefox' : 'chrome'}-mv3${check ? '-test' : ''}`;
const site = live ? undefined : await startSite();
const driven = await launch({
  kind,
  extension: join(root, '.output', folder),
  site: site ? site.port : 'live',
  headless: check,
});

process.exit(check && site ? await walk(driven, site) : await show(driven));

/** Walk the three journeys, print what was seen, leave a picture. @returns the exit code. */
async function walk(driven: Driven, site: Site): Promise<number> {
  const pictures = join(root, '.output', 'screenshots');
  mkdirSync(pictures, { recursive: true });
  const picture = join(pictures, `check-${driven.kind}.png`);
  try {
    const page = await driven.open(siteHome);
    const { marks, peek, full } = await newcomer(page);
    say(
      `\nA newcomer hovers. ${marks.length} words are marked: ${[...new Set(marks)].slice(0, 12).join(' ')}`,
    );
    say(`  peek  ${peek.headword}  ${peek.pinyin}  ${peek.gloss}`);
    say(`  card  ${full.headword}  ${full.pinyin}  ${full.gloss}  (saved)`);
    const { offered, saved } = await saver(page);
    await page.screenshot({ path: picture as `${string}.png` });
    say(`A reader saves. The button said “${offered}”, then “${saved}”.`);
    const { front, back, words } = await learner(driven);
    say(`A learner reviews. Front: ${oneLine(front)}`);
    say(`  back: ${oneLine(back)}`);
    say(`  words kept: ${words.join(' ')}`);
    const foreign = foreignRequests(site);
    if (foreign.length) throw new Error(`The extension asked the network for ${foreign.join(', ')}`);
    say(`Requests of the extension to any network: 0.`);
    say(`\nA picture is in .output/screenshots/check-${driven.kind}.png. All three journeys hold.`);
    return 0;
  } catch (error) {
    say(`\nA journey broke off: ${error instanceof Error ? error.message : error}`);
    return 1;
  } finally {
    await driven.close();
    await site.close();
  }
}

/** Leave the browser to the person, and say what there is to try. */
async function show(driven: Driven): Promise<number> {
  await driven.open(live ? 'https://www.xiaohongshu.com/explore' : siteHome);
  say(`
${live ? 'The live site is open. Sign in there if it asks you to; nothing that you type passes through here.' : 'The sample site is open. Its posts are invented; its pages are built like the real ones.'}

What to try:
  1. Open a post and point at a word with a dashed line. A small card says what it means.
  2. Press Enter, or rest the pointer in it, for the whole card. Press S to keep the word.
  3. Press “Save post” beside the text to keep the post.
  4. Press the red 词 in the toolbar (under the puzzle piece at first) to review what you kept.

Close the browser or press Ctrl+C to end.`);
  await new Promise<void>((resolve) => driven.browser.once('disconnected', () => resolve()));
  await site?.close();
  return 0;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim().slice(0, 100);
}

import { ensureBrowser, findBrowser, howToGet } from './machine/browsers.mjs';
import { ensurePackages } from './machine/packages.mjs';
import { runTool } from './machine/run.mjs';
import { giveUp } from './machine/say.mjs';

/**
 * `npm start`: what a fresh clone needs before TypeScript can run, then `scripts/start.ts`.
 */
const args = process.argv.slice(2);
const kind = args.includes('--browser=firefox') ? 'firefox' : 'chromium';

await ensurePackages();
await ensureBrowser(kind);
if (!findBrowser(kind)) giveUp(howToGet(kind));
process.exit(await runTool('tsx', ['scripts/start.ts', ...args]));

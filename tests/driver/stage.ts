import { join, resolve } from 'node:path';
import { type Site, type SiteOptions, startSite } from '../site/server';
import { type BrowserKind, type Driven, type LaunchOptions, launch } from './browser';

const root = resolve(import.meta.dirname, '../..');

/** Folder of the test build for a browser. */
export function testBuild(kind: BrowserKind): string {
  return join(root, '.output', `${kind === 'firefox' ? 'firefox' : 'chrome'}-mv3-test`);
}

export interface Stage {
  site: Site;
  driven: Driven;
  strike(): Promise<void>;
}

/** The sample site, and a browser with the test build in it. */
export async function setStage(
  kind: BrowserKind,
  options: { site?: SiteOptions; browser?: Partial<LaunchOptions> } = {},
): Promise<Stage> {
  const site = await startSite(options.site);
  const driven = await launch({ kind, extension: testBuild(kind), site: site.port, ...options.browser });
  return {
    site,
    driven,
    async strike() {
      await driven.close();
      await site.close();
    },
  };
}

import type { Settings } from './schema';

export type Site = Settings['paused'][number];

const hosts: Record<Site, string> = { xiaohongshu: 'www.xiaohongshu.com', rednote: 'www.rednote.com' };

/** Which of the two sites an address, or a pattern of the manifest, belongs to. */
export function siteAt(url: string | undefined): Site | undefined {
  const host = /^https:\/\/([^/]+)/.exec(url ?? '')?.[1];
  return (Object.keys(hosts) as Site[]).find((site) => hosts[site] === host);
}

/** Whether we read along at an address of the site: the whole switch is on, and the reader has not paused us there. */
export function readsAt({ enabled, paused }: Pick<Settings, 'enabled' | 'paused'>, url?: string): boolean {
  const site = siteAt(url);
  return enabled && !(site && paused.includes(site));
}

/** The setting with one site paused, or not any more. */
export function withPaused(paused: Settings['paused'], site: Site, on: boolean): Settings['paused'] {
  const others = paused.filter((one) => one !== site);
  return on ? [...others, site] : others;
}

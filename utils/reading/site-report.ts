import { vitalParts } from '@/utils/page/health';
import { selectors } from '@/utils/page/selectors';
import type { SiteHealth } from './site-health';

/**
 * What somebody who mends the extension has to know when the site has changed, as text for an issue, in English. Made of
 * counts, days and our own names for parts alone: nothing that was read, no address and no name can be in it.
 */
export function siteReport({
  health,
  version,
  userAgent,
}: {
  health: SiteHealth;
  version: string;
  userAgent: string;
}): string {
  const parts = vitalParts.map((part) => {
    const seen = health[part];
    if (!seen) return `${part}: not come across`;
    const day = new Date(seen.at).toISOString().slice(0, 10);
    if (seen.misses > 0) return `${part}: missed on ${seen.misses} pages in a row, ${day}`;
    return `${part}: selector ${seen.selector + 1} of ${selectors[part].length}, ${day}`;
  });
  return [`Little Red Words ${version}`, browserIn(userAgent), ...parts].join('\n');
}

/** The browser and its system, without what tells one computer from another. */
function browserIn(userAgent: string): string {
  const browser = /(?:Firefox|Edg|OPR)\/\d+/.exec(userAgent) ?? /Chrome\/\d+/.exec(userAgent);
  const system = /Windows|Mac OS X|Android|CrOS|Linux/.exec(userAgent);
  return `${browser?.[0].replace('/', ' ') ?? 'unknown browser'} on ${system?.[0] ?? 'unknown system'}`;
}

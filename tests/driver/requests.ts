import { allHosts } from '../site/http/hosts';
import type { RequestRecord, Site } from '../site/server';

/** What browsers ask of their makers by themselves, with an extension or without. */
const makers = /(^|\.)(google|googleapis|gstatic|gvt1|chromium|mozilla|firefox)\.(com|net|org)$/;

/**
 * Requests that the site's own pages do not make: to a host that is not the site's, or from an origin of an extension.
 * Every host name leads to the sample site, so nothing escapes its log.
 */
export function foreignRequests(site: Site): string[] {
  return site.log.filter(isForeign).map(({ host, path }) => `${host}${path}`);
}

function isForeign({ host, origin }: RequestRecord): boolean {
  if (origin?.includes('-extension://')) return true;
  const name = host.replace(/:\d+$/, '');
  return !allHosts.includes(name) && !makers.test(name);
}

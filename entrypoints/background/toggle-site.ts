import { siteState, type SiteQuestion } from '@/lib/sites/site-state';
import { siteOf } from '@/lib/sites/site-of';

/**
 * The sites that are off once the site of a page is switched over, under the name the popup has for it. Undefined where
 * there is nothing to switch: no permission, closed to extensions, or off everywhere.
 */
export function toggleSite(question: SiteQuestion): readonly string[] | undefined {
  const { url, offSites } = question;
  const site = siteState(question);
  if (site.kind === 'on') return [...offSites, site.host];
  if (site.kind !== 'off' || site.why !== 'site') return undefined;
  // Any that holds the page: `bbc.com` and `news.bbc.com` can both be there.
  return offSites.filter((host) => siteOf(url, new Set([host])) === undefined);
}

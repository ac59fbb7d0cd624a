import { covers, originAt, readPattern, type PageOrigin } from './origin-pattern';
import { siteName, siteOfHost } from './site-of';

/**
 * What a reader is told about Sidelight on a page, and the host the sentence names. Turning a site on takes two steps
 * where both stand in the way: ask for the permission (`unlisted`, `withheld`), and take the host off the off-list
 * (`site`).
 */
export type SiteState =
  /** On the news list, or by the reader's leave for this site, or for all. */
  | { kind: 'on'; why: 'listed' | 'granted' | 'everywhere'; host: string }
  /**
   * `master`: everything is off. `site`: the reader turned this host off. `unlisted`: no news site we know, no leave
   * was given. `withheld`: on the news list, but the browser or the reader took the permission away.
   */
  | { kind: 'off'; why: 'master' | 'site' | 'unlisted' | 'withheld'; host: string }
  /** The browser lets no extension run here. */
  | { kind: 'impossible' };

export interface SiteQuestion {
  /** Undefined where the browser does not tell us. */
  readonly url: string | undefined;
  readonly listed: ReadonlySet<string>;
  /** All origins the extension now has, the listed ones among them, as `permissions.getAll()` gives them. */
  readonly granted: readonly string[];
  readonly offSites: readonly string[];
  readonly isOn: boolean;
}

/**
 * One state for a page. Where several reasons hold, the one that stands most in the way wins: impossible, the master
 * switch, the missing permission, the reader's own off-list; and of reasons to be on, list, then leave for the site.
 */
export function siteState({ url, listed, granted, offSites, isOn }: SiteQuestion): SiteState {
  const page = originAt(url);
  if (!page) return { kind: 'impossible' };
  const listedHost = siteOfHost(page.host, listed);
  const access = accessTo(page, granted);
  const site = listedHost ?? access?.host ?? siteName(page.host);
  if (!isOn) return { kind: 'off', why: 'master', host: site };
  if (!access) return { kind: 'off', why: listedHost ? 'withheld' : 'unlisted', host: site };
  const offHost = siteOfHost(page.host, new Set(offSites));
  if (offHost !== undefined) return { kind: 'off', why: 'site', host: offHost };
  return { kind: 'on', why: listedHost ? 'listed' : access.why, host: site };
}

type Access = { why: 'granted'; host: string } | { why: 'everywhere'; host?: never };

/** By which origin a page is open to us: one of its own before the one for all. */
function accessTo(page: PageOrigin, granted: readonly string[]): Access | undefined {
  const hosts = granted
    .map(readPattern)
    .filter((pattern) => pattern !== undefined)
    .filter((pattern) => covers(pattern, page))
    .map(({ host }) => host);
  const own = hosts.find((host) => host !== undefined);
  if (own !== undefined) return { why: 'granted', host: own };
  return hosts.length > 0 ? { why: 'everywhere' } : undefined;
}

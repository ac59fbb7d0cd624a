import type { Extent, GrantedSites } from '@/lib/sites/permissions';

/** Where the browser lets Sidelight run. */
export interface SitesView {
  /** The news list, sorted. */
  readonly listed: readonly string[];
  /** How many of them the browser or the reader keeps from us. */
  readonly withheld: number;
  /** What the reader granted beyond the list. */
  readonly granted: GrantedSites;
  /** All origins the extension now has, as the browser says them. */
  readonly origins: readonly string[];
}

/** Each answers whether it came to be; a reader may say no. */
export interface SiteActions {
  /** To be called first thing in a click: browsers ask only then. */
  readonly ask: (extent: Extent) => Promise<boolean>;
  readonly askForListed: () => Promise<boolean>;
  readonly takeBack: (extent: Extent) => Promise<boolean>;
}

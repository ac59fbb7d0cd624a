import type { Browser } from 'webextension-polyfill';

import type { SitesView } from '@/components/options/sites-view';
import { listedHosts } from '@/lib/sites/listed-hosts';
import { readPattern } from '@/lib/sites/origin-pattern';
import { grantedSites, type PermissionsApi } from '@/lib/sites/permissions';
import { siteOfHost } from '@/lib/sites/site-of';

export interface SitesApi extends PermissionsApi {
  readonly runtime: Pick<Browser['runtime'], 'getManifest'>;
}

/** Where the browser lets Sidelight run, as of now. */
export async function readSites(browser: SitesApi): Promise<SitesView> {
  const listed = listedHosts(browser.runtime.getManifest());
  const [granted, { origins = [] }] = await Promise.all([
    grantedSites(browser, listed),
    browser.permissions.getAll(),
  ]);
  const open = new Set(origins.flatMap((origin) => readPattern(origin)?.host ?? []));
  const isOpen = (host: string) => granted.isEverywhere || siteOfHost(host, open) !== undefined;
  return {
    listed: [...listed].toSorted(),
    withheld: [...listed].filter((host) => !isOpen(host)).length,
    granted,
    origins,
  };
}

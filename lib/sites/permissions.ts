import type { Browser } from 'webextension-polyfill';

import { EVERYWHERE, originOf, readPattern } from './origin-pattern';
import { siteOfHost } from './site-of';

export interface PermissionsApi {
  readonly permissions: Pick<Browser['permissions'], 'getAll' | 'contains' | 'request' | 'remove'>;
}

/** One host with all below it, or every site. */
export type Extent = { readonly host: string } | 'everywhere';

/** Sites outside the news list that the reader let us into. */
export interface GrantedSites {
  readonly isEverywhere: boolean;
  /** Sorted, each once. */
  readonly hosts: readonly string[];
}

/**
 * Asks the browser's own question; false is the reader's no. Call it first thing in a click handler: after an `await`
 * browsers no longer see the click and refuse.
 */
export function requestSites({ permissions }: PermissionsApi, extent: Extent): Promise<boolean> {
  return permissions.request({ origins: askedFor(extent) });
}

/** Whether we have leave for the extent as we would ask for it; a site counts as included when everywhere is granted. */
export function hasSites({ permissions }: PermissionsApi, extent: Extent): Promise<boolean> {
  return permissions.contains({ origins: askedFor(extent) });
}

/**
 * Gives back what was granted for just this extent, however the browser wrote it down (its own menus grant
 * `https://host/*`). True when nothing of the extent is left.
 */
export async function removeSites({ permissions }: PermissionsApi, extent: Extent): Promise<boolean> {
  const { origins = [] } = await permissions.getAll();
  const host = extent === 'everywhere' ? undefined : extent.host;
  const given = origins.filter((origin) => {
    const pattern = readPattern(origin);
    return pattern !== undefined && pattern.host === host;
  });
  return given.length === 0 || permissions.remove({ origins: given });
}

/** What the reader granted beyond the news list, to be shown and taken back. */
export async function grantedSites(
  { permissions }: PermissionsApi,
  listed: ReadonlySet<string>,
): Promise<GrantedSites> {
  const { origins = [] } = await permissions.getAll();
  const patterns = origins.map(readPattern).filter((pattern) => pattern !== undefined);
  const hosts = patterns.flatMap(({ host }) => host ?? []).filter((host) => !siteOfHost(host, listed));
  return {
    isEverywhere: patterns.some(({ host }) => host === undefined),
    hosts: [...new Set(hosts)].toSorted(),
  };
}

function askedFor(extent: Extent): string[] {
  return extent === 'everywhere' ? [...EVERYWHERE] : [originOf(extent.host)];
}

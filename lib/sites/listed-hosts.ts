import type { Manifest } from 'webextension-polyfill';

import { readPattern } from './origin-pattern';

/**
 * The news sites of data/news-sites.yaml, read back from the manifest they were built into, so that the list does not
 * ship twice.
 */
export function listedHosts(
  manifest: Pick<Manifest.WebExtensionManifest, 'content_scripts'>,
): ReadonlySet<string> {
  const patterns = (manifest.content_scripts ?? []).flatMap(({ matches }) => matches);
  return new Set(patterns.flatMap((pattern) => readPattern(pattern)?.host ?? []));
}

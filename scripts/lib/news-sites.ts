import { readFileSync } from 'node:fs';

import { parseNewsSites } from './parse-news-sites';

/** The hosts of data/news-sites.yaml. Throws when the list is not as it should be. */
export function newsSiteHosts(): string[] {
  return parseNewsSites(readFileSync(new URL('../../data/news-sites.yaml', import.meta.url), 'utf8'));
}

/**
 * Match patterns for every listed host and its subdomains.
 *
 * `*` takes in http beside https: papers of the region and old articles are still served so, we send nothing that a
 * wire could overhear, and asking for both does not change what the reader is asked at installation.
 */
export function newsSitePatterns(): string[] {
  return newsSiteHosts().map((host) => `*://*.${host}/*`);
}

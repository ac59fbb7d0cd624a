import { readFileSync } from 'node:fs';

import { parse } from 'yaml';

/** The hosts of data/news-sites.yaml. */
export function newsSiteHosts(): string[] {
  const groups = parse(readFileSync(new URL('../../data/news-sites.yaml', import.meta.url), 'utf8')) as Record<string, string[]>;
  return Object.values(groups).flat();
}

/** Match patterns for every listed host and its subdomains. */
export function newsSitePatterns(): string[] {
  return newsSiteHosts().map((host) => `*://*.${host}/*`);
}

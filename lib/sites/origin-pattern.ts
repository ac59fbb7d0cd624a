/** Every site, as the browser is asked for it. */
export const EVERYWHERE = '*://*/*';

/** An origin the browser granted, read from its match pattern. Paths are left out: permissions have none. */
export interface OriginPattern {
  readonly scheme: 'http' | 'https' | '*';
  /** Undefined: any host. */
  readonly host: string | undefined;
  readonly withSubdomains: boolean;
}

const PATTERN = /^(\*|https?):\/\/(\*|(?:\*\.)?(?:\[[^/\]]+\]|[^/*:]+))\/\*$/;

/** Undefined for patterns that are not about whole sites of the web, as in `file:///*` or one port of a host. */
export function readPattern(pattern: string): OriginPattern | undefined {
  if (pattern === '<all_urls>') return { scheme: '*', host: undefined, withSubdomains: true };
  const [, scheme, target] = PATTERN.exec(pattern) ?? [];
  if (scheme === undefined || target === undefined) return undefined;
  const withSubdomains = target.startsWith('*');
  const host = target.replace(/^\*\.?/, '');
  return { scheme: scheme as OriginPattern['scheme'], host: host || undefined, withSubdomains };
}

/** Whether an origin takes in pages of this host under this scheme (`https:`). */
export function covers(pattern: OriginPattern, page: { protocol: string; host: string }): boolean {
  if (pattern.scheme !== '*' && `${pattern.scheme}:` !== page.protocol) return false;
  if (pattern.host === undefined || pattern.host === page.host) return true;
  return pattern.withSubdomains && page.host.endsWith(`.${pattern.host}`);
}

/** What to ask for to run on a site: its host and all below it. */
export function originOf(host: string): string {
  return isAddress(host) ? `*://${host}/*` : `*://*.${host}/*`;
}

/** Numbers have nothing below them, and no pattern may say so. */
function isAddress(host: string): boolean {
  return /^[\d.]+$|^\[/.test(host);
}

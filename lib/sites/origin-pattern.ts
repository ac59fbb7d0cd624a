import { hostOf } from './site-of';

/**
 * Every site, as the browser is asked for it. Not as one pattern with a star for the scheme: Chromium, told to take that
 * back, takes back the listed sites as well, and no card opens there any more.
 */
export const EVERYWHERE: readonly string[] = ['http://*/*', 'https://*/*'];

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

/** Where a page comes from, as far as permissions care. */
export interface PageOrigin {
  /** `https:` or `http:`. */
  readonly protocol: string;
  readonly host: string;
}

/** Undefined where no extension may run, as `hostOf` says. */
export function originAt(address: string | undefined): PageOrigin | undefined {
  const host = hostOf(address);
  return address === undefined || host === undefined
    ? undefined
    : { protocol: new URL(address).protocol, host };
}

/** Whether a granted origin takes in the pages of this one. */
export function covers(pattern: OriginPattern, page: PageOrigin): boolean {
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

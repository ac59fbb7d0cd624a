/**
 * Hosts where Chromium or Firefox keep every extension's scripts out. Both lists as one: these are stores and account
 * pages, so the browser that would let us in loses nothing by our saying no.
 */
const CLOSED_HOSTS: ReadonlySet<string> = new Set([
  'accounts-static.cdn.mozilla.net',
  'accounts.firefox.com',
  'addons.cdn.mozilla.net',
  'addons.mozilla.org',
  'addons.opera.com',
  'api.accounts.firefox.com',
  'chromewebstore.google.com',
  'content.cdn.mozilla.net',
  'discovery.addons.mozilla.org',
  'install.mozilla.org',
  'oauth.accounts.firefox.com',
  'profile.accounts.firefox.com',
  'support.mozilla.org',
  'sync.services.mozilla.com',
]);

/** Stores that share their host with pages that are open. */
const CLOSED_PATHS = [
  { host: 'chrome.google.com', path: '/webstore' },
  { host: 'microsoftedge.microsoft.com', path: '/addons' },
];

/** A file shown by the browser's own viewer; `File:Treaty.pdf` is how a wiki names a page about one. */
const PDF_PATH = /\/[^/:]+\.pdf$/i;

/**
 * The host of a page where an extension may run, in lower case, punycode, without port or final dot. Undefined for the
 * browser's own pages, stores, files, PDFs, and where there is no address, as in a tab we may not look at.
 */
export function hostOf(address: string | undefined): string | undefined {
  if (address === undefined || !URL.canParse(address)) return undefined;
  const url = new URL(address);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return undefined;
  const host = url.hostname.replace(/\.$/, '');
  const isClosed =
    CLOSED_HOSTS.has(host) ||
    CLOSED_PATHS.some((closed) => closed.host === host && url.pathname.startsWith(closed.path)) ||
    PDF_PATH.test(url.pathname);
  return isClosed ? undefined : host;
}

/** Which of `hosts` a page belongs to: its own host or the nearest one above it. */
export function siteOf(address: string | undefined, hosts: ReadonlySet<string>): string | undefined {
  const host = hostOf(address);
  return host === undefined ? undefined : siteOfHost(host, hosts);
}

/** The same for a bare host. */
export function siteOfHost(host: string, hosts: ReadonlySet<string>): string | undefined {
  return [host, ...parentsOf(host)].find((candidate) => hosts.has(candidate));
}

/** Second levels under which strangers live side by side, as in `co.uk`. */
const SHARED_SUFFIX = /^(?:ac|co|com|edu|go|gob|gouv|gov|mil|ne|net|or|org)\.[a-z]{2}$/;

/**
 * What a reader calls the site of a host: without `www.`, unless that leaves a name too wide to ask leave for:
 * `www.gov.uk` stays, for `gov.uk` has every British office below it.
 */
export function siteName(host: string): string {
  const rest = host.startsWith('www.') ? host.slice('www.'.length) : host;
  return !rest.includes('.') || SHARED_SUFFIX.test(rest) ? host : rest;
}

/** `a.b.org` → `b.org`, `org`. */
function parentsOf(host: string): string[] {
  const labels = host.split('.');
  return labels.slice(1).map((_, at) => labels.slice(at + 1).join('.'));
}

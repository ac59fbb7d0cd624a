/** The part of a built manifest that is held to docs/permissions.md. */
export interface Manifest {
  readonly permissions?: readonly string[];
  readonly host_permissions?: readonly string[];
  readonly optional_host_permissions?: readonly string[];
  readonly commands?: Readonly<Record<string, unknown>>;
  readonly content_scripts?: readonly { readonly matches: readonly string[]; readonly world?: string }[];
  readonly content_security_policy?: { readonly extension_pages?: string };
}

/** What docs/permissions.md explains, section by section: the first column of each table. */
export type Explained = ReadonlyMap<string, readonly string[]>;

/** Where the document has the news sites' patterns by the name of their list. */
const SITE_LIST = 'data/news-sites.yaml';

/** Directives without which a page of ours could be made to do what it should not. */
const STRICT_POLICY: readonly string[] = [
  "default-src 'none'",
  "script-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
];

/** Reads the tables of docs/permissions.md. */
export function readExplained(markdown: string): Explained {
  const sections = markdown.split(/^## /m).slice(1);
  return new Map(
    sections.map((section) => [
      section.slice(0, section.indexOf('\n')).trim(),
      [...section.matchAll(/^\| `([^`]+)`/gm)].map(([, name]) => name!),
    ]),
  );
}

/** Where the manifests of all browsers, taken together, and what is explained of them part ways. */
export function manifestComplaints(
  manifests: readonly Manifest[],
  explained: Explained,
  sites: readonly string[],
): string[] {
  const all = (pick: (manifest: Manifest) => readonly string[]) => new Set(manifests.flatMap(pick));
  const hosts = all(({ host_permissions = [] }) => host_permissions);
  const matches = all(({ content_scripts = [] }) => content_scripts.flatMap((script) => script.matches));
  const optional = all(({ optional_host_permissions = [] }) => optional_host_permissions);
  return [
    ...differences(
      'Permissions',
      all(({ permissions = [] }) => permissions),
      explained,
    ),
    ...differences('Sites', new Set([SITE_LIST, ...optional]), explained),
    ...differences(
      'Commands',
      all(({ commands = {} }) => Object.keys(commands)),
      explained,
    ),
    ...differences('Everything else in the manifest', all(Object.keys), explained),
    ...(isSame(hosts, sites) ? [] : [`host_permissions are not the patterns of ${SITE_LIST}`]),
    ...(isSame(matches, sites) ? [] : [`content scripts match other pages than those of ${SITE_LIST}`]),
    ...manifests.flatMap(({ content_scripts = [] }) =>
      content_scripts.some(({ world }) => world === 'MAIN') ? ['a script runs in the page’s own world'] : [],
    ),
    ...manifests.flatMap(policyComplaints),
  ];
}

function policyComplaints({ content_security_policy: policies }: Manifest): string[] {
  const directives = policies?.extension_pages?.split(/;\s*/) ?? [];
  const loose = directives.filter((directive) => /unsafe-|https?:|\*|data:|blob:/.test(directive));
  return [
    ...STRICT_POLICY.filter((directive) => !directives.includes(directive)).map(
      (directive) => `the policy for our own pages lacks ${directive}`,
    ),
    ...loose.map((directive) => `the policy for our own pages is loose: ${directive}`),
  ];
}

function differences(section: string, found: ReadonlySet<string>, explained: Explained): string[] {
  const named = explained.get(section) ?? [];
  return [
    ...[...found].filter((one) => !named.includes(one)).map((one) => `${section}: ${one} is not explained`),
    ...named.filter((one) => !found.has(one)).map((one) => `${section}: ${one} is explained, but not there`),
  ];
}

function isSame(found: ReadonlySet<string>, wanted: readonly string[]): boolean {
  return found.size === new Set(wanted).size && wanted.every((one) => found.has(one));
}

import { parse } from 'yaml';

import { ExpectedError } from './expected-error';

const FILE = 'data/news-sites.yaml';

/** What the list promises its readers; a list cut short by a bad edit must not ship. */
export const FEWEST_HOSTS = 250;

/** Lower-case ASCII labels (punycode for others), at least two of them, the last no number. */
const HOST = /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+(?:[a-z]{2,}|xn--[a-z0-9-]+)$/;

/**
 * Second levels that belong to no one, as in `co.uk`: listing one would take in a whole country. Common ones only; the
 * full list is 10,000 lines long, and whoever adds a host knows the site. lib/sites/site-of.ts has the same for the run
 * time, out of reach here: wxt.config.ts is read before `@/` means anything.
 */
const SHARED_SUFFIX = /^(?:ac|co|com|edu|go|gob|gouv|gov|mil|ne|net|or|org)\.[a-z]{2}$/;

/**
 * The hosts of a news-site list, group after group. Throws one error that names every bad entry by group and value, so
 * that a long edit is put right in one go.
 */
export function parseNewsSites(yaml: string): string[] {
  const groups = readGroups(yaml);
  const problems = groups.flatMap(({ name, hosts }) => [
    ...hosts.flatMap((host) => withReason(name, host, shapeProblem(host))),
    ...orderProblems(name, hosts),
  ]);
  const entries = groups.flatMap(({ name, hosts }) => hosts.map((host) => ({ name, host: String(host) })));
  problems.push(...overlapProblems(entries));
  if (entries.length < FEWEST_HOSTS) {
    problems.push(`${FILE}: ${entries.length} hosts, at least ${FEWEST_HOSTS}: was a group lost?`);
  }
  if (problems.length > 0) throw new ExpectedError(problems.join('\n'));
  return entries.map(({ host }) => host);
}

interface Group {
  readonly name: string;
  readonly hosts: readonly unknown[];
}

function readGroups(yaml: string): Group[] {
  const file: unknown = parse(yaml);
  if (typeof file !== 'object' || file === null || Array.isArray(file)) {
    throw new ExpectedError(`${FILE}: not groups of hosts: write "group:" and "  - host" lines`);
  }
  return Object.entries(file).map(([name, hosts]: [string, unknown]) => {
    if (!Array.isArray(hosts))
      throw new ExpectedError(`${FILE}: ${name}: not a list: write one "  - host" a line`);
    return { name, hosts };
  });
}

/** What is wrong with an entry by itself, if anything. */
function shapeProblem(host: unknown): string | undefined {
  if (typeof host !== 'string') return 'not a host name: put it in quotation marks if it is one';
  if (/[:/*\s]/.test(host)) return 'a host alone: no scheme, port, path or wildcard';
  if (host !== host.toLowerCase()) return 'write it in lower case';
  if (host.startsWith('www.')) return 'leave out "www.", subdomains are meant anyway';
  if (/[^a-z0-9.-]/.test(host)) return 'write it in ASCII, names in other scripts as "xn--…"';
  if (!HOST.test(host)) return 'not a host name: labels and at least one dot between them';
  if (SHARED_SUFFIX.test(host)) return 'a suffix that many sites share: name the site';
  return undefined;
}

function orderProblems(group: string, hosts: readonly unknown[]): string[] {
  return hosts.flatMap((host, at) => {
    const before = hosts[at - 1];
    const isLate = typeof before === 'string' && typeof host === 'string' && host < before;
    return withReason(group, host, isLate ? `belongs before "${before}": groups are sorted` : undefined);
  });
}

/** Hosts listed twice, or below another one that already covers them. */
function overlapProblems(entries: readonly { name: string; host: string }[]): string[] {
  const groupOf = new Map<string, string>();
  const twice = entries.flatMap(({ name, host }) => {
    const first = groupOf.get(host);
    groupOf.set(host, first ?? name);
    return withReason(name, host, first && `listed twice, first in "${first}"`);
  });
  const covered = entries.flatMap(({ name, host }) => {
    const parent = parentsOf(host).find((candidate) => groupOf.has(candidate));
    return withReason(name, host, parent && `covered by "${parent}" in "${groupOf.get(parent)}"`);
  });
  return [...twice, ...covered];
}

/** `a.b.org` → `b.org`, `org`. */
function parentsOf(host: string): string[] {
  const labels = host.split('.');
  return labels.slice(1).map((_, at) => labels.slice(at + 1).join('.'));
}

function withReason(group: string, value: unknown, rule: string | undefined): string[] {
  return rule ? [`${FILE}: ${group}: ${JSON.stringify(value)}, ${rule}`] : [];
}

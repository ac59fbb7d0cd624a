import { describe, expect, it } from 'vitest';

import { manifestComplaints, readExplained, type Manifest } from './manifest-promises';

const SITES = ['*://*.bbc.com/*'];

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
].join('; ');

const EXPLAINED = readExplained(`
# Manifest

## Permissions

| permission | why |
| ---------- | --- |
| \`storage\`  | settings |

## Sites

| pattern | why |
| --- | --- |
| \`data/news-sites.yaml\` | the listed |
| \`*://*/*\` | any other |

## Commands

| command | what |
| --- | --- |
| \`open-card\` | opens |

## Everything else in the manifest

| key | what |
| --- | --- |
${['permissions', 'host_permissions', 'optional_host_permissions', 'commands', 'content_scripts', 'content_security_policy'].map((key) => `| \`${key}\` | x |`).join('\n')}
`);

const GOOD: Manifest = {
  permissions: ['storage'],
  host_permissions: SITES,
  optional_host_permissions: ['*://*/*'],
  commands: { 'open-card': {} },
  content_scripts: [{ matches: SITES }],
  content_security_policy: { extension_pages: POLICY },
};

describe('manifestComplaints', () => {
  it('has nothing to say of a manifest that is explained', () => {
    expect(manifestComplaints([GOOD, GOOD], EXPLAINED, SITES)).toEqual([]);
  });

  it.each([
    {
      why: 'a permission nobody explains',
      change: { permissions: ['storage', 'tabs'] },
      says: 'Permissions: tabs is not explained',
    },
    {
      why: 'a permission that is explained for nothing',
      change: { permissions: [] },
      says: 'Permissions: storage is explained, but not there',
    },
    {
      why: 'a key nobody explains',
      change: { web_accessible_resources: [] },
      says: 'Everything else in the manifest: web_accessible_resources is not explained',
    },
    {
      why: 'a command',
      change: { commands: { 'open-card': {}, go: {} } },
      says: 'Commands: go is not explained',
    },
    {
      why: 'a site that is not on the list',
      change: { host_permissions: [...SITES, '*://*.a.example/*'] },
      says: 'host_permissions are not the patterns of data/news-sites.yaml',
    },
    {
      why: 'a script elsewhere',
      change: { content_scripts: [{ matches: ['<all_urls>'] }] },
      says: 'content scripts match other pages than those of data/news-sites.yaml',
    },
    {
      why: 'a script in the page’s own world',
      change: { content_scripts: [{ matches: SITES, world: 'MAIN' }] },
      says: 'a script runs in the page’s own world',
    },
    {
      why: 'a looser policy',
      change: { content_security_policy: { extension_pages: `${POLICY}; connect-src https:` } },
      says: 'the policy for our own pages is loose: connect-src https:',
    },
    {
      why: 'a policy with a hole',
      change: { content_security_policy: { extension_pages: POLICY.replace("base-uri 'none'; ", '') } },
      says: "the policy for our own pages lacks base-uri 'none'",
    },
  ])('names $why', ({ change, says }) => {
    expect(manifestComplaints([{ ...GOOD, ...change }], EXPLAINED, SITES)).toEqual([says]);
  });

  it('reads the document itself', () => {
    expect(EXPLAINED.get('Sites')).toEqual(['data/news-sites.yaml', '*://*/*']);
  });
});

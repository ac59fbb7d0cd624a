import { describe, expect, it } from 'vitest';

import { grantedSites, hasSites, removeSites, requestSites, type PermissionsApi } from './permissions';

const LISTED = '*://*.bbc.com/*';

/** A browser that notes each question and answers as the reader does; giving back listed sites is an error, as it is in Chromium. */
function fakePermissions({ origins, reader = 'yes' }: { origins: string[]; reader?: 'yes' | 'no' }) {
  const granted = new Set([LISTED, ...origins]);
  const asked: string[][] = [];
  const api: PermissionsApi = {
    permissions: {
      getAll: () => Promise.resolve({ origins: [...granted], permissions: [] }),
      contains: ({ origins: wanted = [] }) => Promise.resolve(wanted.every((origin) => granted.has(origin))),
      request: ({ origins: wanted = [] }) => {
        asked.push(wanted);
        if (reader === 'yes') wanted.forEach((origin) => granted.add(origin));
        return Promise.resolve(reader === 'yes');
      },
      remove: ({ origins: given = [] }) => {
        if (given.includes(LISTED))
          return Promise.reject(new Error('You cannot remove required permissions.'));
        given.forEach((origin) => granted.delete(origin));
        return Promise.resolve(true);
      },
    },
  };
  return { api, asked, left: () => [...granted].filter((origin) => origin !== LISTED) };
}

describe('requestSites', () => {
  it('asks for one site and what is below it, before anything else is awaited', () => {
    const { api, asked } = fakePermissions({ origins: [] });
    void requestSites(api, { host: 'blog.example' });
    expect(asked).toEqual([['*://*.blog.example/*']]);
  });

  it('asks for all sites at once, by patterns that are none of a listed site', async () => {
    const { api, asked } = fakePermissions({ origins: [] });
    expect(await requestSites(api, 'everywhere')).toBe(true);
    expect(asked).toEqual([['http://*/*', 'https://*/*']]);
    expect(await hasSites(api, 'everywhere')).toBe(true);
  });

  it("a reader's no is an answer, not an error", async () => {
    const { api } = fakePermissions({ origins: [], reader: 'no' });
    expect(await requestSites(api, { host: 'blog.example' })).toBe(false);
    expect(await hasSites(api, { host: 'blog.example' })).toBe(false);
  });
});

describe('removeSites', () => {
  it.each([
    {
      why: 'one site, the others stay',
      origins: ['*://*.blog.example/*', '*://*.other.example/*'],
      extent: { host: 'blog.example' },
      left: ['*://*.other.example/*'],
    },
    {
      why: 'however the browser wrote it down',
      origins: ['https://blog.example/*', 'http://*.blog.example/*'],
      extent: { host: 'blog.example' },
      left: [],
    },
    {
      why: 'leave for everywhere is another matter',
      origins: ['*://*/*', '*://*.blog.example/*'],
      extent: { host: 'blog.example' },
      left: ['*://*/*'],
    },
    {
      why: 'everywhere, under each of its names, and no single site is named',
      origins: ['<all_urls>', '*://*/*', '*://*.blog.example/*'],
      extent: 'everywhere' as const,
      left: ['*://*.blog.example/*'],
    },
    { why: 'what was gone already', origins: [], extent: { host: 'blog.example' }, left: [] },
  ])('$why', async ({ origins, extent, left }) => {
    const { api, left: leftNow } = fakePermissions({ origins });
    expect(await removeSites(api, extent)).toBe(true);
    expect(leftNow()).toEqual(left);
  });
});

describe('grantedSites', () => {
  it.each([
    { why: 'nothing beyond the list', origins: [], sites: { isEverywhere: false, hosts: [] } },
    {
      why: 'sorted, each once',
      origins: ['*://*.b.example/*', 'https://a.example/*', 'http://a.example/*'],
      sites: { isEverywhere: false, hosts: ['a.example', 'b.example'] },
    },
    { why: 'everywhere', origins: ['*://*/*'], sites: { isEverywhere: true, hosts: [] } },
    {
      why: 'part of a listed site is no site of its own',
      origins: ['https://www.bbc.com/*'],
      sites: { isEverywhere: false, hosts: [] },
    },
    { why: 'files are no sites', origins: ['file:///*'], sites: { isEverywhere: false, hosts: [] } },
  ])('$why', async ({ origins, sites }) => {
    const { api } = fakePermissions({ origins });
    expect(await grantedSites(api, new Set(['bbc.com']))).toEqual(sites);
  });
});

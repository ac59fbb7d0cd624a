import { describe, expect, it } from 'vitest';

import { siteState, type SiteQuestion, type SiteState } from './site-state';

/** A reader who changed nothing: one listed site, its permission given at installation. */
const FRESH = {
  listed: new Set(['bbc.com']),
  granted: ['*://*.bbc.com/*'],
  offSites: [],
  isOn: true,
};

type Row = { why: string; url: string | undefined; state: SiteState } & Partial<Omit<SiteQuestion, 'url'>>;

const BBC = 'https://www.bbc.com/news';
const BLOG = 'https://www.blog.example/post';
const withBlog = [...FRESH.granted, '*://*.blog.example/*'];
const withAll = [...FRESH.granted, '*://*/*'];

const ROWS: Row[] = [
  { why: 'a listed site is on at once', url: BBC, state: { kind: 'on', why: 'listed', host: 'bbc.com' } },
  {
    why: 'a site not listed is off, and named without www for the question to the browser',
    url: BLOG,
    state: { kind: 'off', why: 'unlisted', host: 'blog.example' },
  },
  {
    why: 'leave for one site, its subdomains with it',
    url: BLOG,
    granted: withBlog,
    state: { kind: 'on', why: 'granted', host: 'blog.example' },
  },
  {
    why: 'leave the browser noted for one host and scheme',
    url: BLOG,
    granted: [...FRESH.granted, 'https://www.blog.example/*'],
    state: { kind: 'on', why: 'granted', host: 'www.blog.example' },
  },
  {
    why: 'leave for another site is none for this one',
    url: 'https://other.example/',
    granted: withBlog,
    state: { kind: 'off', why: 'unlisted', host: 'other.example' },
  },
  {
    why: 'leave for everywhere',
    url: BLOG,
    granted: withAll,
    state: { kind: 'on', why: 'everywhere', host: 'blog.example' },
  },
  {
    why: 'its own leave is named before that for everywhere, for it can be taken back alone',
    url: BLOG,
    granted: [...withAll, '*://*.blog.example/*'],
    state: { kind: 'on', why: 'granted', host: 'blog.example' },
  },
  {
    why: 'the list is named before leave for everywhere',
    url: BBC,
    granted: withAll,
    state: { kind: 'on', why: 'listed', host: 'bbc.com' },
  },
  {
    why: 'a listed site whose permission was taken away in the browser',
    url: BBC,
    granted: [],
    state: { kind: 'off', why: 'withheld', host: 'bbc.com' },
  },
  {
    why: 'a listed site is on where only leave for everywhere is left',
    url: BBC,
    granted: ['<all_urls>'],
    state: { kind: 'on', why: 'listed', host: 'bbc.com' },
  },
  {
    why: 'turned off by the reader',
    url: BBC,
    offSites: ['bbc.com'],
    state: { kind: 'off', why: 'site', host: 'bbc.com' },
  },
  {
    why: 'off goes for subdomains, and names the host on the off-list, so that one click can take it off',
    url: 'https://a.blog.example/',
    granted: withAll,
    offSites: ['blog.example'],
    state: { kind: 'off', why: 'site', host: 'blog.example' },
  },
  {
    why: 'one subdomain off leaves the rest on',
    url: BBC,
    offSites: ['arabic.bbc.com'],
    state: { kind: 'on', why: 'listed', host: 'bbc.com' },
  },
  {
    why: 'a lost permission stands more in the way than the off-list',
    url: BLOG,
    offSites: ['blog.example'],
    state: { kind: 'off', why: 'unlisted', host: 'blog.example' },
  },
  {
    why: 'the master switch before all else',
    url: BBC,
    isOn: false,
    offSites: ['bbc.com'],
    state: { kind: 'off', why: 'master', host: 'bbc.com' },
  },
  {
    why: 'the master switch names sites not listed too',
    url: BLOG,
    isOn: false,
    state: { kind: 'off', why: 'master', host: 'blog.example' },
  },
  { why: 'a page of the browser', url: 'about:config', granted: withAll, state: { kind: 'impossible' } },
  { why: 'a tab we are told nothing of', url: undefined, granted: withAll, state: { kind: 'impossible' } },
  {
    why: 'a store stays closed, and off does not matter there',
    url: 'https://addons.mozilla.org/',
    granted: withAll,
    isOn: false,
    state: { kind: 'impossible' },
  },
  {
    why: 'a port is no part of a site',
    url: 'https://bbc.com:8443/',
    state: { kind: 'on', why: 'listed', host: 'bbc.com' },
  },
  {
    why: 'patterns that are not about pages count for nothing',
    url: BLOG,
    granted: ['file:///*', '*://*.bbc.com/*'],
    state: { kind: 'off', why: 'unlisted', host: 'blog.example' },
  },
];

describe('siteState', () => {
  it.each(ROWS)('$why', ({ why: _why, state, ...question }) => {
    expect(siteState({ ...FRESH, ...question })).toEqual(state);
  });
});

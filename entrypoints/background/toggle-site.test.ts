import { describe, expect, it } from 'vitest';

import { toggleSite } from './toggle-site';

const BBC = 'https://www.bbc.com/news';
const BELOW = 'https://news.bbc.com/1';

describe('toggleSite', () => {
  it.each([
    { why: 'a listed site goes off', url: BBC, off: ['kyivpost.com'], after: ['kyivpost.com', 'bbc.com'] },
    { why: 'and on again', url: BBC, off: ['bbc.com', 'kyivpost.com'], after: ['kyivpost.com'] },
    { why: 'a host below a listed one goes off with it', url: BELOW, off: [], after: ['bbc.com'] },
    { why: 'a host below one that is off comes on', url: BELOW, off: ['bbc.com'], after: [] },
    { why: 'off twice over is on at one press', url: BELOW, off: ['bbc.com', 'news.bbc.com'], after: [] },
    { why: 'a granted site', url: 'https://blog.example/', off: [], after: ['blog.example'] },
    { why: 'a site without leave has no switch', url: 'https://other.example/', off: [], after: undefined },
    { why: 'nor has a page of the browser', url: 'about:addons', off: [], after: undefined },
    { why: 'nor a tab we may not look at', url: undefined, off: [], after: undefined },
    { why: 'nor anything while all is off', url: BBC, off: ['bbc.com'], isOn: false, after: undefined },
  ])('$why', ({ url, off, isOn = true, after }) => {
    const listed = new Set(['bbc.com', 'kyivpost.com']);
    const granted = ['*://*.bbc.com/*', '*://*.kyivpost.com/*', '*://*.blog.example/*'];
    expect(toggleSite({ url, listed, granted, offSites: off, isOn })).toEqual(after);
  });
});

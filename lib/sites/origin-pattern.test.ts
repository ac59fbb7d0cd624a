import { describe, expect, it } from 'vitest';

import { covers, originAt, originOf, readPattern } from './origin-pattern';

describe('readPattern and covers', () => {
  it.each([
    { why: 'the host itself, under *.', pattern: '*://*.bbc.com/*', page: 'https://bbc.com', is: true },
    { why: 'a subdomain', pattern: '*://*.bbc.com/*', page: 'http://a.b.bbc.com', is: true },
    { why: 'names end at dots', pattern: '*://*.bbc.com/*', page: 'https://notbbc.com', is: false },
    { why: 'one host alone', pattern: 'https://www.bbc.com/*', page: 'https://www.bbc.com', is: true },
    {
      why: 'one host has nothing below it',
      pattern: 'https://bbc.com/*',
      page: 'https://www.bbc.com',
      is: false,
    },
    { why: 'one scheme is not the other', pattern: 'https://bbc.com/*', page: 'http://bbc.com', is: false },
    { why: 'every site', pattern: '*://*/*', page: 'https://bbc.com', is: true },
    { why: 'every site of one scheme', pattern: 'http://*/*', page: 'https://bbc.com', is: false },
    { why: 'all addresses', pattern: '<all_urls>', page: 'http://bbc.com', is: true },
  ])('$why', ({ pattern, page, is }) => {
    expect(covers(readPattern(pattern)!, originAt(page)!)).toBe(is);
  });

  it.each([
    'file:///*',
    'ftp://bbc.com/*',
    'bbc.com',
    'https://bbc.com/news/*',
    'http://localhost:3000/*',
    '',
  ])('%s is no origin of pages', (pattern) => {
    expect(readPattern(pattern)).toBeUndefined();
  });
});

describe('originOf', () => {
  it.each([
    { why: 'a site and all below it', host: 'bbc.com', origin: '*://*.bbc.com/*' },
    { why: 'numbers have nothing below them', host: '192.168.0.1', origin: '*://192.168.0.1/*' },
    { why: 'nor have longer ones', host: '[::1]', origin: '*://[::1]/*' },
    { why: 'a name may begin with numbers', host: '24.kg', origin: '*://*.24.kg/*' },
  ])('$why', ({ host, origin }) => {
    expect(originOf(host)).toBe(origin);
    expect(readPattern(origin)?.host).toBe(host);
  });
});

import { describe, expect, it } from 'vitest';

import { hostOf, siteName, siteOf } from './site-of';

describe('hostOf', () => {
  it.each([
    { why: 'an ordinary page', url: 'https://www.bbc.com/news/1?a=b#c', host: 'www.bbc.com' },
    { why: 'plain http is the web too', url: 'http://24.kg/', host: '24.kg' },
    { why: 'a port is no part of a host', url: 'https://bbc.com:8443/', host: 'bbc.com' },
    { why: 'a host in capitals', url: 'https://WWW.BBC.COM/', host: 'www.bbc.com' },
    { why: 'a name and password before it', url: 'https://bbc.com@evil.example/', host: 'evil.example' },
    { why: 'another script, as punycode', url: 'https://газета.рф/', host: 'xn--80aahjj1e.xn--p1ai' },
    { why: 'punycode as it is', url: 'https://xn--80aahjj1e.xn--p1ai/', host: 'xn--80aahjj1e.xn--p1ai' },
    { why: 'a rooted name is the same site', url: 'https://bbc.com./', host: 'bbc.com' },
    { why: 'a machine in the house', url: 'http://localhost:3000/', host: 'localhost' },
    { why: 'an address of numbers', url: 'http://192.168.0.1/', host: '192.168.0.1' },
    {
      why: 'a page about a PDF',
      url: 'https://commons.wikimedia.org/wiki/File:Treaty.pdf',
      host: 'commons.wikimedia.org',
    },
    { why: 'pdf elsewhere in the address', url: 'https://bbc.com/a.pdf/text?x=b.pdf', host: 'bbc.com' },
    {
      why: 'beside a store, on its host',
      url: 'https://chrome.google.com/intl/en/',
      host: 'chrome.google.com',
    },
  ])('$why', ({ url, host }) => {
    expect(hostOf(url)).toBe(host);
  });

  it.each([
    { why: 'no address', url: undefined },
    { why: 'an empty one', url: '' },
    { why: 'no address at all', url: 'bbc.com' },
    { why: 'a blank page', url: 'about:blank' },
    { why: "Firefox's reader view, whatever it shows", url: 'about:reader?url=https%3A%2F%2Fbbc.com%2F' },
    { why: "Chromium's settings", url: 'chrome://settings/' },
    { why: "Edge's settings", url: 'edge://settings/' },
    { why: 'a local file', url: 'file:///home/reader/bbc.com.html' },
    { why: 'the source of a page', url: 'view-source:https://bbc.com/' },
    { why: 'a page of an extension in Chromium', url: 'chrome-extension://abcdefghijklmnop/popup.html' },
    { why: 'a page of an extension in Firefox', url: 'moz-extension://0b1c/popup.html' },
    { why: 'a page in an address', url: 'data:text/html,<p>CSTO' },
    { why: 'a page in memory', url: 'blob:https://bbc.com/0b1c' },
    { why: "Firefox's own viewer", url: 'resource://pdf.js/web/viewer.html' },
    { why: 'a file in the PDF viewer', url: 'https://www.bbc.com/reports/treaty.PDF?download=1' },
    { why: 'the Chrome store', url: 'https://chromewebstore.google.com/detail/x' },
    { why: 'the Chrome store as it was', url: 'https://chrome.google.com/webstore/detail/x' },
    { why: "Firefox's store", url: 'https://addons.mozilla.org/en-US/firefox/' },
    { why: "Edge's store", url: 'https://microsoftedge.microsoft.com/addons/detail/x' },
  ])('none: $why', ({ url }) => {
    expect(hostOf(url)).toBeUndefined();
  });
});

describe('siteOf', () => {
  const listed = new Set(['bbc.com', 'news.yahoo.com', 'kremlin.ru', 'xn--80aahjj1e.xn--p1ai']);

  it.each([
    { why: 'the host itself', url: 'https://bbc.com/', site: 'bbc.com' },
    { why: 'one below it', url: 'https://www.bbc.com/', site: 'bbc.com' },
    { why: 'any depth below it', url: 'https://a.b.en.kremlin.ru:80/', site: 'kremlin.ru' },
    { why: 'a listed subdomain', url: 'https://news.yahoo.com/', site: 'news.yahoo.com' },
    { why: 'not what stands above it', url: 'https://mail.yahoo.com/', site: undefined },
    { why: 'names end at dots', url: 'https://notbbc.com/', site: undefined },
    { why: 'a listed name in front is no claim', url: 'https://bbc.com.evil.example/', site: undefined },
    { why: 'names in other scripts', url: 'https://www.газета.рф/', site: 'xn--80aahjj1e.xn--p1ai' },
    {
      why: 'the address in a path is no host',
      url: 'https://archive.example/https://bbc.com/',
      site: undefined,
    },
    { why: 'where no extension runs', url: 'view-source:https://bbc.com/', site: undefined },
  ])('$why', ({ url, site }) => {
    expect(siteOf(url, listed)).toBe(site);
  });

  it('takes the nearest of several', () => {
    expect(siteOf('https://m.news.example.org/', new Set(['example.org', 'news.example.org']))).toBe(
      'news.example.org',
    );
  });
});

describe('siteName', () => {
  it.each([
    { why: 'readers leave out www', host: 'www.example.org', name: 'example.org' },
    { why: 'other subdomains may be other sites', host: 'blog.example.org', name: 'blog.example.org' },
    { why: 'a country suffix is no site', host: 'www.gov.uk', name: 'www.gov.uk' },
    { why: 'nor is a whole ending', host: 'www.com', name: 'www.com' },
    { why: 'a site under such a suffix is one', host: 'www.bbc.co.uk', name: 'bbc.co.uk' },
    { why: 'www inside a word stays', host: 'wwwhat.org', name: 'wwwhat.org' },
  ])('$why', ({ host, name }) => {
    expect(siteName(host)).toBe(name);
  });
});

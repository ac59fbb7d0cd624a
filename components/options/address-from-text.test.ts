import { expect, it } from 'vitest';

import { addressFromText } from './address-from-text';

it.each([
  { why: 'a host', text: 'example.com', address: 'https://example.com/' },
  { why: 'with space around, as when pasted', text: '  example.com\n', address: 'https://example.com/' },
  { why: 'an address', text: 'http://a.example.com/b?c#d', address: 'http://a.example.com/b?c#d' },
  { why: 'a host with a path', text: 'example.com/news', address: 'https://example.com/news' },
  { why: 'a port', text: 'localhost:8080', address: 'https://localhost:8080/' },
  { why: 'capitals', text: 'HTTPS://Example.COM', address: 'https://example.com/' },
  { why: 'another script', text: 'пример.рф', address: 'https://xn--e1afmkfd.xn--p1ai/' },
  { why: 'a page of the browser’s own', text: 'chrome://settings', address: 'chrome://settings' },
  { why: 'nothing', text: ' ', address: undefined },
  { why: 'words', text: 'the daily news', address: undefined },
  { why: 'no host', text: 'https://', address: undefined },
])('$why', ({ text, address }) => {
  expect(addressFromText(text)).toBe(address);
});

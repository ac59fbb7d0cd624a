import { expect, it } from 'vitest';

import { ServedPages } from './served-pages';

it('answers what is served, whatever the fragment, as UTF-8 HTML unless told otherwise', () => {
  const pages = new ServedPages();
  pages.serve('https://a.example/x#top', { body: 'x', headers: { 'content-security-policy': 'p' } });
  expect(pages.answer('https://a.example/x#end')).toEqual({
    status: 200,
    headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': 'p' },
    body: 'x',
  });
  expect(pages.refused).toEqual([]);
});

it('remembers what it had no answer for', () => {
  const pages = new ServedPages();
  pages.serve('https://a.example/x', { body: 'x' });
  expect(pages.answer('https://a.example/x?query')).toBeUndefined();
  expect(pages.refused).toEqual(['https://a.example/x?query']);
});

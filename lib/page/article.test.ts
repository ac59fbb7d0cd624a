// @vitest-environment happy-dom
import { expect, it } from 'vitest';

import { placeOf } from './article';

it.each([
  {
    why: 'the innermost article counts: entries of a live blog',
    html: '<article id="all"><article id="entry"><p data-here></p></article></article>',
    article: 'entry',
  },
  { why: 'without an article the page is one', html: '<p data-here></p>', article: undefined },
  {
    why: 'a headline in front of the article is part of it',
    html: '<h1><span data-here></span></h1><article id="story"></article>',
    article: 'story',
  },
  {
    why: 'text in front of it is not',
    html: '<p data-here></p><article id="story"></article>',
    article: undefined,
  },
  {
    why: 'nor is a heading after it: more to read',
    html: '<article id="story"></article><h2 data-here></h2><article id="other"></article>',
    article: undefined,
  },
])('$why', ({ html, article }) => {
  document.body.innerHTML = html;
  const place = placeOf(document.querySelector('[data-here]')!);
  expect(place.article).toBe(article === undefined ? document : document.getElementById(article));
});

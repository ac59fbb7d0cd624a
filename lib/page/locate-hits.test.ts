// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';

import { locateHits } from './locate-hits';
import type { Entry } from './page-text';
import { readBlocks } from './read-blocks';

/** The first block of a page, with a hit on its "CSTO". */
function entryOf(html: string): Entry {
  document.body.innerHTML = html;
  const { value } = readBlocks(document.body, {
    isKnown: () => false,
    onEnter: () => {},
    onShadow: () => {},
  }).next();
  if (typeof value !== 'object') throw new Error('no text');
  const { text, ...block } = value;
  const start = text.indexOf('CSTO');
  const hit = { start, end: start + 4, fact: 'pack/csto', category: 'organisation' } as const;
  return { ...block, known: { hits: [hit] } };
}

it.each([
  { why: 'running text', html: '<p>The CSTO met.</p>', isHeading: false, isShown: true },
  { why: 'a heading', html: '<h2>The CSTO met</h2>', isHeading: true, isShown: true },
  { why: 'a link in running text', html: '<p>The <a>CSTO</a> met.</p>', isHeading: false, isShown: true },
  { why: 'a teaser gives way', html: '<li><a>The CSTO met</a></li>', isHeading: true, isShown: true },
  { why: 'a label is no mention', html: '<li><a> <b>CSTO</b> </a></li>', isHeading: true, isShown: false },
  {
    why: 'labels side by side',
    html: '<td><a>CSTO</a> | <a>CIS</a></td>',
    isHeading: true,
    isShown: false,
  },
  { why: 'signs around a label', html: '<li>► <a>CSTO</a> » ·</li>', isHeading: true, isShown: false },
  { why: 'a word beside it', html: '<li><a>CSTO</a>, ќе</li>', isHeading: false, isShown: true },
  { why: 'a number beside it', html: '<li>1 <a>CSTO</a></li>', isHeading: false, isShown: true },
  { why: 'another script beside it', html: '<li><a>CSTO</a>峰会</li>', isHeading: false, isShown: true },
])('tells $why', ({ html, isHeading, isShown }) => {
  vi.stubGlobal('getComputedStyle', ({ style }: HTMLElement) => ({ display: style.display || 'inline' }));
  vi.spyOn(Element.prototype, 'checkVisibility').mockReturnValue(true);
  const work = locateHits([entryOf(html)], () => false);
  let step = work.next();
  while (!step.done) step = work.next();
  const [hit] = step.value;
  expect({ isHeading: hit!.isHeading, isShown: hit!.isShown() }).toEqual({ isHeading, isShown });
});

import { describe, expect, it } from 'vitest';

import { packOf } from '@/lib/lexicon/find-in.fixture';

import { createFactFinder, paragraphsOf } from './find-facts';
import { readHtml } from './html-blocks';

describe('paragraphs', () => {
  it.each([
    { why: 'one', text: 'a\nb', blocks: [{ text: 'a\nb', start: 0 }] },
    {
      why: 'two',
      text: 'a\n\nb',
      blocks: [
        { text: 'a', start: 0 },
        { text: 'b', start: 3 },
      ],
    },
    {
      why: 'a blank line that is not empty',
      text: 'a\n \nb',
      blocks: [
        { text: 'a', start: 0 },
        { text: 'b', start: 4 },
      ],
    },
  ])('$why', ({ text, blocks }) => {
    expect(paragraphsOf(text)).toEqual(blocks);
  });
});

describe('facts in blocks', () => {
  const find = createFactFinder([
    packOf({ facts: { x: ['White House', { text: 'CIS', needs: ['Commonwealth'] }] } }),
  ]);

  it('lie at their place in the whole', () => {
    const text = 'A 😀.\n\nThe White\nHouse';
    const [hit] = find(paragraphsOf(text));
    expect(text.slice(hit!.start, hit!.end)).toBe('White\nHouse');
  });

  it('have the context of all blocks of the page, and of no other page', () => {
    expect(find(paragraphsOf('CIS\n\nthe Commonwealth'))).toHaveLength(1);
    expect(find(paragraphsOf('CIS'))).toEqual([]);
  });
});

describe('text of an HTML page', () => {
  it.each([
    { why: 'a block is a line', html: '<p>a</p><p>b</p>', text: 'a\nb' },
    { why: 'inline tags are crossed', html: '<p>White <b>Hou</b>se</p>', text: 'White House' },
    { why: 'white space is one space', html: '<p>\n  White\n  House </p>', text: 'White House' },
    { why: 'a line break ends a block', html: '<p>White<br>House</p>', text: 'White\nHouse' },
    { why: 'text of a block beside its blocks', html: '<div>a<p>b</p>c</div>', text: 'a\nb\nc' },
    {
      why: 'what is no text for readers is left out',
      html: '<p>a</p><script>b</script><nav>c</nav><p hidden>d</p>',
      text: 'a',
    },
  ])('$why', ({ html, text }) => {
    const page = readHtml(`<!doctype html><html><body>${html}</body></html>`);
    expect(page.text).toBe(text);
    expect(page.blocks.every((block) => page.text.startsWith(block.text, block.start))).toBe(true);
  });
});

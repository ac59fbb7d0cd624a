// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest';

import { MAX_BLOCK_LENGTH } from './block';
import { readBlocks } from './read-blocks';

// happy-dom lays nothing out; what an element's own style says is enough here.
beforeEach(() => {
  vi.stubGlobal('getComputedStyle', ({ style }: HTMLElement) => ({ display: style.display || 'inline' }));
});

function textsOf(html: string): string[] {
  document.body.innerHTML = html;
  return [...readBlocks(document.body, { isKnown: () => false, onEnter: () => {}, onShadow: () => {} })].map(
    ({ text }) => text,
  );
}

it.each([
  { why: 'a paragraph is a block', html: '<p>one</p><p>two</p>', texts: ['one', 'two'] },
  { why: 'inline tags do not end it', html: '<p>the <b>C<i>S</i></b>TO met</p>', texts: ['the CSTO met'] },
  { why: 'a link does not end it', html: '<p>the <a href="#">CSTO</a>’s</p>', texts: ['the CSTO’s'] },
  { why: 'a line break ends it', html: '<p>Nagorno<br>Karabakh</p>', texts: ['Nagorno', 'Karabakh'] },
  {
    why: 'text around a block within is of two blocks',
    html: '<div>a<p>b</p>c</div>',
    texts: ['a', 'b', 'c'],
  },
  { why: 'a block within a link, too', html: '<a href="#">a<div>b</div>c</a>', texts: ['a', 'b', 'c'] },
  { why: 'an empty block ends it', html: '<div>a<p></p>b</div>', texts: ['a', 'b'] },
  { why: 'an empty inline element does not', html: '<p>a<wbr>b</p>', texts: ['ab'] },
  { why: 'a comment does not', html: '<p>a<!-- x -->b</p>', texts: ['ab'] },
  {
    why: 'spans that the site made blocks of are blocks',
    html: '<p><span style="display:block">Asia</span><span style="display:block">Kazakhstan</span></p>',
    texts: ['Asia', 'Kazakhstan'],
  },
  { why: 'white space is no block', html: '<div> <p>a</p>\n<p>b</p> </div>', texts: ['a', 'b'] },
  { why: 'table cells are apart', html: '<table><tr><td>a</td><td>b</td></tr></table>', texts: ['a', 'b'] },
  {
    why: 'code is not read and parts what is around it',
    html: '<p>a<code>CSTO</code>b</p>',
    texts: ['a', 'b'],
  },
  { why: 'nor what one types into', html: '<p contenteditable>CSTO</p><textarea>CSTO</textarea>', texts: [] },
  {
    why: 'an editor’s island that is not edited stays unread',
    html: '<div contenteditable><p contenteditable="false">x</p></div>',
    texts: [],
  },
  {
    why: 'nor buttons and menus',
    html: '<button>CSTO</button><nav><p>CSTO</p></nav><div role="menu">CSTO</div>',
    texts: [],
  },
  {
    why: 'a column that is called complementary but holds the article is the article’s',
    html: '<div role="complementary"><main>a</main></div><div role="complementary">CSTO</div>',
    texts: ['a'],
  },
  {
    why: 'so is a page’s header that was never closed',
    html: '<header><article><p>a</p><p>b</p><p>c</p></article></header>',
    texts: ['a', 'b', 'c'],
  },
  { why: 'but not one with a teaser', html: '<header><article><p>CSTO</p></article></header>', texts: [] },
  {
    why: 'nor an aside in the article, however long',
    html: '<article><aside><p>x</p><p>y</p><p>CSTO</p></aside></article>',
    texts: [],
  },
  { why: 'nor asides', html: '<aside>CSTO</aside><p>a</p>', texts: ['a'] },
  { why: 'nor the page’s header', html: '<header>CSTO</header><p>a</p><footer>CSTO</footer>', texts: ['a'] },
  {
    why: 'an article’s own header is text',
    html: '<article><header><h1>a</h1></header></article>',
    texts: ['a'],
  },
  { why: 'nor what is kept from screen readers', html: '<p aria-hidden="true">CSTO</p>', texts: [] },
  {
    why: 'but text a search in the page may reveal is text',
    html: '<p hidden="until-found">a</p>',
    texts: ['a'],
  },
  { why: 'nor scripts and styles', html: '<script>"CSTO"</script><style>CSTO</style><p>a</p>', texts: ['a'] },
  { why: 'nothing at all', html: '', texts: [] },
])('$why', ({ html, texts }) => {
  expect(textsOf(html)).toEqual(texts);
});

it('keeps where each node begins', () => {
  document.body.innerHTML = '<p>the <b>CS</b>TO</p>';
  const [block] = readBlocks(document.body, { isKnown: () => false, onEnter: () => {}, onShadow: () => {} });
  expect(block?.starts).toEqual([0, 4, 6]);
});

it('passes over what is known, and says what it enters', () => {
  document.body.innerHTML = '<div id="a">one<p>two</p></div><div id="b">three</div>';
  const entered: string[] = [];
  const blocks = readBlocks(document.body, {
    isKnown: ({ id }) => id === 'b',
    onEnter: ({ localName, id }) => entered.push(id || localName),
    onShadow: () => {},
  });
  expect([...blocks].map(({ text }) => text)).toEqual(['one', 'two']);
  expect(entered).toEqual(['a', 'p']);
});

it('tells of open shadow roots', () => {
  document.body.innerHTML = '<div></div><p>a</p>';
  const shadow = document.querySelector('div')!.attachShadow({ mode: 'open' });
  const met: ShadowRoot[] = [];
  const blocks = readBlocks(document.body, {
    isKnown: () => false,
    onEnter: () => {},
    onShadow: (root) => met.push(root),
  });
  expect([...blocks].map(({ text }) => text)).toEqual(['a']);
  expect(met).toEqual([shadow]);
});

it('reads a very long node in pieces that keep their place in it', () => {
  document.body.innerHTML = '';
  document.body.append('word '.repeat(MAX_BLOCK_LENGTH / 2));
  const blocks = [
    ...readBlocks(document.body, { isKnown: () => false, onEnter: () => {}, onShadow: () => {} }),
  ];
  expect(blocks.length).toBeGreaterThan(2);
  expect(blocks.every(({ text }) => text.length <= MAX_BLOCK_LENGTH + 1)).toBe(true);
  expect(blocks.map(({ text }) => text).join('')).toBe('word '.repeat(MAX_BLOCK_LENGTH / 2));
  expect(blocks.map(({ starts }) => -starts[0]!)).toEqual(
    blocks.map((_, index) => blocks.slice(0, index).reduce((sum, { text }) => sum + text.length, 0)),
  );
});

it('walks a page nested ten thousand deep', () => {
  document.body.innerHTML = '';
  let at: Element = document.body;
  for (let depth = 0; depth < 10_000; depth += 1) at = at.appendChild(document.createElement('div'));
  at.textContent = 'deep';
  const blocks = readBlocks(document.body, { isKnown: () => false, onEnter: () => {}, onShadow: () => {} });
  expect([...blocks].map(({ text }) => text)).toEqual(['deep']);
});

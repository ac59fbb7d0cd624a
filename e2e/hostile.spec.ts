import { describe, expect, inject, it } from 'vitest';

import type { Tab } from '@/scripts/lib/browser-driver';

import { CARD } from './card-page';
import { LISTED, node, restOn, textsOf, useBrowser } from './fixtures';

const browser = useBrowser();

async function open(html: string): Promise<Tab> {
  browser.driver.serve(LISTED, { body: `<!doctype html>${html}` });
  return browser.driver.open(LISTED);
}

/** With room for much that the browser need not lay out: what it would take for that is none of our doing. */
const STORY = `<style>#much { display: none }</style>
  <main><p>The CSTO met.</p><p>C5+1 did not.</p><div id="much"></div><p id="last"></p></main>`;

/** Breaks what a page can break of the platform, and freezes the rest. What these tests themselves use is left whole. */
const BROKEN = `<script>{
  const fail = () => { throw new Error('broken by the page'); };
  const get = { get: fail, configurable: false };
  for (const name of ['textContent', 'nodeValue', 'firstChild', 'nextSibling', 'parentNode', 'isConnected'])
    Object.defineProperty(Node.prototype, name, get);
  for (const name of ['closest', 'matches', 'checkVisibility', 'getAttribute', 'attachShadow'])
    Object.defineProperty(Element.prototype, name, { value: fail });
  Object.defineProperty(CharacterData.prototype, 'data', get);
  for (const name of ['MutationObserver', 'StaticRange', 'Highlight', 'getComputedStyle', 'requestIdleCallback', 'AbortSignal'])
    Object.defineProperty(window, name, { value: fail });
  for (const built of [Object, Array, Map, Set, Promise, String, Symbol, EventTarget, Node, Document, Text])
    Object.freeze(Object.freeze(built).prototype);
}</script>`;

interface Hostile {
  readonly why: string;
  readonly html?: string;
  /** Runs inside the page when it is there. */
  readonly act?: () => unknown;
  readonly marks: readonly string[];
  /** More than Firefox does in the time a test has, on a busy machine. */
  readonly isHeavy?: boolean;
}

const PAGES: readonly Hostile[] = [
  { why: 'the platform is broken', html: BROKEN + STORY, marks: ['CSTO', 'C5+1'] },
  {
    why: 'ten megabytes of text in one node',
    act: () => {
      document.querySelector('#much')!.append(' and many words more'.repeat(500_000));
      document.querySelector('#last')!.append('Sergey Lavrov');
    },
    marks: ['CSTO', 'C5+1', 'Sergey Lavrov'],
  },
  {
    why: '200,000 nodes',
    act: () => {
      document.querySelector('#much')!.innerHTML = '<p>Nothing was said.</p>'.repeat(100_000);
      document.querySelector('#last')!.append('Sergey Lavrov');
    },
    marks: ['CSTO', 'C5+1', 'Sergey Lavrov'],
    isHeavy: true,
  },
  {
    why: 'text 5,000 elements deep',
    act: () => {
      let deep = document.querySelector('#much')!;
      for (let depth = 0; depth < 5000; depth += 1) deep = deep.appendChild(document.createElement('div'));
      deep.textContent = 'Vladimir Putin';
      document.querySelector('#last')!.append('Sergey Lavrov');
    },
    marks: ['CSTO', 'C5+1', 'Sergey Lavrov'],
  },
  {
    why: 'each change makes another',
    act: () => {
      const restless = document.querySelector('#last')!;
      const observer = new MutationObserver(() =>
        setTimeout(() => (restless.textContent = `nothing ${performance.now()}`)),
      );
      observer.observe(document, { subtree: true, childList: true, characterData: true });
      document.querySelector('main')!.append('Sergey Lavrov');
    },
    marks: ['CSTO', 'C5+1', 'Sergey Lavrov'],
  },
  {
    why: 'it clears what all highlights are registered in, over and over',
    act: async () => {
      for (let count = 0; count < 50; count += 1) {
        CSS.highlights.clear();
        await new Promise((resolve) => setTimeout(resolve));
      }
      document.querySelector('main')!.append('Sergey Lavrov');
    },
    marks: ['CSTO', 'C5+1', 'Sergey Lavrov'],
  },
];

describe('a hostile page is marked all the same', () => {
  const pages = PAGES.filter(({ isHeavy }) => !isHeavy || inject('browserName') === 'chromium');

  it.each(pages)('$why', async ({ html = STORY, act = () => {}, marks }) => {
    const page = await open(html);
    await expect.poll(() => textsOf(page)).toEqual(['CSTO', 'C5+1']);
    await page.run(act);
    // So much of everything is hard work for the browser itself.
    await expect.poll(() => textsOf(page), { timeout: 40_000 }).toEqual(marks);
    expect(page.errors()).toEqual([]);
    await page.close();
  });

  it('and its card opens where all style is taken away', async () => {
    const page = await open(`<style>* { all: unset !important }</style>${STORY}`);
    await restOn(page, 'CSTO');
    const card = await node(page, CARD);
    expect(card.children.length).toBeGreaterThan(0);
    expect(page.errors()).toEqual([]);
    await page.close();
  });
});

import { describe, expect, inject, it } from 'vitest';

import type { Tab } from '@/scripts/lib/browser-driver';

import { CARD } from './card-page';
import { LISTED, node, restOn, textsOf, useBrowser } from './fixtures';

const browser = useBrowser();

const STORY = '<main><p id="one">The CSTO met.</p><p id="two">C5+1 did not.</p></main>';

/** A page with `STORY`, or another body, once it is marked. */
async function open(body = STORY): Promise<Tab> {
  browser.driver.serve(LISTED, { body: `<!doctype html><body>${body}` });
  const page = await browser.driver.open(LISTED);
  await expect.poll(() => textsOf(page)).not.toEqual([]);
  return page;
}

interface Change {
  readonly why: string;
  readonly change: () => unknown;
  readonly marks: readonly string[];
}

describe('a page that changes', () => {
  it.each<Change>([
    {
      why: 'text is rewritten',
      change: () => (document.querySelector('#one')!.firstChild!.nodeValue = 'Sergey Lavrov met.'),
      marks: ['Sergey Lavrov', 'C5+1'],
    },
    {
      why: 'an earlier mention comes in',
      change: () => document.querySelector('main')!.prepend('C5+1 and more: '),
      marks: ['C5+1', 'CSTO'],
    },
    {
      why: 'articles come in below, each with first mentions of its own',
      change: () => {
        for (let count = 0; count < 3; count += 1)
          document.body.insertAdjacentHTML('beforeend', '<article><p>C5+1 and C5+1</p></article>');
      },
      marks: ['CSTO', 'C5+1', 'C5+1', 'C5+1', 'C5+1'],
    },
    {
      why: 'it is made to be edited',
      change: () => {
        document.designMode = 'on';
        document.querySelector('#two')!.append(' Sergey Lavrov');
      },
      marks: [],
    },
    {
      why: 'a paragraph is made to be edited',
      change: () => (document.querySelector<HTMLElement>('#one')!.contentEditable = 'true'),
      marks: ['C5+1'],
    },
    {
      why: 'a shadow root comes with text in it',
      change: () => {
        const host = document.createElement('div');
        host.attachShadow({ mode: 'open' }).innerHTML = '<p>Sergey Lavrov</p>';
        document.body.append(host);
      },
      marks: ['CSTO', 'C5+1', 'Sergey Lavrov'],
    },
  ])('is marked as it is then: $why', async ({ change, marks }) => {
    const page = await open();
    await page.run(change);
    await expect.poll(async () => (await textsOf(page)).toSorted()).toEqual(marks.toSorted());
    expect(page.errors()).toEqual([]);
    await page.close();
  });

  it('forgets what it was about when another page takes its place', async () => {
    const page = await open('<main>Kazakhstan</main>');
    const write = (text: string) =>
      page.run((next: string) => (document.querySelector('main')!.textContent = next), text);
    await write('An authoritarian regime, says the CSTO.');
    await expect.poll(() => textsOf(page)).toEqual(['authoritarian regime', 'CSTO']);
    await page.run(() => history.pushState({}, '', '/news/other'));
    await write('Of another authoritarian regime the CSTO says nothing.');
    await expect.poll(() => textsOf(page)).toEqual(['CSTO']);
    expect(page.errors()).toEqual([]);
    await page.close();
  });

  it('keeps its marks when a link leads within it, and is marked on from there', async () => {
    const page = await open(`<a href="#two">Further down</a><div style="height: 4000px"></div>${STORY}`);
    await page.run(() => document.querySelector('a')!.click());
    await expect.poll(() => page.run(() => location.hash && window.scrollY > 1000)).toBe(true);
    expect(await textsOf(page)).toEqual(['CSTO', 'C5+1']);
    await page.run(() => document.querySelector('#two')!.append(' Sergey Lavrov'));
    await expect.poll(() => textsOf(page)).toEqual(['CSTO', 'C5+1', 'Sergey Lavrov']);
    expect(page.errors()).toEqual([]);
    await page.close();
  });

  it('is marked, and opens cards, when it opens its document anew', async () => {
    const page = await open();
    await page.run(() => {
      document.open();
      document.write('<!doctype html><body><p>Sergey Lavrov and the CSTO</p>');
      document.close();
    });
    await expect.poll(() => textsOf(page)).toEqual(['Sergey Lavrov', 'CSTO']);
    await restOn(page, 'CSTO');
    await node(page, CARD);
    expect(page.errors()).toEqual([]);
    await page.close();
  });

  // Firefox collects when it likes.
  it.runIf(inject('browserName') === 'chromium')('can free what it takes away', async () => {
    const page = await open();
    await page.run(() => {
      const gone = document.querySelector('#one')!;
      Object.assign(window, { gone: new WeakRef(gone) });
      gone.remove();
    });
    await expect.poll(() => textsOf(page)).toEqual(['C5+1']);
    const isFreed = () =>
      page.run(async () => {
        // Much that is worth collecting.
        for (let count = 0; count < 50; count += 1) {
          Object.assign(window, { waste: Array.from({ length: 100_000 }, () => ({})) });
          await new Promise((resolve) => setTimeout(resolve));
        }
        return (window as unknown as { gone: WeakRef<Element> }).gone.deref() === undefined;
      });
    await expect.poll(isFreed).toBe(true);
    await page.close();
  });
});

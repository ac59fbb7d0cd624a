import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

import type Axe from 'axe-core';
import { describe, expect, it } from 'vitest';

import { findNodes } from '@/scripts/lib/ax-tree';
import type { Tab } from '@/scripts/lib/browser-driver';

import { sourceNames, termOf } from './facts';
import { clickOn, node, restOn, textsOf, useBrowser } from './fixtures';

declare const axe: typeof Axe;

const CSTO = termOf('collective-security-treaty-organization');
const VIEWS = ['facts', 'compare', 'wording', 'timeline', 'voices', 'method'];

/** As a function, for that is what can be carried into a page that evaluates nothing itself. */
// oxlint-disable-next-line typescript/no-implied-eval -- made here, of a package of ours, and run by the debugger
const defineAxe = new Function(
  readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'),
) as () => void;

const browser = useBrowser();

const open = (path: string): Promise<Tab> => browser.driver.open(browser.driver.extensionUrl(path));

async function violations(tab: Tab): Promise<string[]> {
  await tab.run(defineAxe);
  return tab.run(async () => {
    const found = (await axe.run()).violations;
    return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
  });
}

/** What has the focus: its text, or its name. */
const focused = (tab: Tab): Promise<string> =>
  tab.run(() => {
    const element = document.activeElement;
    return element?.getAttribute('aria-label') ?? element?.textContent ?? '';
  });

async function tabTo(tab: Tab, isThere: () => boolean, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  for (let press = 0; press < 40; press += 1) {
    if (await tab.run(isThere)) return;
    await tab.press(key);
  }
  throw new Error(`${key} does not lead there; the focus is on: ${await focused(tab)}`);
}

const hash = (tab: Tab): Promise<string> => tab.run(() => location.hash);
const heading = (tab: Tab): Promise<string> => tab.run(() => document.querySelector('h1')?.textContent ?? '');

describe('the library', () => {
  it.each(VIEWS.flatMap((view) => (['light', 'dark'] as const).map((scheme) => ({ view, scheme }))))(
    'has nothing for axe to complain of: $view, $scheme',
    async ({ view, scheme }) => {
      const page = await open(`library.html#${view}`);
      await page.colourScheme(scheme);
      await node(page, { role: 'heading' });
      expect(await violations(page)).toEqual([]);
      expect(page.errors()).toEqual([]);
      await page.close();
    },
  );

  it.each(VIEWS)('fits a window of 320 px: %s', async (view) => {
    const page = await open(`library.html#${view}`);
    await page.resize({ width: 320, height: 640 });
    await node(page, { role: 'heading' });
    await expect
      .poll(() => page.run(() => document.documentElement.scrollWidth - document.documentElement.clientWidth))
      .toBe(0);
    await page.close();
  });

  it('opens at a fact by its address, with both sources', async () => {
    const page = await open('library.html#collective-security-treaty-organization');
    const title = await node(page, { role: 'heading', name: new RegExp(`^${CSTO}`) });
    expect(title).toBeTruthy();
    const groups = findNodes(await page.accessibility(), { role: 'group' }).map(({ name }) => name);
    expect(groups).toEqual(expect.arrayContaining(sourceNames()));
    expect(await violations(page)).toEqual([]);
    await page.close();
  });

  it('can be read with the keyboard alone: past the masthead, search, list, fact, and back to the place left', async () => {
    const page = await open('library.html');
    await node(page, { role: 'searchbox' });
    await page.press('Tab');
    await page.press('Enter');
    expect(await focused(page)).toBe(await heading(page));
    await page.press('Tab');
    await page.type('odkb');
    await page.press('ArrowDown');
    expect(await focused(page)).toContain(CSTO);
    await page.press('Enter');
    await expect.poll(() => hash(page)).toBe('#c5-plus-1-2023/collective-security-treaty-organization');
    await expect.poll(() => focused(page)).toContain(CSTO);
    expect(await heading(page)).toContain(CSTO);
    await tabTo(page, () => document.activeElement?.getAttribute('href') === '#facts', 'Shift+Tab');
    await page.press('Enter');
    await expect
      .poll(() => page.run(() => document.activeElement?.getAttribute('data-fact') ?? ''))
      .toBe('collective-security-treaty-organization');
    await page.close();
  });

  it('lights a fact on both rails by keyboard, keeps it, and leads on to it', async () => {
    const page = await open('library.html#compare');
    await node(page, { role: 'heading', name: 'Compare' });
    await tabTo(page, () => document.activeElement?.matches('.rail ~ .rail .dot') ?? false);
    await page.press('End');
    const lit = () => page.run(() => document.querySelectorAll('.dot[data-lit]').length);
    await expect.poll(lit).toBeGreaterThan(1);
    expect(await page.run(() => document.activeElement?.closest('.left-out') !== null)).toBe(true);
    await page.press('Enter');
    await tabTo(page, () => document.activeElement?.closest('.lit-fact') !== null);
    expect(await lit()).toBeGreaterThan(1);
    const term = await page.run(
      () => document.activeElement?.querySelector('.fact-name')?.textContent ?? '?',
    );
    await page.press('Enter');
    await expect.poll(() => heading(page)).toContain(term);
    await page.close();
  });

  it('remembers on this device what was read', async () => {
    const page = await open('library.html#astana');
    await node(page, { role: 'heading', name: /^Astana/ });
    await expect
      .poll(() =>
        page.run(async () => {
          const { readFacts = {} } = await (globalThis as unknown as Extension).chrome.storage.local.get(
            'readFacts',
          );
          return Object.keys(readFacts as object);
        }),
      )
      .toContain('c5-plus-1-2023/astana');
    await page.close();
  });
});

interface Extension {
  readonly chrome: {
    readonly storage: { readonly local: { get(key: string): Promise<Record<string, unknown>> } };
  };
}

describe('the welcome page', () => {
  it.each(['light', 'dark'] as const)('has nothing for axe to complain of: %s', async (scheme) => {
    const page = await open('welcome.html');
    await page.colourScheme(scheme);
    await node(page, { role: 'article' });
    expect(await violations(page)).toEqual([]);
    await page.close();
  });

  it('marks its practice paragraph, and opens the real card on it', async () => {
    const page = await open('welcome.html');
    await restOn(page, 'CSTO');
    const card = await node(page, { role: 'dialog', name: CSTO });
    expect(findNodes(card, { role: 'group' }).map(({ name }) => name)).toEqual(
      expect.arrayContaining(sourceNames()),
    );
    await page.press('Escape');
    expect(page.errors()).toEqual([]);
    await page.close();
  });

  it('lets a term be muted for practice, and has it back at the next visit', async () => {
    const page = await open('welcome.html');
    await restOn(page, 'CSTO');
    await node(page, { role: 'dialog', name: CSTO });
    await clickOn(page, { role: 'button', name: 'More' });
    await clickOn(page, { role: 'button', name: 'Do not mark this term again' });
    await page.press('Escape');
    await expect.poll(() => textsOf(page)).not.toContain('CSTO');
    await page.close();
    const again = await open('welcome.html');
    await expect.poll(() => textsOf(again)).toContain('CSTO');
    await again.close();
  });
});

// Last, for it speaks of all that the tests above have done.
it('let no request leave the browser', () => {
  expect(browser.driver.outgoing()).toEqual([]);
});

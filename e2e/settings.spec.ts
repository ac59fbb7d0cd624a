import { afterEach, describe, expect, it } from 'vitest';

import { findNodes } from '@/scripts/lib/ax-tree';
import type { Tab } from '@/scripts/lib/browser-driver';
import { openPopup } from '@/scripts/lib/open-popup';
import { centreOf } from '@/scripts/lib/geometry';

import { sourceNames, termOf } from './facts';
import { LISTED, clickOn, noNode, node, restOn, textsOf, useBrowser } from './fixtures';
import { BROKEN_FILES, settingsFile } from './broken-files';
import { OTHER, forgetSettings, openMarked, openOptions, set, stored, violations } from './our-pages';

const CSTO = termOf('collective-security-treaty-organization');
const CARD = { role: 'dialog', name: CSTO };

const browser = useBrowser();

afterEach(async () => {
  const options = await openOptions(browser.driver);
  await forgetSettings(options);
  await options.close();
});

async function closeAll(...tabs: readonly Tab[]): Promise<void> {
  for (const tab of tabs) await tab.close();
}

/** How the mark of CSTO is drawn, as the page's own world sees it. */
function drawing(page: Tab): Promise<{ line: string; style: string; tint: string }> {
  return page.run(() => {
    const [mark] = CSS.highlights.get('sidelight-organisation') ?? [];
    const drawn = getComputedStyle(
      mark!.startContainer.parentElement!,
      '::highlight(sidelight-organisation)',
    );
    return {
      line: drawn.textDecorationLine,
      style: drawn.textDecorationStyle,
      tint: drawn.backgroundColor,
    };
  });
}

describe('what is set on the options page counts in pages that are open', () => {
  it('how marks look', async () => {
    const { driver } = browser;
    const page = await openMarked(driver, LISTED);
    expect(await drawing(page)).toMatchObject({ line: 'underline', style: 'dotted' });
    const plain = (await drawing(page)).tint;
    const options = await openOptions(driver);
    await clickOn(options, { role: 'radio', name: 'Solid line' });
    await expect.poll(() => drawing(page)).toMatchObject({ line: 'underline', style: 'solid' });
    await clickOn(options, { role: 'radio', name: 'Tint behind the words' });
    await expect.poll(() => drawing(page)).toMatchObject({ line: 'none' });
    expect((await drawing(page)).tint).not.toBe(plain);
    await clickOn(options, { role: 'radio', name: 'Dotted line' });
    await expect.poll(() => drawing(page)).toEqual({ line: 'underline', style: 'dotted', tint: plain });
    await closeAll(options, page);
  });

  it('which mentions', async () => {
    const { driver } = browser;
    driver.serve(OTHER, { body: '<article><p>The CSTO met.</p><p>The CSTO left.</p></article>' });
    const page = await driver.open(OTHER, 'window');
    await expect.poll(() => textsOf(page)).toEqual(['CSTO']);
    const options = await openOptions(driver);
    await clickOn(options, { role: 'radio', name: 'Every one' });
    await expect.poll(() => textsOf(page)).toEqual(['CSTO', 'CSTO']);
    await closeAll(options, page);
  });

  it('the order of columns, the language of the card and of our own pages', async () => {
    const { driver } = browser;
    const page = await openMarked(driver, LISTED);
    const options = await openOptions(driver);
    const [first, second] = sourceNames();
    for (const [choice, order] of [
      [`Always ${first}`, [first, second]],
      [`Always ${second}`, [second, first]],
    ] as const) {
      await clickOn(options, { role: 'radio', name: choice });
      await restOn(page, 'CSTO');
      const groups = findNodes(await node(page, CARD), { role: 'group' }).map(({ name }) => name);
      expect(groups.filter((name) => sourceNames().includes(name))).toEqual(order);
      await page.press('Escape');
      await noNode(page, { role: 'dialog' });
      await page.movePointer({ x: 5, y: 5 });
    }
    await clickOn(options, { role: 'radio', name: 'Українська' });
    await node(options, { role: 'heading', name: 'Налаштування' });
    const popup = await openPopup(driver, LISTED);
    await node(popup, { role: 'searchbox', name: 'Пошук фактів' });
    await restOn(page, 'CSTO');
    await node(page, CARD);
    await node(page, { role: 'button', name: 'Закрити' });
    await closeAll(popup, options, page);
  });

  it('how long the pointer has to rest, and that it has to click', async () => {
    const { driver } = browser;
    const page = await openMarked(driver, LISTED);
    const options = await openOptions(driver);
    await clickOn(options, { role: 'slider' });
    await options.press('End');
    await expect.poll(() => stored(options)).toMatchObject({ openDelay: 1000 });
    await page.movePointer({ x: 5, y: 5 });
    const before = performance.now();
    await restOn(page, 'CSTO');
    await node(page, CARD);
    expect(performance.now() - before).toBeGreaterThan(990);
    await page.press('Escape');
    await noNode(page, { role: 'dialog' });

    await clickOn(options, { role: 'radio', name: 'only on a click' });
    await page.movePointer({ x: 5, y: 5 });
    await restOn(page, 'CSTO');
    const [mark] = (await page.marks()).filter(({ text }) => text === 'CSTO');
    await page.click(centreOf(mark!.box));
    await node(page, CARD);
    await closeAll(options, page);
  });

  it('the colours of our own pages', async () => {
    const { driver } = browser;
    const options = await openOptions(driver);
    const popup = await openPopup(driver);
    const themes = () =>
      Promise.all([options, popup].map((tab) => tab.run(() => document.documentElement.dataset['theme'])));
    await clickOn(options, { role: 'radio', name: 'Dark' });
    await expect.poll(themes).toEqual(['dark', 'dark']);
    await clickOn(options, { role: 'radio', name: 'Light' });
    await expect.poll(themes).toEqual(['light', 'light']);
    await closeAll(popup, options);
  });
});

/** Puts a file into the page's own field, as the browser does after its dialog. */
function choose(options: Tab, file: { name: string; base64: string }): Promise<void> {
  return options.run(async ({ name, base64 }: { name: string; base64: string }) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.codePointAt(0)!);
    const files = new DataTransfer();
    files.items.add(new File([bytes], name));
    const field = document.querySelector<HTMLInputElement>('input[type="file"]')!;
    field.files = files.files;
    field.dispatchEvent(new Event('change', { bubbles: true }));
  }, file);
}

const outcome = (options: Tab): Promise<string> =>
  options.run(() => document.querySelector('.outcome')?.textContent ?? '');

const base64 = (bytes: string | Uint8Array): string => Buffer.from(bytes).toString('base64');

describe('a settings file', () => {
  it(`is refused when it is broken, in any of ${BROKEN_FILES.length} ways: it says why and changes nothing`, async () => {
    const { driver } = browser;
    const options = await openOptions(driver);
    await set(options, { theme: 'dark', offSites: ['bbc.com'] });
    const before = await stored(options);
    for (const [index, { why, bytes, says: reason }] of BROKEN_FILES.entries()) {
      const name = `broken-${index}.json`;
      await choose(options, { name, base64: base64(bytes) });
      await expect.poll(() => outcome(options), { message: why }).toContain(`${name} was not imported`);
      const then = { why, outcome: await outcome(options), stored: await stored(options) };
      expect(then).toEqual({ why, outcome: expect.stringContaining(reason), stored: before });
    }
    expect(options.errors()).toEqual([]);
    await options.close();
  });

  it('written by the page brings everything back', async () => {
    const { driver } = browser;
    const options = await openOptions(driver);
    await set(options, { theme: 'dark', mentions: 'all', offSites: ['bbc.com'], openDelay: 300 });
    await expect.poll(() => options.run(() => document.documentElement.dataset['theme'])).toBe('dark');
    await options.run(() => {
      // A download is out of a test's sight; the link it is made of is not.
      Object.defineProperty(HTMLAnchorElement.prototype, 'click', {
        value(this: HTMLAnchorElement) {
          document.documentElement.dataset['file'] = this.href;
        },
      });
    });
    await clickOn(options, { role: 'button', name: 'Export to a file' });
    const address = await options.run(() => document.documentElement.dataset['file'] ?? '');
    const text = decodeURIComponent(address.slice(address.indexOf(',') + 1));

    await clickOn(options, { role: 'button', name: 'Reset all settings' });
    await expect.poll(() => options.run(() => document.documentElement.dataset['theme'])).toBe('auto');
    await choose(options, { name: 'mine.json', base64: base64(text) });
    await expect.poll(() => outcome(options)).toMatch(/mine\.json was imported: 4 settings changed/);
    await expect
      .poll(() => stored(options))
      .toMatchObject({ theme: 'dark', mentions: 'all', offSites: ['bbc.com'], openDelay: 300 });
    await options.close();
  });

  it('counts in an open page at once', async () => {
    const { driver } = browser;
    const page = await openMarked(driver, LISTED);
    const options = await openOptions(driver);
    await choose(options, { name: 'off.json', base64: base64(settingsFile({ offSites: ['bbc.com'] })) });
    await expect.poll(() => textsOf(page)).toEqual([]);
    await closeAll(options, page);
  });
});

describe('axe', () => {
  it('has nothing to complain of, in light and dark, narrow and wide', async () => {
    const options = await openOptions(browser.driver);
    await choose(options, { name: 'broken.json', base64: base64('{}') });
    await expect.poll(() => outcome(options)).toContain('was not imported');
    for (const scheme of ['light', 'dark'] as const) {
      await options.colourScheme(scheme);
      for (const width of [320, 1280]) {
        await options.resize({ width, height: 800 });
        const look = { scheme, width };
        expect({ look, found: await violations(options) }).toEqual({ look, found: [] });
      }
    }
    await options.close();
  });
});

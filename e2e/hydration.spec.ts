import { describe, expect, it } from 'vitest';

import type { Tab } from '@/scripts/lib/browser-driver';

import { LISTED, UNLISTED, markupOf, textsOf, useBrowser } from './fixtures';
import { scriptOf } from './hydrated/script-of';
import { SENT } from './hydrated/server';
import { STATES } from './hydrated/story';

/** What the page's own script leaves. */
interface Page {
  readonly app: { hydrate(root: Element): void };
  readonly show?: (state: number) => void;
}

const browser = useBrowser();

/** Takes over what the server sent. */
async function hydrate(page: Tab): Promise<void> {
  await page.run(() => (window as unknown as Page).app.hydrate(document.querySelector('#root')!));
  await expect.poll(() => page.run(() => 'show' in window)).toBe(true);
}

function show(page: Tab, state: number): Promise<void> {
  return page.run((next: number) => (window as unknown as Page).show?.(next), state);
}

describe.each(['react', 'preact', 'vue'] as const)('a page made with %s', (framework) => {
  it('takes over its marked text and goes on rendering as it does without us', async () => {
    const { driver } = browser;
    const [sent, script] = [await SENT[framework](), await scriptOf(framework)];
    const body = `<!doctype html><body><main id="root">${sent}</main><script>${script}</script>`;
    for (const url of [LISTED, UNLISTED]) driver.serve(url, { body });
    const control = await driver.open(UNLISTED);
    const page = await driver.open(LISTED);
    await expect.poll(() => textsOf(page)).toEqual(STATES[0]!.marks);
    for (const tab of [page, control]) await hydrate(tab);
    // Twice round: what was taken away comes back.
    for (const next of [1, 2, 0, 3, 1]) {
      for (const tab of [page, control]) await show(tab, next);
      await expect.poll(() => textsOf(page), { message: STATES[next]!.why }).toEqual(STATES[next]!.marks);
      expect(await markupOf(page)).toBe(await markupOf(control));
    }
    expect(page.errors()).toEqual([]);
    await Promise.all([page.close(), control.close()]);
  });
});

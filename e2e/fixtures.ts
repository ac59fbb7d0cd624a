import { existsSync, readFileSync } from 'node:fs';

import { afterAll, beforeAll, expect, inject } from 'vitest';

import { findNodes, outline, type AxNode, type AxQuery } from '@/scripts/lib/ax-tree';
import type { BrowserName, Driver, Tab } from '@/scripts/lib/browser-driver';
import { extensionFolder } from '@/scripts/lib/build-extension';
import { launchChromium } from '@/scripts/lib/chromium';
import { requireBrowser } from '@/scripts/lib/find-browser';
import { launchFirefox } from '@/scripts/lib/firefox';
import { centreOf, type Box } from '@/scripts/lib/geometry';

declare module 'vitest' {
  interface ProvidedContext {
    readonly browserName: BrowserName;
  }
}

const LAUNCHERS = { chromium: launchChromium, firefox: launchFirefox };

/** An article under a listed address; and the same page where the extension has no business. */
export const LISTED = 'https://www.bbc.com/news/sample';
export const UNLISTED = 'https://unlisted.example/news/sample';

/** A browser with the extension for all tests of a file. Read `driver` inside tests only. */
export function useBrowser(extension = builtExtension()): { readonly driver: Driver } {
  const held: { driver: Driver | undefined } = { driver: undefined };
  beforeAll(async () => {
    const name = inject('browserName');
    held.driver = await LAUNCHERS[name]({ executable: requireBrowser(name), extension });
  });
  afterAll(() => held.driver?.close());
  return {
    get driver() {
      if (!held.driver) throw new Error('The browser runs while tests do.');
      return held.driver;
    },
  };
}

function builtExtension(): string {
  const folder = extensionFolder(inject('browserName'));
  if (!existsSync(folder)) throw new Error(`${folder} is not there: run \`npm run e2e\`, which builds it.`);
  return folder;
}

export function readPage(name: string): string {
  return readFileSync(new URL(`pages/${name}`, import.meta.url), 'utf8');
}

/** Waits until such a node stands still, and clicks its middle. */
export async function clickOn(tab: Tab, query: AxQuery): Promise<void> {
  const boxes: (Box | undefined)[] = [];
  const message = `${query.role} ${String(query.name ?? '')} to click`;
  await expect
    .poll(
      async () => {
        boxes.push(await tab.find(query));
        const [before, now] = boxes.slice(-2);
        return now !== undefined && JSON.stringify(now) === JSON.stringify(before);
      },
      { message },
    )
    .toBe(true);
  await tab.click(centreOf(boxes.at(-1)!));
}

/** Rests the pointer on the first mark with this text. */
export async function restOn(tab: Tab, text: string): Promise<void> {
  await expect.poll(async () => textsOf(tab)).toContain(text);
  const mark = (await tab.marks()).find((candidate) => candidate.text === text);
  await tab.movePointer(centreOf(mark!.box));
}

/** What is marked, in document order. */
export async function textsOf(tab: Tab): Promise<string[]> {
  return (await tab.marks()).map(({ text }) => text);
}

/** Waits for a node and gives it, or fails with all that assistive technology was told instead. */
export async function node(tab: Tab, query: AxQuery): Promise<AxNode> {
  let tree: AxNode | undefined;
  try {
    await expect
      .poll(async () => findNodes((tree = await tab.accessibility()), query).length)
      .toBeGreaterThan(0);
  } catch (cause) {
    throw new Error(
      `No ${query.role} ${String(query.name ?? '')} in:\n${tree ? outline(tree) : '(nothing)'}`,
      { cause },
    );
  }
  return findNodes(tree!, query)[0]!;
}

/** Waits until no node fits. */
export async function noNode(tab: Tab, query: AxQuery): Promise<void> {
  await expect.poll(async () => findNodes(await tab.accessibility(), query).map(outline)).toEqual([]);
}

/** The page's markup as it stands now. */
export function markupOf(tab: Tab): Promise<string> {
  return tab.run(() => document.documentElement.outerHTML);
}

import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { afterAll, beforeAll, expect } from 'vitest';

import { findNodes } from '@/scripts/lib/ax-tree';
import type { Driver, Tab } from '@/scripts/lib/browser-driver';
import { centreOf, type Box, type Point } from '@/scripts/lib/geometry';
import { until } from '@/scripts/lib/until';

import { termOf } from './facts';
import { LISTED, readPage, textsOf } from './fixtures';

/** What of an extension page's world is used here. */
declare const chrome: {
  readonly tabs: {
    query(filter: object): Promise<readonly { readonly id: number; readonly url?: string }[]>;
    sendMessage(tab: number, message: unknown, options: object): Promise<unknown>;
  };
  readonly storage: {
    readonly sync: {
      set(values: object): Promise<void>;
      get(keys?: null): Promise<Record<string, unknown>>;
      clear(): Promise<void>;
    };
  };
};

/** A dialog of the page itself has no name. */
export const CARD = { role: 'dialog', name: /./ };

/** What must not happen is given this long to happen, ms: longer than any dwell, grace or fetch takes. */
export const ENOUGH_MS = 1100;

/** px in the viewport: nothing is there on the card's page. */
export const ASIDE: Point = { x: 1100, y: 450 };

export const CSTO = termOf('collective-security-treaty-organization');

/** A page open for all tests of a group, with all its marks; `body` is asked for inside hooks only. */
export function usePage(browser: { readonly driver: Driver }, body = () => readPage('card.html')) {
  const held: { page: Tab | undefined; own: Tab | undefined } = { page: undefined, own: undefined };
  beforeAll(async () => {
    const { driver } = browser;
    driver.serve(LISTED, { body: body() });
    held.page = await driver.open(LISTED);
    held.own = await driver.open(driver.extensionUrl('options.html'), 'window');
    await until('marks', async () => {
      // To the front: the page that greets a new reader may have come before it, and hidden pages are not read.
      await held.page!.movePointer(ASIDE);
      return (await textsOf(held.page!)).length > 0 || undefined;
    });
  });
  afterAll(async () => {
    await held.page?.close();
    await held.own?.close();
  });
  return {
    get page() {
      return held.page!;
    },
    /** A page of the extension itself. */
    get own() {
      return held.own!;
    },
  };
}

/** Carries out what a keyboard command does; the browser's own shortcuts cannot be pressed from outside. */
export function command(own: Tab, call: string, asks?: unknown): Promise<unknown> {
  return own.run(
    async (message: { url: string; call: string; asks: unknown }) => {
      const tab = (await chrome.tabs.query({})).find(({ url }) => url?.startsWith(message.url));
      return chrome.tabs.sendMessage(tab!.id, { call: message.call, asks: message.asks }, { frameId: 0 });
    },
    { url: LISTED, call, asks },
  );
}

/** Addresses of all open tabs. */
export function openTabs(own: Tab): Promise<(string | undefined)[]> {
  return own.run(async () => (await chrome.tabs.query({})).map(({ url }) => url));
}

export function store(own: Tab, settings: object): Promise<void> {
  return own.run((values: object) => chrome.storage.sync.set(values), settings);
}

export function stored(own: Tab): Promise<Record<string, unknown>> {
  return own.run(() => chrome.storage.sync.get(null));
}

export function forget(own: Tab): Promise<void> {
  return own.run(() => chrome.storage.sync.clear());
}

/** The centre of the first mark with this text. */
export async function placeOf(page: Tab, text: string): Promise<Point> {
  return centreOf(await boxOf(page, text));
}

export async function boxOf(page: Tab, text: string): Promise<Box> {
  await expect.poll(() => textsOf(page)).toContain(text);
  return (await page.marks()).find((mark) => mark.text === text)!.box;
}

/** What the cards on show are called. */
export async function cards(page: Tab): Promise<string[]> {
  return findNodes(await page.accessibility(), CARD).map(({ name }) => name);
}

/** Rests the pointer on a mark until its card is there, and gives its place. */
export async function openCard(page: Tab, text: string): Promise<Box> {
  await page.movePointer(await placeOf(page, text));
  return settledCard(page);
}

/** The card's place, once it stands still. */
export async function settledCard(page: Tab): Promise<Box> {
  let last: Box | undefined;
  await expect
    .poll(async () => {
      const before = last;
      last = await page.find(CARD);
      return last !== undefined && JSON.stringify(before) === JSON.stringify(last);
    })
    .toBe(true);
  return last!;
}

/** No card, and the pointer where none is due. */
export async function reset(page: Tab): Promise<void> {
  await page.press('Escape');
  await page.run(async () => {
    if (document.fullscreenElement) await document.exitFullscreen();
    document.querySelector<HTMLDialogElement>('dialog[open]')?.close();
  });
  await page.movePointer(ASIDE);
  await until('no card', async () => (await cards(page)).length === 0 || undefined);
  await page.run(async () => {
    window.scrollTo({ top: 0, behavior: 'instant' });
    // The event comes with the next frame, and would take away what the next test points at.
    for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
    (globalThis as unknown as { heard: string[] }).heard = [];
  });
}

/** What the page's own listeners were told. */
export function heard(page: Tab): Promise<string[]> {
  return page.run(() => (globalThis as unknown as { heard: string[] }).heard);
}

/** Red, green and blue of a point of the viewport, 0 to 255, as it is on the screen. */
export async function pixelAt(page: Tab, { x, y }: Point): Promise<readonly number[]> {
  const file = join(mkdtempSync(join(tmpdir(), 'sidelight-')), 'page.png');
  await page.screenshot(file);
  const bytes = readFileSync(file, 'base64');
  rmSync(dirname(file), { recursive: true });
  return page.run(
    async ([encoded, left, top]: readonly [string, number, number]) => {
      const picture = Uint8Array.from(atob(encoded), (character) => character.charCodeAt(0));
      const bitmap = await createImageBitmap(new Blob([picture], { type: 'image/png' }));
      const canvas = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')!;
      canvas.drawImage(bitmap, 0, 0);
      return Array.from(canvas.getImageData(left, top, 1, 1).data.slice(0, 3));
    },
    [bytes, Math.round(x), Math.round(y)] as const,
  );
}

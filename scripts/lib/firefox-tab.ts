import { writeFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';

import type { KeyInput, Page } from 'puppeteer-core';

import type { Tab } from './browser-driver';
import { ExpectedError } from './expected-error';
import { findAccessible, readAccessibility } from './firefox-accessibility';
import type { FirefoxProtocol, Privileged } from './firefox-protocol';
import { firstLine } from './first-line';
import { paced } from './paced';
import { readMarks } from './read-marks';

interface TabOptions {
  readonly page: Page;
  readonly protocol: FirefoxProtocol;
  readonly firefox: Privileged;
  readonly url: string;
}

/** How far off a pointer movement begins, so that it is a movement. */
const APPROACH_PX = 3;

const DEFAULT_VIEWPORT = { width: 1280, height: 900 };

/** ms between two positions of a finger. */
const FRAME_MS = 16;

/** As long as Playwright waits for a page's load event. */
const LOAD_TIMEOUT_MS = 30_000;

/** Sends the page to `url` and drives it from then on. */
export async function openFirefoxTab({ page, protocol, firefox, url }: TabOptions): Promise<Tab> {
  const errors = collectErrors(page);
  await page.setViewport(DEFAULT_VIEWPORT);
  // Puppeteer waits in vain where a page of an extension takes over from about:blank.
  await within(
    LOAD_TIMEOUT_MS,
    protocol.send('browsingContext.navigate', { context: contextOf(page), url, wait: 'complete' }),
  );
  return {
    run: (body: (argument: never) => unknown, argument?: unknown) =>
      page.evaluate(body as (argument: unknown) => never, argument),
    marks: () => page.evaluate(readMarks),
    accessibility: async () => {
      await page.bringToFront();
      return (await readAccessibility(firefox)) ?? { role: 'document', name: '', children: [] };
    },
    find: async (query) => {
      await page.bringToFront();
      return findAccessible(firefox, query);
    },
    ...input(page),
    screenshot: async (file) => {
      await page.bringToFront();
      await writeFile(file, await page.screenshot());
    },
    resize: (to) => page.setViewport(to),
    colourScheme: async (scheme) => {
      await page.bringToFront();
      await firefox.run((chosen: string) => {
        gBrowser.selectedBrowser.browsingContext.prefersColorSchemeOverride = chosen;
      }, scheme);
    },
    medium: async (medium) => {
      await page.bringToFront();
      await firefox.run((shown: string) => {
        gBrowser.selectedBrowser.browsingContext.mediumOverride = shown;
      }, medium);
    },
    errors: () => errors,
    close: () => page.close(),
  };
}

type Input = Pick<Tab, 'movePointer' | 'click' | 'tap' | 'press' | 'type' | 'hold' | 'sweep' | 'touch'>;

function input(page: Page): Input {
  return {
    movePointer: async ({ x, y }) => {
      await page.bringToFront();
      await page.mouse.move(x - APPROACH_PX, y);
      await page.mouse.move(x, y);
    },
    click: async ({ x, y }) => {
      await page.bringToFront();
      await page.mouse.click(x, y);
    },
    tap: async ({ x, y }) => {
      await page.bringToFront();
      await page.touchscreen.tap(x, y);
    },
    press: async (key) => {
      await page.bringToFront();
      const keys = key.split('+') as KeyInput[];
      const last = keys.pop()!;
      for (const held of keys) await page.keyboard.down(held);
      await page.keyboard.press(last);
      for (const held of keys.toReversed()) await page.keyboard.up(held);
    },
    type: async (text) => {
      await page.bringToFront();
      await page.keyboard.type(text);
    },
    hold: async (key, ms) => {
      await page.bringToFront();
      await page.keyboard.down(key as KeyInput);
      await sleep(ms);
      await page.keyboard.up(key as KeyInput);
    },
    sweep: async (through, everyMs) => {
      await page.bringToFront();
      await paced(through, everyMs, ({ x, y }) => page.mouse.move(x, y));
    },
    touch: async ([first, ...rest], holdMs = 0) => {
      if (!first) return;
      await page.bringToFront();
      const finger = await page.touchscreen.touchStart(first.x, first.y);
      await paced(rest, FRAME_MS, ({ x, y }) => finger.move(x, y));
      await sleep(holdMs);
      await finger.end();
    },
  };
}

function collectErrors(page: Page): readonly string[] {
  const errors: string[] = [];
  page.on('pageerror', (error) =>
    errors.push(firstLine(error instanceof Error ? error.message : String(error))),
  );
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(firstLine(message.text()));
  });
  return errors;
}

/** The protocol's name for the page, which Puppeteer keeps to itself. */
function contextOf(page: Page): string {
  return (page.mainFrame() as unknown as { _id: string })._id;
}

async function within<T>(ms: number, work: Promise<T>): Promise<T> {
  const over = sleep(ms, undefined, { ref: false }).then(() => {
    throw new ExpectedError(`The page did not load within ${ms / 1000} s.`);
  });
  return Promise.race([work, over]);
}

import { setTimeout as sleep } from 'node:timers/promises';

import type { CDPSession, Page } from 'playwright-core';

import { fitsQuery, type AxNode, type AxQuery } from './ax-tree';
import type { Tab } from './browser-driver';
import { firstLine } from './first-line';
import type { Box, Point } from './geometry';
import { paced } from './paced';
import { readMarks } from './read-marks';

type ProtocolAxNode = Awaited<ReturnType<typeof readAxNodes>>[number];

/** Roles that Chromium names in its own way. */
const ROLES: Readonly<Record<string, string>> = { RootWebArea: 'document', StaticText: 'text' };

/** How far off a pointer movement begins, so that it is a movement. */
const APPROACH_PX = 3;

/** ms between two positions of a finger. */
const FRAME_MS = 16;

/** Sends the page to `url` and drives it from then on. */
export async function openChromiumTab(page: Page, url: string): Promise<Tab> {
  const protocol = await page.context().newCDPSession(page);
  const errors = await collectErrors(protocol);
  await page.goto(url);
  return {
    run: (body: (argument: never) => unknown, argument?: unknown) =>
      page.evaluate(body as (argument: unknown) => never, argument),
    marks: () => page.evaluate(readMarks),
    accessibility: async () => buildTree(await readAxNodes(protocol)),
    find: (query) => findBox(protocol, query),
    movePointer: async ({ x, y }) => {
      await page.bringToFront();
      await page.mouse.move(x - APPROACH_PX, y);
      await page.mouse.move(x, y);
    },
    click: async ({ x, y }) => {
      await page.bringToFront();
      await page.mouse.click(x, y);
    },
    tap: (at) => touch(protocol, [at], 0),
    press: async (key) => {
      await page.bringToFront();
      await page.keyboard.press(key);
    },
    type: async (text) => {
      await page.bringToFront();
      await page.keyboard.type(text);
    },
    hold: async (key, ms) => {
      await page.bringToFront();
      await page.keyboard.down(key);
      await sleep(ms);
      await page.keyboard.up(key);
    },
    sweep: async (through, everyMs) => {
      await page.bringToFront();
      await paced(through, everyMs, ({ x, y }) => page.mouse.move(x, y));
    },
    touch: (through, holdMs = 0) => touch(protocol, through, holdMs),
    // Playwright would add a style sheet to the page to hide the caret.
    screenshot: async (file) => void (await page.screenshot({ path: file, caret: 'initial' })),
    resize: (to) => page.setViewportSize(to),
    colourScheme: (colorScheme) => page.emulateMedia({ colorScheme }),
    medium: (media) => page.emulateMedia({ media }),
    errors: () => errors,
    close: () => page.close(),
  };
}

/** Straight from the protocol: Playwright reports the page's own world only. */
async function collectErrors(protocol: CDPSession): Promise<readonly string[]> {
  const errors: string[] = [];
  protocol.on('Runtime.exceptionThrown', ({ exceptionDetails: { text, exception } }) => {
    errors.push(firstLine(exception?.description ?? text));
  });
  protocol.on('Runtime.consoleAPICalled', ({ type, args }) => {
    if (type === 'error')
      errors.push(firstLine(args.map((value) => value.value ?? value.description ?? '').join(' ')));
  });
  // What the page's own security policy forbade the extension to do is told here alone.
  protocol.on('Log.entryAdded', ({ entry: { source, level, text } }) => {
    if (source === 'security' && level === 'error') errors.push(firstLine(text));
  });
  await protocol.send('Runtime.enable');
  await protocol.send('Log.enable');
  return errors;
}

async function readAxNodes(protocol: CDPSession) {
  return (await protocol.send('Accessibility.getFullAXTree')).nodes;
}

function buildTree(nodes: readonly ProtocolAxNode[]): AxNode {
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  // An ignored node stands aside for its children; the lines that a text was broken into are no nodes of their own.
  const build = (node: ProtocolAxNode): AxNode[] => {
    if (node.role?.value === 'InlineTextBox') return [];
    const children = (node.childIds ?? []).flatMap((id) => {
      const child = byId.get(id);
      return child ? build(child) : [];
    });
    return node.ignored ? children : [{ ...describe(node), children }];
  };
  const root = nodes.find(({ parentId }) => parentId === undefined);
  return (root && build(root)[0]) ?? { role: 'document', name: '', children: [] };
}

function describe(node: ProtocolAxNode): Pick<AxNode, 'role' | 'name'> {
  const role = String(node.role?.value ?? '');
  return { role: ROLES[role] ?? role, name: String(node.name?.value ?? '') };
}

async function findBox(protocol: CDPSession, query: AxQuery): Promise<Box | undefined> {
  const nodes = await readAxNodes(protocol);
  const backendNodeId = nodes.find(
    (node) => !node.ignored && fitsQuery(describe(node), query),
  )?.backendDOMNodeId;
  if (backendNodeId === undefined) return undefined;
  await protocol.send('DOM.scrollIntoViewIfNeeded', { backendNodeId });
  const { model } = await protocol.send('DOM.getBoxModel', { backendNodeId });
  const [x = 0, y = 0] = model.border;
  return { x, y, width: model.width, height: model.height };
}

/** Playwright's own tap wants the whole context to pretend to be a touch device, and knows no other gesture. */
async function touch(protocol: CDPSession, through: readonly Point[], holdMs: number): Promise<void> {
  const [first, ...rest] = through.map(({ x, y }) => ({ x, y }));
  if (!first) return;
  await protocol.send('Page.bringToFront');
  await protocol.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [first] });
  await paced(rest, FRAME_MS, (point) =>
    protocol.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [point] }),
  );
  await sleep(holdMs);
  await protocol.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}

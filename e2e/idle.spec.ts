import { setTimeout as sleep } from 'node:timers/promises';

import { expect, inject, it } from 'vitest';

import type { Tab } from '@/scripts/lib/browser-driver';
import { openAsker } from '@/scripts/lib/pages-report';

import { LISTED, readPage, textsOf, useBrowser } from './fixtures';

/** ms. That nothing happens has no condition to wait for. */
const WATCHED_MS = 10_000;

const HIDDEN = 'https://edition.cnn.com/hidden';
const RESTLESS = 'https://apnews.com/restless';

const browser = useBrowser();

async function openMarked(url: string, where: 'tab' | 'window'): Promise<Tab> {
  browser.driver.serve(url, { body: readPage('strict.html') });
  const page = await browser.driver.open(url, where);
  await expect.poll(() => textsOf(page)).toContain('CSTO');
  return page;
}

/** Runs inside a page, which then changes without end. */
function changeForEver(): void {
  document.querySelector('article')!.insertAdjacentHTML('beforeend', '<p>Vladimir Putin</p>');
  setInterval(() => {
    document.querySelector('#end')!.textContent = `Now is ${performance.now()}`;
  }, 5);
}

it('does nothing where nothing changes, and little where change has no end', async () => {
  const ask = await openAsker(browser.driver);
  const work = async () => ({ idle: (await ask(LISTED))!.work, restless: (await ask(RESTLESS))!.work });
  const idle = await openMarked(LISTED, 'window');
  const restless = await openMarked(RESTLESS, 'window');
  await expect.poll(async () => (await work()).idle.isAtRest).toBe(true);
  await restless.run(changeForEver);
  await expect.poll(() => textsOf(restless)).toContain('Vladimir Putin');

  const before = await work();
  await sleep(WATCHED_MS);
  const after = await work();

  expect(after.idle).toEqual(before.idle);
  expect(after.restless.slices).toBeGreaterThan(before.restless.slices);
  // By design it rests twenty times as long as it works; that leaves room for any machine.
  expect(after.restless.totalMs - before.restless.totalMs).toBeLessThan(WATCHED_MS / 5);
  expect([...idle.errors(), ...restless.errors()]).toEqual([]);
  await Promise.all([idle.close(), restless.close()]);
});

// Playwright keeps every page of Chromium in sight.
it.runIf(inject('browserName') === 'firefox')('does nothing out of sight, and catches up', async () => {
  const hidden = await openMarked(HIDDEN, 'tab');
  const ask = await openAsker(browser.driver);
  const work = async () => (await ask(HIDDEN))!.work;
  await expect.poll(() => hidden.run(() => document.visibilityState)).toBe('hidden');
  const before = await work();
  await hidden.run(changeForEver);
  const changes = () => hidden.run(() => document.querySelector('#end')!.textContent);
  const first = await changes();
  await expect.poll(changes).not.toBe(first);
  expect((await work()).slices).toBe(before.slices);
  expect(await textsOf(hidden)).not.toContain('Vladimir Putin');
  await hidden.movePointer({ x: 1100, y: 450 });
  await expect.poll(() => textsOf(hidden)).toContain('Vladimir Putin');
  expect(hidden.errors()).toEqual([]);
});

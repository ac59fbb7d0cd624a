import { expect, inject, it } from 'vitest';

import type { Tab } from '@/scripts/lib/browser-driver';

import { LISTED, useBrowser } from './fixtures';
import { fuzz, LAST_WORDS, lookAtFrames, WORDS, type FuzzedFrame } from './fuzz-page';

/** Firefox is told of the same changes by the same standard: a short run is enough there. */
const DOCUMENTS = inject('browserName') === 'chromium' ? 50 : 10;
const EDITS = 50;

/** The part of an extension page's world that is used here. */
declare const chrome: {
  readonly storage: { readonly sync: { set(items: object): Promise<void> } };
};

const browser = useBrowser();

/** All frames once the last thing done to each of them has been read. */
async function readFrames(page: Tab): Promise<FuzzedFrame[]> {
  let frames: FuzzedFrame[] = [];
  const unread = async () => {
    frames = await page.run(lookAtFrames, LAST_WORDS);
    return frames.filter(({ isRead }) => !isRead).map(({ markup }) => markup);
  };
  await expect.poll(unread, { timeout: 60_000 }).toEqual([]);
  return frames;
}

it('after any edits the marks are those of a fresh reading', { timeout: 240_000 }, async () => {
  const { driver } = browser;
  const seed = Number(process.env['FUZZ_SEED'] ?? Date.now() % 1_000_000);
  const frames = Array.from({ length: DOCUMENTS }, (_, index) => `${LISTED}/frame-${index}`);
  // A word that is gone still tells what the others mean: so that none ever is, all stand in an article of their own.
  const words = `<article>${WORDS.join(' ')}</article>`;
  for (const url of frames) driver.serve(url, { body: `<!doctype html>${words}<main></main>` });
  const body = frames.map((url) => `<iframe width="400" height="300" src="${url}"></iframe>`).join('');
  driver.serve(LISTED, { body: `<!doctype html><body>${body}` });
  const page = await driver.open(LISTED);
  const own = await driver.open(driver.extensionUrl('options.html'), 'window');

  const made = await page.run(fuzz, { seed, edits: EDITS, words: WORDS, lastWords: LAST_WORDS });
  expect(made).toBe(DOCUMENTS * EDITS);
  const kept = await readFrames(page);
  await own.run(() => chrome.storage.sync.set({ isOn: false }));
  const marksLeft = async () => (await page.run(lookAtFrames, LAST_WORDS)).flatMap(({ marks }) => marks);
  await expect.poll(marksLeft).toEqual([]);
  await own.run(() => chrome.storage.sync.set({ isOn: true }));
  const fresh = await readFrames(page);

  const marked = fresh.filter(({ marks }) => marks.length > 1).length;
  expect(marked, `FUZZ_SEED=${seed}`).toBeGreaterThan(DOCUMENTS / 2);
  const wrong = kept.filter(({ marks }, index) => marks.join() !== fresh[index]!.marks.join());
  const right = fresh.filter(({ marks }, index) => marks.join() !== kept[index]!.marks.join());
  expect(wrong, `FUZZ_SEED=${seed}, frames ${wrong.map((frame) => kept.indexOf(frame)).join()}`).toEqual(
    right,
  );
  expect(page.errors()).toEqual([]);
});

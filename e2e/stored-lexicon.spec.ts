import { expect, it } from 'vitest';

import type { Tab } from '@/scripts/lib/browser-driver';

import { LISTED, textsOf, useBrowser } from './fixtures';
import { openMarked, openOptions } from './our-pages';

const browser = useBrowser();

interface Kept {
  readonly revision: string;
  readonly isWhole: boolean;
}

/** What the background keeps of its lexicon; `damage` takes a part of that away afterwards. */
function keptLexicon(ours: Tab, damage = false): Promise<Kept | undefined> {
  return ours.run(
    (isDamaging: boolean) =>
      new Promise<Kept | undefined>((resolve, reject) => {
        const opening = indexedDB.open('sidelight', 1);
        opening.addEventListener('error', () => reject(opening.error!));
        opening.addEventListener('success', () => {
          const transaction = opening.result.transaction('compiled', 'readwrite');
          const store = transaction.objectStore('compiled');
          const reading = store.get('lexicon');
          let kept: Kept | undefined;
          reading.addEventListener('success', () => {
            const { result } = reading;
            kept = result && { revision: result.revision, isWhole: result.words !== undefined };
            if (result && isDamaging) store.put({ ...result, words: undefined }, 'lexicon');
          });
          transaction.addEventListener('error', () => reject(transaction.error!));
          transaction.addEventListener('complete', () => {
            opening.result.close();
            resolve(kept);
          });
        });
      }),
    damage,
  );
}

it('is kept from start to start, and made anew where it is damaged', async () => {
  const { driver } = browser;
  const page = await openMarked(driver, LISTED);
  const marked = await textsOf(page);
  await page.close();
  const options = await openOptions(driver);
  await expect.poll(() => keptLexicon(options)).toBeDefined();
  const kept = await keptLexicon(options, true);
  expect(kept!.isWhole).toBe(true);
  expect(await keptLexicon(options)).toEqual({ ...kept, isWhole: false });
  await driver.stopBackground();
  const again = await openMarked(driver, LISTED);
  expect(await textsOf(again)).toEqual(marked);
  await expect.poll(() => keptLexicon(options)).toEqual(kept);
  await again.close();
  await options.close();
});

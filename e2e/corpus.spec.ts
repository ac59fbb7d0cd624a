import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { describe, expect, it } from 'vitest';

import type { Tab } from '@/scripts/lib/browser-driver';
import { newsSiteHosts } from '@/scripts/lib/news-sites';

import { LISTED, UNLISTED, markupOf, textsOf, useBrowser } from './fixtures';

/** Real news pages for local tests, not ours to publish. */
const CORPUS = fileURLToPath(new URL('../../shared/corpus/pages/', import.meta.url));
const SHOTS = fileURLToPath(new URL('../.shots/', import.meta.url));

const isAbsent = !existsSync(CORPUS);

const PAGES = [
  {
    file: 'kremlin-interview-mir-csto-nato',
    url: 'https://en.kremlin.ru/events/president/news/54271',
    terms: ['Collective Security Treaty Organisation', 'CIS', 'Kyrgyzstan', 'NATO'],
  },
  {
    file: 'guardian-live-russia-ukraine-war',
    url: 'https://www.theguardian.com/world/live/2023/may/15/sample',
    terms: ['Nato', 'Ukraine'],
  },
  {
    file: 'factbook-kazakhstan',
    url: 'https://www.cia.gov/the-world-factbook/countries/kazakhstan',
    terms: ['CSTO', 'CIS', 'Uzbekistan'],
  },
];

/** Its own address where that is a listed site's, else one that is. */
function listedAddress(url: string): string {
  const { hostname } = new URL(url);
  const isListed = newsSiteHosts().some((host) => hostname === host || hostname.endsWith(`.${host}`));
  return isListed ? url : LISTED;
}

const browser = useBrowser();

const title = isAbsent ? 'skipped, for ../shared/corpus is not here' : 'a real page';

describe.skipIf(isAbsent).each(PAGES)(`${title}: $file`, ({ file, url, terms }) => {
  const body = isAbsent ? '' : readFileSync(`${CORPUS}${file}.html`, 'utf8');

  /** The page where the extension runs, once it is marked, and where it does not. */
  async function openBoth(headers: Record<string, string>): Promise<{ page: Tab; control: Tab }> {
    const { driver } = browser;
    driver.serve(UNLISTED, { body, headers });
    driver.serve(listedAddress(url), { body, headers });
    const control = await driver.open(UNLISTED);
    const page = await driver.open(listedAddress(url));
    await expect.poll(() => textsOf(page)).toEqual(expect.arrayContaining(terms));
    return { page, control };
  }

  it('is marked and not touched, its own scripts kept from running', async () => {
    const { page, control } = await openBoth({ 'content-security-policy': "script-src 'none'" });
    expect(firstDifference(await markupOf(page), await markupOf(control))).toBeUndefined();
    expect(newErrors(page, control)).toEqual([]);
    await shoot(page, `${file}-${browser.driver.name}`);
    await Promise.all([page.close(), control.close()]);
  });

  it('is marked while its own scripts run, and they fail no more than without us', async () => {
    const { page, control } = await openBoth({});
    expect(newErrors(page, control)).toEqual([]);
    await Promise.all([page.close(), control.close()]);
  });
});

/** Whole pages would drown the message. */
function firstDifference(one: string, other: string): string | undefined {
  if (one === other) return undefined;
  let at = 0;
  while (one[at] === other[at]) at += 1;
  return `${one.slice(at - 40, at + 80)} ≠ ${other.slice(at - 40, at + 80)}`;
}

function newErrors(page: Tab, control: Tab): string[] {
  const known = new Set(control.errors().map(withoutHost));
  return page
    .errors()
    .map(withoutHost)
    .filter((error) => !known.has(error));
}

function withoutHost(error: string): string {
  return error.replace(/https?:\/\/[^\s'")]+/g, '…');
}

/** A picture around the first mark, to be looked at. */
async function shoot(page: Tab, name: string): Promise<void> {
  mkdirSync(SHOTS, { recursive: true });
  const top = (await page.marks())[0]!.box.y;
  await page.run((distance: number) => scrollBy({ top: distance, behavior: 'instant' }), top - 300);
  await page.screenshot(`${SHOTS}${name}.png`);
}

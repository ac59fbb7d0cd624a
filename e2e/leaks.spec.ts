import { fileURLToPath } from 'node:url';

import { expect, it } from 'vitest';

import { LISTED, useBrowser } from './fixtures';

const browser = useBrowser(fileURLToPath(new URL('leaky', import.meta.url)));

it.each(['from-background.example', 'from-content.example', 'from-page.example'])(
  'an extension that reaches for %s is heard',
  async (host) => {
    browser.driver.serve(LISTED, { body: '<!doctype html><title>Sample</title><p>Nothing.' });
    await browser.driver.open(LISTED);
    await expect.poll(() => browser.driver.outgoing().join(' ')).toContain(host);
  },
);

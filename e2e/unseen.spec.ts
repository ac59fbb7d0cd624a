import { describe, expect, it } from 'vitest';

import type { Tab } from '@/scripts/lib/browser-driver';

import { LISTED, noNode, node, readPage, restOn, textsOf, useBrowser } from './fixtures';
import { termOf } from './facts';

const CSTO = termOf('collective-security-treaty-organization');

const browser = useBrowser();

/** What a page writes down that listens to all it can, from before any other script of its own. */
interface Heard {
  readonly heard: string[];
}

/** A page that looks for us: at messages, at events that are none of the browser's, at elements that come and go. */
const NOSY = `<script>
  window.heard = [];
  addEventListener('message', (event) => heard.push('message: ' + JSON.stringify(event.data)));
  const told = EventTarget.prototype.addEventListener;
  // Whatever is made up by a script and goes by way of the document is heard under any name that could be guessed.
  for (const name of ['content:wxt:content-script-started', 'sidelight'])
    for (const id of ['ID', ''])
      told.call(document, id ? id + ':' + name : name, () => heard.push('event: ' + name), true);
</script>`;

async function openNosy(): Promise<Tab> {
  const { driver } = browser;
  const id = new URL(driver.extensionUrl('')).host;
  const body = readPage('strict.html').replace('<head>', () => `<head>${NOSY.replace('ID', idOf(id))}`);
  driver.serve(LISTED, { body });
  const page = await driver.open(LISTED);
  await expect.poll(() => textsOf(page)).toContain('CSTO');
  return page;
}

/** Firefox calls an extension by its id in the manifest, which its pages' host does not tell. */
function idOf(host: string): string {
  return browser.driver.name === 'firefox' ? '{989bc5ce-d8a2-4d61-8fb7-3f4e5406a410}' : host;
}

describe('a page that looks for us', () => {
  it('hears no message and no event, with marks and with a card', async () => {
    const page = await openNosy();
    await restOn(page, 'CSTO');
    await node(page, { role: 'dialog', name: CSTO });
    await page.press('Escape');
    await noNode(page, { role: 'dialog' });
    expect(await page.run(() => (window as unknown as Heard).heard)).toEqual([]);
    await page.close();
  });

  it('can load no file of ours', async () => {
    const page = await openNosy();
    const files = ['manifest.json', 'icon/16.png', 'card.js', 'popup.html', 'content-scripts/content.css'];
    const loaded = await page.run(
      async (addresses: string[]) => {
        const tries = addresses.map(async (address) => (await fetch(address)).status);
        return (await Promise.allSettled(tries)).map(({ status }) => status);
      },
      files.map((file) => browser.driver.extensionUrl(file)),
    );
    expect(loaded).toEqual(files.map(() => 'rejected'));
    await page.close();
  });

  it('cannot end us by pretending that a newer run of us has come', async () => {
    const page = await openNosy();
    const id = idOf(new URL(browser.driver.extensionUrl('')).host);
    await page.run((name: string) => {
      const detail = { contentScriptName: 'content', messageId: 'made-up' };
      document.dispatchEvent(new CustomEvent(name, { detail }));
      window.postMessage({ type: name, ...detail }, '*');
    }, `${id}:content:wxt:content-script-started`);
    await restOn(page, 'CSTO');
    expect((await node(page, { role: 'dialog', name: CSTO })).name).toBe(CSTO);
    await page.close();
  });
});

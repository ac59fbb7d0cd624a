import { describe, expect, it } from 'vitest';
import type { Tabs } from 'webextension-polyfill';

import { runInOpenTabs, type OpenTabsApi } from './run-in-open-tabs';

const tab = (id: number, url: string): Tabs.Tab => ({
  id,
  url,
  index: id,
  highlighted: false,
  active: false,
  pinned: false,
  incognito: false,
});

/** Open tabs; the one numbered 9 shows an error page and takes nothing. */
function fakeTabs(tabs: Tabs.Tab[], css: string[] = []) {
  const done: string[] = [];
  const asked: unknown[] = [];
  const inject = (what: string, tabId: number) => {
    if (tabId === 9) return Promise.reject(new Error('Frame is showing error page'));
    done.push(`${what} in ${tabId}`);
    return Promise.resolve();
  };
  const api: OpenTabsApi = {
    runtime: {
      getManifest: () => ({
        manifest_version: 3,
        name: 'Sidelight',
        version: '1',
        content_scripts: [{ matches: ['*://*.bbc.com/*'], js: ['content.js'], css }],
      }),
    },
    scripting: {
      executeScript: async ({ files, target }) => {
        await inject(String(files), target.tabId);
        return [];
      },
      insertCSS: ({ files, target }) => inject(String(files), target.tabId),
    },
    tabs: {
      query: (query) => {
        asked.push(query);
        return Promise.resolve(tabs);
      },
    },
  };
  return { api, done, asked };
}

describe('runInOpenTabs', () => {
  it.each([
    {
      why: 'each tab of the origins, style first',
      tabs: [tab(1, 'https://blog.example/'), tab(2, 'https://blog.example/b')],
      css: ['marks.css'],
      done: ['/marks.css in 1', '/content.js in 1', '/marks.css in 2', '/content.js in 2'],
    },
    {
      why: 'not where the manifest runs it already',
      origins: ['*://*/*'],
      tabs: [tab(1, 'https://www.bbc.com/'), tab(2, 'https://blog.example/')],
      done: ['/content.js in 2'],
    },
    {
      why: 'on a listed site that the browser had withheld until now',
      origins: ['https://www.bbc.com/*'],
      tabs: [tab(1, 'https://www.bbc.com/')],
      done: ['/content.js in 1'],
    },
    {
      why: 'not in a store, whatever was granted',
      origins: ['*://*/*'],
      tabs: [tab(1, 'https://addons.mozilla.org/'), tab(2, 'https://blog.example/')],
      done: ['/content.js in 2'],
    },
    {
      why: 'a tab that refuses does not keep others from it',
      tabs: [tab(9, 'https://blog.example/'), tab(2, 'https://blog.example/')],
      done: ['/content.js in 2'],
    },
    { why: 'no such tab', tabs: [], done: [] },
  ])('$why', async ({ origins = ['*://*.blog.example/*'], tabs, css, done }) => {
    const fake = fakeTabs(tabs, css);
    const took = await runInOpenTabs(fake.api, origins);
    expect(fake.asked).toEqual([{ url: origins }]);
    expect(fake.done.toSorted()).toEqual(done.toSorted());
    expect(took).toBe(new Set(done.map((line) => line.split(' in ')[1])).size);
  });

  it('leaves out tabs that have it already', async () => {
    const fake = fakeTabs([tab(1, 'https://blog.example/'), tab(2, 'https://blog.example/b')]);
    const took = await runInOpenTabs(fake.api, ['*://*.blog.example/*'], async ({ id }) => id === 2);
    expect(fake.done).toEqual(['/content.js in 2']);
    expect(took).toBe(1);
  });
});

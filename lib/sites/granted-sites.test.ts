import { describe, expect, it } from 'vitest';
import type { Manifest, Scripting } from 'webextension-polyfill';

import { syncGranted, type GrantedSitesApi } from './granted-sites';
import { listedHosts } from './listed-hosts';

const MANIFEST: Manifest.WebExtensionManifest = {
  manifest_version: 3,
  name: 'Sidelight',
  version: '1',
  content_scripts: [
    {
      matches: ['*://*.bbc.com/*', '*://*.24.kg/*'],
      js: ['content.js'],
      css: ['marks.css'],
      all_frames: true,
    },
  ],
};
const LISTED = ['*://*.bbc.com/*', '*://*.24.kg/*'];

/** A browser as strict as the real ones: no second script of one id, no update of one that is not there. */
function fakeBrowser(origins: string[]) {
  const scripts = new Map<string, Scripting.RegisteredContentScript>();
  const granted = new Set([...LISTED, ...origins]);
  const calls: string[] = [];
  const change = async (call: string, run: () => void) => {
    calls.push(call);
    // The answer comes later, so that calls made at once overlap.
    await Promise.resolve();
    run();
  };
  const put = (wanted: Scripting.RegisteredContentScript[], isThere: boolean) => {
    for (const script of wanted) {
      if (scripts.has(script.id) !== isThere) throw new Error(`${script.id}: there already, or not there`);
      scripts.set(script.id, { ...scripts.get(script.id), ...script });
    }
  };
  const api: GrantedSitesApi = {
    permissions: { getAll: () => Promise.resolve({ origins: [...granted] }) },
    runtime: { getManifest: () => MANIFEST },
    scripting: {
      getRegisteredContentScripts: (filter) =>
        Promise.resolve([...scripts.values()].filter(({ id }) => filter?.ids?.includes(id) ?? true)),
      registerContentScripts: (wanted) => change('register', () => put(wanted, false)),
      updateContentScripts: (wanted) => change('update', () => put(wanted, true)),
      unregisterContentScripts: (filter) =>
        change('unregister', () => filter?.ids?.forEach((id) => scripts.delete(id))),
    },
  };
  return { api, scripts, granted, calls };
}

describe('syncGranted', () => {
  it('runs what the manifest runs, where it does not', async () => {
    const { api, scripts } = fakeBrowser(['*://*.blog.example/*', 'https://a.example/*']);
    await syncGranted(api);
    expect([...scripts.values()]).toEqual([
      {
        id: 'granted',
        matches: ['*://*.blog.example/*', 'https://a.example/*'],
        excludeMatches: LISTED,
        js: ['/content.js'],
        css: ['/marks.css'],
        allFrames: true,
        runAt: 'document_idle',
        persistAcrossSessions: true,
      },
    ]);
  });

  it.each([
    { why: 'nothing granted, nothing registered', origins: [], matches: undefined },
    { why: 'everywhere', origins: ['*://*/*'], matches: ['*://*/*'] },
    {
      why: 'part of a listed site, as the browser can narrow it',
      origins: ['https://www.bbc.com/*'],
      matches: undefined,
    },
    { why: 'files are not granted by leave for sites', origins: ['file:///*'], matches: undefined },
  ])('$why', async ({ origins, matches }) => {
    const { api, scripts } = fakeBrowser(origins);
    await syncGranted(api);
    expect(scripts.get('granted')?.matches).toEqual(matches);
  });

  it.each([
    { why: 'Chromium names files as the manifest does', file: 'content-scripts/content.js' },
    {
      why: 'Firefox gives their address, and takes none',
      file: 'moz-extension://0b1c-2d/content-scripts/content.js',
    },
  ])('$why', async ({ file }) => {
    const { api, scripts } = fakeBrowser(['*://*.a.example/*']);
    const manifest = { ...MANIFEST, content_scripts: [{ matches: LISTED, js: [file] }] };
    await syncGranted({ ...api, runtime: { getManifest: () => manifest } });
    expect(scripts.get('granted')?.js).toEqual(['/content-scripts/content.js']);
  });

  it('follows what is granted and taken back', async () => {
    const { api, scripts, granted } = fakeBrowser(['*://*.a.example/*']);
    await syncGranted(api);
    granted.add('*://*.b.example/*');
    await syncGranted(api);
    expect(scripts.get('granted')?.matches).toEqual(['*://*.a.example/*', '*://*.b.example/*']);
    granted.delete('*://*.a.example/*');
    granted.delete('*://*.b.example/*');
    await syncGranted(api);
    expect([...scripts]).toEqual([]);
  });

  it('asked three times at once, registers once', async () => {
    const { api, scripts, calls } = fakeBrowser(['*://*.a.example/*']);
    await Promise.all([syncGranted(api), syncGranted(api), syncGranted(api)]);
    expect(calls.filter((call) => call === 'register')).toHaveLength(1);
    expect(scripts.size).toBe(1);
  });

  it('leaves scripts of other names alone', async () => {
    const { api, scripts } = fakeBrowser([]);
    scripts.set('other', { id: 'other' });
    await syncGranted(api);
    expect([...scripts.keys()]).toEqual(['other']);
  });

  it('tries again after a run that failed', async () => {
    const broken = fakeBrowser([]);
    broken.api.permissions.getAll = () => Promise.reject(new Error('shutting down'));
    const { api, scripts } = fakeBrowser(['*://*.a.example/*']);
    await expect(syncGranted(broken.api)).rejects.toThrow('shutting down');
    await syncGranted(api);
    expect(scripts.size).toBe(1);
  });

  it('says so when the manifest has no script to run', async () => {
    const { api } = fakeBrowser(['*://*.a.example/*']);
    const { content_scripts: _none, ...bare } = MANIFEST;
    await expect(syncGranted({ ...api, runtime: { getManifest: () => bare } })).rejects.toThrow(
      'manifest: content_scripts: none',
    );
  });
});

describe('listedHosts', () => {
  it('reads the hosts back from the manifest', () => {
    expect([...listedHosts(MANIFEST)]).toEqual(['bbc.com', '24.kg']);
  });

  it('a manifest without content scripts lists none', () => {
    expect(listedHosts({}).size).toBe(0);
  });
});

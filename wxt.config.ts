import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';

import { newsSitePatterns } from './scripts/lib/news-sites';
import { sourceFiles } from './scripts/lib/source-files';
import { packs } from './scripts/lib/vite-packs';
import { scriptLife } from './scripts/lib/vite-script-life';
import { listShipped, writeShipped } from './scripts/lib/vite-shipped';
import { withoutMarkup } from './scripts/lib/vite-without-markup';

const sites = newsSitePatterns();

/** Nothing but our own files, nothing over the network, no page around ours, and no HTML out of strings. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

const CHROMIUM = { minimum_chrome_version: '128' };

/** The first with the CSS Custom Highlight API as a whole, and a way to tell which text is under the pointer. */
const LEAST_VERSIONS: Readonly<Record<string, object>> = {
  chrome: CHROMIUM,
  edge: CHROMIUM,
  firefox: {
    browser_specific_settings: {
      gecko: {
        // Names no domain, for we have none. It is for good: another id would be another add-on.
        id: '{989bc5ce-d8a2-4d61-8fb7-3f4e5406a410}',
        strict_min_version: '149.0',
        data_collection_permissions: { required: ['none'] },
      },
      gecko_android: { strict_min_version: '149.0' },
    },
  },
  safari: { browser_specific_settings: { safari: { strict_min_version: '26.2' } } },
};

/** As a build names it. */
const CONTENT_SCRIPT = {
  all_frames: true,
  run_at: 'document_start' as const,
  css: ['content-scripts/content.css'],
  js: ['content-scripts/content.js'],
};

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  manifest: ({ browser, command }) => ({
    name: '__MSG_extension_name__',
    short_name: 'Sidelight',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    ...LEAST_VERSIONS[browser],
    permissions: ['storage', 'scripting', 'activeTab', 'contextMenus'],
    host_permissions: sites,
    optional_host_permissions: ['*://*/*'],
    // Off until a page says that we are at work there.
    action: {
      default_title: 'Sidelight',
      default_icon: { 16: 'icon/off-16.png', 32: 'icon/off-32.png', 48: 'icon/off-48.png' },
    },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+L' } },
      'next-mark': { suggested_key: { default: 'Alt+Shift+Period' }, description: '__MSG_command_next__' },
      'previous-mark': {
        suggested_key: { default: 'Alt+Shift+Comma' },
        description: '__MSG_command_previous__',
      },
      'open-card': { suggested_key: { default: 'Alt+Shift+O' }, description: '__MSG_command_open__' },
      'toggle-site': { description: '__MSG_command_site__' },
    },
    // Safari has none.
    ...(browser !== 'safari' && { omnibox: { keyword: 'side' } }),
    // At work on it, pages come from a server that may put styles and scripts into them.
    ...(command === 'build' && { content_security_policy: { extension_pages: POLICY } }),
  }),
  hooks: {
    'entrypoints:resolved': (_, entrypoints) => {
      for (const { type, options } of entrypoints)
        if (type === 'content-script') Object.assign(options, { matches: sites });
    },
    // At work on it, WXT registers content scripts itself and leaves them out here; but this is where we read of them.
    'build:manifestGenerated': ({ config }, manifest) => {
      if (config.command === 'serve') manifest.content_scripts = [{ ...CONTENT_SCRIPT, matches: sites }];
    },
    // Only what is in the repository, whatever else lies around in the folder.
    'zip:sources:start': ({ config }) => {
      config.zip.includeSources = sourceFiles();
    },
    'build:done': ({ config }) => writeShipped(`${config.outBaseDir}/shipped-${config.browser}.json`),
  },
  vite: () => ({
    plugins: [preact(), packs(), withoutMarkup(), scriptLife(), listShipped()],
    // It would fetch what every browser we run in loads by itself.
    build: { modulePreload: { polyfill: false } },
  }),
});

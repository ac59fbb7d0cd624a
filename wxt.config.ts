import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';

import { newsSitePatterns } from './scripts/lib/news-sites';
import { packs } from './scripts/lib/vite-packs';

const sites = newsSitePatterns();

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  manifest: ({ browser }) => ({
    name: '__MSG_extension_name__',
    short_name: 'Sidelight',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    // Browsers with the CSS Custom Highlight API as a whole.
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'sidelight@sidelight.invalid',
              strict_min_version: '149.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '125' }),
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
    omnibox: { keyword: 'side' },
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'",
    },
  }),
  hooks: {
    'build:manifestGenerated': (_, manifest) => {
      for (const script of manifest.content_scripts ?? []) script.matches = sites;
    },
  },
  vite: () => ({ plugins: [preact(), packs()] }),
});

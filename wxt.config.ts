import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';

import { newsSitePatterns } from './scripts/lib/news-sites';
import { packs } from './scripts/lib/vite-packs';

const sites = newsSitePatterns();

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  modules: ['@wxt-dev/webextension-polyfill'],
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
    permissions: ['storage', 'scripting'],
    host_permissions: sites,
    action: { default_title: 'Sidelight' },
    content_security_policy: {
      extension_pages: "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'",
    },
  }),
  vite: () => ({ plugins: [preact(), packs()] }),
});

import { fileURLToPath } from 'node:url';

import type { Plugin } from 'vite';

const OURS = fileURLToPath(new URL('../../lib/browser/script-life.ts', import.meta.url));

/** Gives the content script a life of its own kind in place of WXT's: the reason is in lib/browser/script-life.ts. */
export function scriptLife(): Plugin {
  return {
    name: 'sidelight-script-life',
    enforce: 'pre',
    resolveId: {
      filter: { id: /^wxt\/utils\/content-script-context$/ },
      handler: () => OURS,
    },
  };
}

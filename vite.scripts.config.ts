import { fileURLToPath } from 'node:url';

import { defineConfig } from 'vite';

import { packs } from './scripts/lib/vite-packs.ts';

/** How scripts/run.mjs and the unit tests see the tree. */
export default defineConfig({
  plugins: [packs()],
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/, '') } },
});

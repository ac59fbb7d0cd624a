import { defineConfig, mergeConfig } from 'vitest/config';

import scripts from './vite.scripts.config.ts';

export default mergeConfig(
  scripts,
  defineConfig({
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    test: { include: ['{lib,components,entrypoints,scripts,data}/**/*.test.{ts,tsx}'] },
  }),
);

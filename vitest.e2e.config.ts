import { defineConfig, mergeConfig } from 'vitest/config';

import { BROWSER_NAMES } from './scripts/lib/browser-driver.ts';
import scripts from './vite.scripts.config.ts';

/** Every spec in each browser, one after the other: a browser needs the machine for itself. */
export default mergeConfig(
  scripts,
  defineConfig({
    test: {
      include: ['e2e/**/*.spec.ts'],
      fileParallelism: false,
      // A first start on a cold disk takes its time; nothing here measures speed.
      testTimeout: 60_000,
      hookTimeout: 120_000,
      expect: { poll: { timeout: 20_000, interval: 100 } },
      projects: BROWSER_NAMES.map((name) => ({
        extends: true as const,
        test: { name, provide: { browserName: name } },
      })),
    },
  }),
);

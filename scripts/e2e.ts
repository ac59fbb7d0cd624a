import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

import { BROWSER_NAMES } from '@/scripts/lib/browser-driver';
import { buildExtension } from '@/scripts/lib/build-extension';
import { provideBrowsers } from '@/scripts/lib/provide-browsers';

const VITEST = fileURLToPath(new URL('../node_modules/vitest/vitest.mjs', import.meta.url));

/**
 * End-to-end tests in real browsers. `--built` takes the extension as the last build left it, `--project chromium` (or
 * `firefox`) stays with one browser; the rest is Vitest's.
 */
export async function main(args: readonly string[]): Promise<number> {
  const project = args[args.indexOf('--project') + 1];
  const names = BROWSER_NAMES.filter((name) => !args.includes('--project') || name === project);
  provideBrowsers(names);
  if (!args.includes('--built')) names.forEach(buildExtension);
  const rest = args.filter((arg) => arg !== '--built');
  try {
    execFileSync(process.execPath, [VITEST, 'run', '--config', 'vitest.e2e.config.ts', ...rest], {
      stdio: 'inherit',
    });
    return 0;
  } catch {
    // Vitest has said what failed.
    return 1;
  }
}

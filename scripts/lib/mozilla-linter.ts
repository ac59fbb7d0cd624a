import { spawnSync } from 'node:child_process';

/**
 * The one that Mozilla's store runs. Not a dependency of ours: 190 packages and 60 MB, half a minute of every
 * installation, for what only a release needs.
 */
const LINTER = 'addons-linter@10.13.0';

interface Report {
  readonly summary: { readonly errors: number; readonly warnings: number; readonly notices: number };
  readonly errors: readonly Finding[];
  readonly warnings: readonly Finding[];
  readonly notices: readonly Finding[];
}

interface Finding {
  readonly code: string;
  readonly message: string;
  readonly file?: string;
}

/** Runs Mozilla's linter over a built extension, by way of npm, which fetches it where it has to. Answers 1 at any finding. */
export function lintForMozilla(folder: string): number {
  const { stdout, stderr, error } = spawnSync(
    'npm',
    ['exec', '--yes', `--package=${LINTER}`, '--', 'addons-linter', '--output=json', folder],
    { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
  );
  if (error || !stdout.includes('{')) {
    console.error(`${LINTER} did not run: ${error?.message ?? stderr}`);
    return 1;
  }
  const { summary, ...found } = JSON.parse(stdout.slice(stdout.indexOf('{'))) as Report;
  const { errors, warnings, notices } = summary;
  for (const { code, message, file = '' } of [...found.errors, ...found.warnings, ...found.notices])
    console.error(`${code} ${file}: ${message}`);
  console.log(`${LINTER}: ${errors} errors, ${warnings} warnings, ${notices} notices`);
  return errors + warnings + notices > 0 ? 1 : 0;
}

import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

import type { BrowserName } from './browser-driver';
import { ExpectedError } from './expected-error';

interface BrowserFacts {
  readonly title: string;
  /** Environment variable that names the program. */
  readonly variable: string;
  /** Names to look for on the PATH, the best first. */
  readonly commands: readonly string[];
  /** First version with the CSS Custom Highlight API as a whole; the extension asks for no less (wxt.config.ts). */
  readonly minimum: number;
  readonly debianPackage: string;
}

export const BROWSERS: Readonly<Record<BrowserName, BrowserFacts>> = {
  chromium: {
    title: 'Chromium',
    variable: 'CHROMIUM_PATH',
    commands: ['chromium', 'chromium-browser', 'google-chrome'],
    minimum: 128,
    debianPackage: 'chromium',
  },
  firefox: {
    title: 'Firefox',
    variable: 'FIREFOX_PATH',
    commands: ['firefox-esr', 'firefox'],
    minimum: 149,
    debianPackage: 'firefox-esr',
  },
};

export interface Machine {
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Full path of a command on the PATH. */
  locate(command: string): string | undefined;
  /** What the program prints for `--version`. Absent: there is no such program, or it does not run. */
  versionOf(program: string): string | undefined;
}

export const THIS_MACHINE: Machine = {
  environment: process.env,
  locate: (command) =>
    (process.env['PATH'] ?? '')
      .split(delimiter)
      .map((folder) => join(folder, command))
      .find((program) => existsSync(program)),
  versionOf: (program) => {
    try {
      return execFileSync(program, ['--version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
    } catch {
      return undefined;
    }
  },
};

/**
 * The program to run for a browser: the one that its variable names, or the first on the PATH that is new enough.
 * Absent: there is none. Throws when the variable names something of no use, rather than passing over it.
 */
export function findBrowser(name: BrowserName, machine: Machine = THIS_MACHINE): string | undefined {
  const { title, variable, commands, minimum } = BROWSERS[name];
  const chosen = machine.environment[variable];
  const isUsable = (program: string) => majorVersion(machine.versionOf(program)) >= minimum;
  if (!chosen) return installed(commands, machine).find(isUsable);
  if (isUsable(chosen)) return chosen;
  const found = machine.versionOf(chosen)?.trim() ?? 'nothing that runs';
  throw new ExpectedError(`${variable}=${chosen} must be ${title} ${minimum} or newer, is ${found}.`);
}

/** As `findBrowser`, for callers that cannot go on without. */
export function requireBrowser(name: BrowserName, machine: Machine = THIS_MACHINE): string {
  const found = findBrowser(name, machine);
  if (found) return found;
  const { title, variable, commands, minimum, debianPackage } = BROWSERS[name];
  const tooOld = installed(commands, machine).flatMap((program) => machine.versionOf(program)?.trim() ?? []);
  throw new ExpectedError(
    `${title} ${minimum} or newer is needed, found ${tooOld.join(', ') || `none of ${commands.join(', ')}`}. ` +
      `Install it (Debian: apt-get install ${debianPackage}) or set ${variable} to its program.`,
  );
}

function installed(commands: readonly string[], machine: Machine): string[] {
  return commands.flatMap((command) => machine.locate(command) ?? []);
}

/** 0 when there is no number. */
function majorVersion(printed: string | undefined): number {
  return Number(/(\d+)\.\d/.exec(printed ?? '')?.[1] ?? 0);
}

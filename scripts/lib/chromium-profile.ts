import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, realpathSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { LaunchOptions } from './browser-driver';

/** Where Chromium takes what it needs to go without: no speculative connection to the host of a page we serve. */
const PREFERENCES = { net: { network_prediction_options: 2 } };

const ALL_SITES = { explicit_host: ['*://*/*'] };

/** Chromium does not ask again for what an extension was once given. */
const GIVEN_ONCE = { granted_permissions: ALL_SITES, runtime_granted_permissions: ALL_SITES };

/** Folder of the profile, made ready unless a browser has used it before. */
export function chromiumProfile({ profile, extension, givesLeave = false }: LaunchOptions): string {
  const folder = profile ?? mkdtempSync(join(tmpdir(), 'sidelight-chromium-'));
  const file = join(folder, 'Default/Preferences');
  if (existsSync(file)) return folder;
  const leave = givesLeave && { extensions: { settings: { [chromiumId(extension)]: GIVEN_ONCE } } };
  mkdirSync(join(folder, 'Default'), { recursive: true });
  writeFileSync(file, JSON.stringify({ ...PREFERENCES, ...leave }));
  return folder;
}

/** How Chromium calls an unpacked extension: by the start of its path's hash, with letters for digits. */
export function chromiumId(extension: string): string {
  const hash = createHash('sha256').update(realpathSync(extension)).digest('hex');
  const digits = Array.from(hash.slice(0, 32), (digit) => Number.parseInt(digit, 16));
  return digits.map((digit) => String.fromCodePoint('a'.codePointAt(0)! + digit)).join('');
}

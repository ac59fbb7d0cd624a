import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Where the sample article lies in pictures. Nobody's: no outlet is to be seen in a store as if it took part. */
export const PICTURE_HOST = 'courier.example';

interface Sites {
  host_permissions: string[];
  content_scripts: { matches: string[] }[];
}

/** A copy of a built extension that has one invented site in the place of the first listed one, and is the same else. */
export function extensionForPictures(extension: string): string {
  const copy = mkdtempSync(join(tmpdir(), 'sidelight-store-'));
  cpSync(extension, copy, { recursive: true });
  const file = join(copy, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as Sites;
  manifest.host_permissions = invented(manifest.host_permissions);
  for (const script of manifest.content_scripts) script.matches = invented(script.matches);
  writeFileSync(file, JSON.stringify(manifest));
  return copy;
}

function invented(patterns: readonly string[]): string[] {
  return [`*://*.${PICTURE_HOST}/*`, ...patterns.slice(1)];
}

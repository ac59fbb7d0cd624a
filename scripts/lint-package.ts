import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { LICENCES_FILE, licencesText, shippedPackages } from '@/scripts/lib/licences';
import { loadPacks } from '@/scripts/lib/load-packs';
import { manifestComplaints, readExplained, type Manifest } from '@/scripts/lib/manifest-promises';
import { lintForMozilla } from '@/scripts/lib/mozilla-linter';
import { newsSitePatterns } from '@/scripts/lib/news-sites';
import { findForbidden, strangeAddresses } from '@/scripts/lib/shipped-code';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

const TARGETS = ['chrome-mv3', 'firefox-mv3'];

/**
 * Holds what was built to what is said of it: nothing in it that could fetch, evaluate or draw a string, no permission
 * that is not explained, the licences of others as they are. `--mozilla` also asks Mozilla's own linter.
 */
export function main(args: readonly string[]): number {
  const complaints = [...codeComplaints(), ...promiseComplaints(), ...licenceComplaints()];
  for (const complaint of complaints) console.error(complaint);
  if (complaints.length > 0) return 1;
  console.log(`${TARGETS.join(' and ')}: as promised`);
  return args.includes('--mozilla') ? lintForMozilla(`${ROOT}.output/firefox-mv3`) : 0;
}

function codeComplaints(): string[] {
  const known = JSON.stringify(loadPacks().value);
  return TARGETS.flatMap((target) =>
    filesOf(target).flatMap((file) => {
      const text = readFileSync(`${ROOT}.output/${target}/${file}`, 'utf8');
      const strange = file.endsWith('.js') ? strangeAddresses(text, known) : [];
      return [
        ...findForbidden(file, text),
        ...strange.map((address) => `${file}: who needs ${address}?`),
      ].map((complaint) => `${target}/${complaint}`);
    }),
  );
}

function promiseComplaints(): string[] {
  const manifests = TARGETS.map(
    (target) => JSON.parse(readFileSync(`${ROOT}.output/${target}/manifest.json`, 'utf8')) as Manifest,
  );
  const explained = readExplained(readFileSync(`${ROOT}docs/permissions.md`, 'utf8'));
  return manifestComplaints(manifests, explained, newsSitePatterns());
}

function licenceComplaints(): string[] {
  const isCurrent = readFileSync(LICENCES_FILE, 'utf8') === licencesText(shippedPackages());
  return isCurrent ? [] : ['public/licences.txt is of other packages: run `npm run licences`'];
}

function filesOf(target: string): string[] {
  return readdirSync(`${ROOT}.output/${target}`, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.(js|css|html)$/.test(file),
  );
}

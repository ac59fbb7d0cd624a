import { writeFileSync } from 'node:fs';

import { LICENCES_FILE, licencesText, shippedPackages } from '@/scripts/lib/licences';

/** Writes the licences of what the last builds hold of others. */
export function main(): void {
  const names = shippedPackages();
  writeFileSync(LICENCES_FILE, licencesText(names));
  console.log(`${names.length} packages: ${names.join(', ')}`);
}

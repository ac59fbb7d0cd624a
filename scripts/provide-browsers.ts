import { BROWSER_NAMES } from '@/scripts/lib/browser-driver';
import { provideBrowsers } from '@/scripts/lib/provide-browsers';

/** Prints the programs that tests and demo will use, after installing what can be installed. */
export async function main(): Promise<void> {
  provideBrowsers(BROWSER_NAMES).forEach((program, place) =>
    console.log(`${BROWSER_NAMES[place]}: ${program}`),
  );
}

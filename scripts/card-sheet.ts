/**
 * A contact sheet of the card: every variant as a picture in .shots/card-<name>.png, from real Chromium, each one
 * checked by axe.
 *
 *     node scripts/run.mjs scripts/card-sheet.ts [NAME…]
 */
import { mkdirSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

import { openCardStudio } from './lib/card-studio';
import { VARIANTS } from './lib/card-variants';
import { requireBrowser } from './lib/find-browser';

const OUT = '.shots';

/** Exit code: 1 when something is wrong with a card. */
export async function main(names: readonly string[]): Promise<number> {
  mkdirSync(OUT, { recursive: true });
  const studio = await openCardStudio(requireBrowser('chromium'));
  let failures = 0;
  try {
    const { script } = studio;
    console.log(`the card as a script: ${script.length} bytes, ${gzipSync(script).length} gzipped`);
    for (const variant of VARIANTS) {
      if (names.length > 0 && !names.includes(variant.name)) continue;
      const wrong = await studio.shoot(variant, `${OUT}/card-${variant.name}.png`);
      console.log([`${variant.name}:`, ...(wrong.length > 0 ? wrong : ['fine'])].join('\n  '));
      failures += wrong.length;
    }
  } finally {
    await studio.close();
  }
  return failures > 0 ? 1 : 0;
}

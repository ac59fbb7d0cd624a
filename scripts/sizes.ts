import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const KB = 1000;

/** The most each part may weigh, bytes. What runs in every page is weighed as sent and as stored. */
const BUDGETS: readonly { file: string; what: string; raw: number; gzipped: number }[] = [
  { file: 'content-scripts/content.js', what: 'in every page', raw: 60 * KB, gzipped: 20 * KB },
  { file: 'content-scripts/content.css', what: 'in every page', raw: 6 * KB, gzipped: 1 * KB },
  { file: 'card.js', what: 'in a page whose first card opens', raw: 110 * KB, gzipped: 36 * KB },
];

/** Weighs what was built. Answers 1 when a budget is broken. */
export function main(): number {
  let broken = 0;
  for (const target of ['chrome-mv3', 'firefox-mv3']) {
    for (const { file, what, ...budget } of BUDGETS) {
      const bytes = readFileSync(`.output/${target}/${file}`);
      const size = { raw: bytes.length, gzipped: gzipSync(bytes).length };
      const isOver = size.raw > budget.raw || size.gzipped > budget.gzipped;
      if (isOver) broken += 1;
      const figures = (['raw', 'gzipped'] as const).map(
        (kind) => `${kb(size[kind])} of ${kb(budget[kind])} kB ${kind}`,
      );
      console.log(`${isOver ? 'OVER' : 'ok  '} ${target}/${file} (${what}): ${figures.join(', ')}`);
    }
  }
  return broken > 0 ? 1 : 0;
}

function kb(bytes: number): string {
  return (bytes / KB).toFixed(1);
}

import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

import { loadedWith, readBuilt } from '@/scripts/lib/built-files';

const KB = 1000;

interface Budget {
  readonly file: string;
  readonly what: string;
  /** kB. */
  readonly raw: number;
  /** kB. */
  readonly gzipped: number;
}

/**
 * The most each part may weigh, with all it loads by itself. What runs in every page is weighed strictly; our own pages
 * hold the fact base, which is most of their weight and grows with it.
 */
const BUDGETS: readonly Budget[] = [
  { file: 'content-scripts/content.js', what: 'in every page', raw: 60, gzipped: 20 },
  { file: 'content-scripts/content.css', what: 'in every page', raw: 6, gzipped: 1 },
  { file: 'card.js', what: 'in a page whose first card opens', raw: 75, gzipped: 26 },
  { file: 'background.js', what: 'once, with all facts', raw: 770, gzipped: 165 },
  { file: 'popup.html', what: 'with all facts', raw: 720, gzipped: 152 },
  { file: 'options.html', what: 'with all facts', raw: 700, gzipped: 145 },
  { file: 'library.html', what: 'with all facts', raw: 780, gzipped: 165 },
  { file: 'welcome.html', what: 'with the facts of its practice text', raw: 205, gzipped: 68 },
];

/** Weighs what was built. Answers 1 when a budget is broken. */
export function main(): number {
  let broken = 0;
  for (const target of ['chrome-mv3', 'firefox-mv3']) {
    for (const { file, what, ...budget } of BUDGETS) {
      const size = weigh(`.output/${target}`, file);
      const isOver = size.raw > budget.raw * KB || size.gzipped > budget.gzipped * KB;
      if (isOver) broken += 1;
      const figures = (['raw', 'gzipped'] as const).map(
        (kind) => `${(size[kind] / KB).toFixed(1)} of ${budget[kind]} kB ${kind}`,
      );
      console.log(`${isOver ? 'OVER' : 'ok  '} ${target}/${file} (${what}): ${figures.join(', ')}`);
    }
  }
  return broken > 0 ? 1 : 0;
}

/** Bytes of a file and of all it loads by itself. */
function weigh(folder: string, file: string): { raw: number; gzipped: number } {
  const contents = loadedWith(file, readBuilt(folder)).map((one) => readFileSync(`${folder}/${one}`));
  return {
    raw: total(contents.map((content) => content.length)),
    gzipped: total(contents.map((content) => gzipSync(content).length)),
  };
}

function total(sizes: readonly number[]): number {
  return sizes.reduce((sum, size) => sum + size, 0);
}

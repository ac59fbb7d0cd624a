// Measures the matcher against passages marked by hand: npm run score -- GOLD.jsonl…
import { existsSync } from 'node:fs';
import { basename } from 'node:path';

import { packs } from 'virtual:sidelight/packs';

import { createFactFinder } from './lib/find-facts';
import { scoreGold } from './lib/score-gold';
import { reportScores } from './lib/score-report';

/** Exit code: 1 when no file was named. Files that are not there are named and passed over. */
export function main(files: readonly string[]): number {
  if (files.length === 0) {
    console.error('usage: npm run score -- GOLD.jsonl…');
    return 1;
  }
  const findFacts = createFactFinder(packs);
  for (const file of files) {
    if (!existsSync(file)) {
      console.log(`${file}: not here, skipped`);
      continue;
    }
    const scores = scoreGold(file, findFacts);
    console.log(basename(file));
    for (const line of reportScores(scores)) console.log(line);
  }
  return 0;
}

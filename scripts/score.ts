// Measures the matcher against passages marked by hand: npm run score -- GOLD.jsonl…
import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';

import { packs } from 'virtual:sidelight/packs';

import { createFactFinder, paragraphsOf } from './lib/find-facts';
import { parseGold } from './lib/gold';
import { reportScores } from './lib/score-report';
import { scorePassage } from './lib/score-passage';

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
    const scores = parseGold(file, readFileSync(file, 'utf8')).map((passage) => {
      const hits = findFacts(paragraphsOf(passage.text));
      const predictions = hits.map(({ start, end, fact }) => ({
        start,
        end,
        fact: fact.slice(fact.indexOf('/') + 1),
      }));
      return scorePassage(passage, predictions);
    });
    console.log(basename(file));
    for (const line of reportScores(scores)) console.log(line);
  }
  return 0;
}

import { readFileSync } from 'node:fs';

import { idOf, paragraphsOf, type FactFinder } from './find-facts';
import { parseGold } from './gold';
import { scorePassage, type PassageScore } from './score-passage';

/** What became of each passage of a gold file. Throws an `ExpectedError` where the file is none. */
export function scoreGold(file: string, findFacts: FactFinder): PassageScore[] {
  return parseGold(file, readFileSync(file, 'utf8')).map((passage) => {
    const hits = findFacts(paragraphsOf(passage.text));
    return scorePassage(
      passage,
      hits.map((hit) => ({ start: hit.start, end: hit.end, fact: idOf(hit) })),
    );
  });
}

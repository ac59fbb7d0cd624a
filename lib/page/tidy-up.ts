import { CATEGORY_IDS } from '@/lib/facts/categories';

import { highlightName } from './paint';
import { CURRENT } from './walk-marks';

/**
 * Takes away the marks that an earlier run left. Only Firefox needs it: it ends a run in the middle of whatever it does,
 * without a word. Nothing else in a page bears these names.
 */
export function tidyUp(): void {
  for (const name of [...CATEGORY_IDS.map(highlightName), CURRENT]) CSS.highlights.delete(name);
}

import { CATEGORY_IDS } from '@/lib/facts/categories';

import { highlightName } from './paint';
import { CURRENT } from './walk-marks';

/** An extension's view into closed shadow roots, in Firefox. */
interface Host extends Element {
  readonly openOrClosedShadowRoot?: ShadowRoot | null;
}

/**
 * Takes away what an earlier run left. Only Firefox needs it: it ends a run in the middle of whatever it does, without
 * a word. Nothing else in a page bears these names.
 */
export function tidyUp(): void {
  for (const name of [...CATEGORY_IDS.map(highlightName), CURRENT]) CSS.highlights.delete(name);
  for (const host of document.querySelectorAll<Host>('div[popover="manual"]'))
    if (host.openOrClosedShadowRoot?.querySelector(':scope > .spoken[aria-live]')) host.remove();
}

import type { Pack } from '@/lib/facts/fact';

import { compileLexicon } from './compile-lexicon';
import type { Lexicon } from './lexicon';
import { openLexicon } from './open-lexicon';

/** Compiles and opens in one: for packs small enough not to be stored compiled. */
export function createLexicon(packs: readonly Pack[]): Lexicon {
  return openLexicon(compileLexicon(packs));
}

export type { Lexicon } from './lexicon';

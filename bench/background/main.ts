/** Put into a page that stands in for the background. */
import { packs } from 'virtual:sidelight/packs';

import type { Pack } from '@/lib/facts/fact';
import { compileLexicon } from '@/lib/lexicon/compile-lexicon';
import type { CompiledLexicon } from '@/lib/lexicon/compiled';
import type { Lexicon } from '@/lib/lexicon/lexicon';
import { openLexicon } from '@/lib/lexicon/open-lexicon';
import type { WordsAnswer, WordsQuery } from '@/lib/match/handshake';
import type { FactSearch } from '@/lib/search/search-facts';

import { namePack } from './name-pack';
import { searchOver } from './search-over';
import { fetchKept, keep } from './store';

let given: readonly Pack[] = packs;
let compiled: CompiledLexicon | undefined;
let lexicon: Lexicon | undefined;
let query: WordsQuery | undefined;
let answered: WordsAnswer | undefined;
let search: FactSearch<string> | undefined;

const background = {
  /** What the next call works on: handed over outside of the timed part. Nothing: the packs that come with the extension. */
  give(these: readonly string[] | undefined): void {
    given = these ? [namePack(these)] : packs;
  },
  compile(): void {
    compiled = compileLexicon(given);
  },
  keep: (name: string) => keep(name, compiled!),

  /** From what was kept to a lexicon that answers; ms on the clock. */
  async open(name: string): Promise<number> {
    const from = performance.now();
    lexicon = openLexicon(await fetchKept(name));
    return performance.now() - from;
  },

  /** What a call costs by itself. */
  nothing: () => 0,

  ask(words: WordsQuery): void {
    query = words;
  },
  answer(): void {
    answered = lexicon!.answer(query!);
  },
  answered: () => answered,

  /** The forms of the packs that come with the extension, as written. */
  forms: () => [
    ...new Set(packs.flatMap(({ facts }) => facts.flatMap(({ aliases }) => aliases.map(({ text }) => text)))),
  ],

  /** A search over so many facts: the extension's own, then the names given. */
  buildSearch(count: number): void {
    search = searchOver([...packs, ...given], count);
  },
  type: (text: string) => search!(text).length,
};

Object.assign(globalThis, { bench: background });

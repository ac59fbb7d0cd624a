/** Put into a page that stands in for the background. */
import { packs, packsDigest } from 'virtual:sidelight/packs';

import { compileLexicon, revisionOf } from '@/lib/lexicon/compile-lexicon';
import type { CompiledLexicon } from '@/lib/lexicon/compiled';
import type { Lexicon } from '@/lib/lexicon/lexicon';
import { readyLexicon, type DigestedPacks } from '@/lib/lexicon/ready-lexicon';
import { lexiconShelf } from '@/entrypoints/background/lexicon-shelf';
import type { FactSearch } from '@/lib/search/search-facts';

import { namePack } from './name-pack';
import { searchOver } from './search-over';

/** A stored digest comes with packs that a reader brings. */
const NAMES_DIGEST = 'names';

let given: DigestedPacks = { packs, digest: packsDigest };
let compiled: CompiledLexicon | undefined;
let lexicon: Lexicon | undefined;
let question: string | undefined;
let answered: string | undefined;
let search: FactSearch<string> | undefined;

const background = {
  /** What the next call works on: handed over outside of the timed part. Nothing: the packs that come with the extension. */
  give(these: readonly string[] | undefined): void {
    given = these ? { packs: [namePack(these)], digest: NAMES_DIGEST } : { packs, digest: packsDigest };
  },
  compile(): void {
    compiled = compileLexicon(given.packs, revisionOf(given.digest));
  },
  keep: (name: string) => lexiconShelf(name).put(compiled!),

  /** From what was kept to a lexicon that answers, by way of the code that ships; ms on the clock. */
  async open(name: string): Promise<number> {
    const from = performance.now();
    lexicon = await readyLexicon(given, lexiconShelf(name));
    return performance.now() - from;
  },

  /** What a call costs by itself. */
  nothing: () => 0,

  ask(message: string): void {
    question = message;
  },
  /** From message to message, both as they travel. */
  answer(): void {
    answered = JSON.stringify(lexicon!.answer(JSON.parse(question!)));
  },
  answered: () => answered,

  /** The forms of the packs that come with the extension, as written. */
  forms: () => [
    ...new Set(packs.flatMap(({ facts }) => facts.flatMap(({ aliases }) => aliases.map(({ text }) => text)))),
  ],

  /** A search over so many facts: the extension's own, then the names given. */
  buildSearch(count: number): void {
    search = searchOver([...packs, ...given.packs], count);
  },
  type: (text: string) => search!(text).length,
};

Object.assign(globalThis, { bench: background });

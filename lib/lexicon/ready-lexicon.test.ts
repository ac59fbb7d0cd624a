import { describe, expect, it } from 'vitest';

import { compileLexicon, revisionOf } from './compile-lexicon';
import type { CompiledLexicon } from './compiled';
import { packOf } from './find-in.fixture';
import type { Lexicon } from './lexicon';
import { readyLexicon, type LexiconShelf } from './ready-lexicon';

const packs = [packOf({ facts: { x: ['White House'] } })];
const given = { packs, digest: '1' };
const compiled = compileLexicon(packs, revisionOf('1'));
const QUERY = { texts: ['the White House'], held: [] };

const factsOf = (lexicon: Lexicon): string[] =>
  lexicon.answer(QUERY).hits.flatMap(([, hits]) => hits.map(({ fact }) => fact));

/** A shelf in memory. `puts` counts what was put there. */
function shelfWith(
  kept?: CompiledLexicon,
): LexiconShelf & { kept: CompiledLexicon | undefined; puts: number } {
  return {
    kept,
    puts: 0,
    take() {
      return Promise.resolve(structuredClone(this.kept));
    },
    put(one) {
      this.puts += 1;
      this.kept = structuredClone(one);
      return Promise.resolve();
    },
  };
}

const denied = () => Promise.reject(new Error('denied'));

describe('a lexicon', () => {
  it('that is kept is opened, not compiled', async () => {
    const shelf = shelfWith(compileLexicon([packOf({ facts: { y: ['White House'] } })], compiled.revision));
    const facts = factsOf(await readyLexicon(given, shelf));
    expect({ facts, puts: shelf.puts }).toEqual({ facts: ['test/y'], puts: 0 });
  });

  it.each([
    { why: 'nothing is kept', kept: undefined },
    { why: 'other facts are kept', kept: compileLexicon([packOf({ facts: { y: ['White House'] } })]) },
    { why: 'half of it is kept', kept: { revision: compiled.revision } as CompiledLexicon },
  ])('is compiled, and kept for the next start, when $why', async ({ kept }) => {
    const shelf = shelfWith(kept);
    expect(factsOf(await readyLexicon(given, shelf))).toEqual(['test/x']);
    expect(shelf.kept).toEqual(compiled);
    expect(factsOf(await readyLexicon(given, shelf))).toEqual(['test/x']);
    expect(shelf.puts).toBe(1);
  });

  it.each([
    { why: 'nothing may be read', shelf: { ...shelfWith(), take: denied } },
    { why: 'nothing may be kept', shelf: { ...shelfWith(), put: denied } },
    { why: 'neither', shelf: { take: denied, put: denied } },
  ])('is there where $why', async ({ shelf }) => {
    expect(factsOf(await readyLexicon(given, shelf))).toEqual(['test/x']);
  });
});

import { describe, expect, it } from 'vitest';

import { compileLexicon, revisionOf } from './compile-lexicon';
import type { CompiledLexicon } from './compiled';
import { packOf } from './find-in.fixture';
import { readyLexicon, type LexiconShelf } from './ready-lexicon';

const packs = [packOf({ facts: { x: ['White House'] } })];
const given = { packs, digest: '1' };
const compiled = compileLexicon(packs, revisionOf('1'));
const QUERY = { words: 'White\nHouse', known: [] };

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
    const { patterns } = (await readyLexicon(given, shelf)).answer(QUERY);
    expect({ fact: patterns[0]!.fact, puts: shelf.puts }).toEqual({ fact: 'test/y', puts: 0 });
  });

  it.each([
    { why: 'nothing is kept', kept: undefined },
    { why: 'other facts are kept', kept: compileLexicon([packOf({ facts: { y: ['White House'] } })]) },
    { why: 'half of it is kept', kept: { revision: compiled.revision } as CompiledLexicon },
  ])('is compiled, and kept for the next start, when $why', async ({ kept }) => {
    const shelf = shelfWith(kept);
    const { patterns } = (await readyLexicon(given, shelf)).answer(QUERY);
    expect(patterns[0]!.fact).toBe('test/x');
    expect(shelf.kept).toEqual(compiled);
    expect((await readyLexicon(given, shelf)).answer(QUERY).patterns).toHaveLength(1);
    expect(shelf.puts).toBe(1);
  });

  it.each([
    { why: 'nothing may be read', shelf: { ...shelfWith(), take: denied } },
    { why: 'nothing may be kept', shelf: { ...shelfWith(), put: denied } },
    { why: 'neither', shelf: { take: denied, put: denied } },
  ])('is there where $why', async ({ shelf }) => {
    expect((await readyLexicon(given, shelf)).answer(QUERY).patterns).toHaveLength(1);
  });
});

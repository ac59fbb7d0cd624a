import * as fc from 'fast-check';
import { expect, it } from 'vitest';

import type { Alias } from '@/lib/facts/fact';
import { createMatcher } from '@/lib/match/create-matcher';

import { createLexicon, type Lexicon } from './create-lexicon';
import { packOf } from './find-in.fixture';
import { createSlowFinder, type SlowHit } from './slow-reference.fixture';

/** Packs tried, each on so many pages of up to three blocks: 20,000 cases. A failure prints its seed. */
const PACKS = 5_000;
const PAGES = 4;

/** Many times what it takes, ms. */
const TIMEOUT_MS = 180_000;

/** Few words, so that aliases meet; with all that makes trouble. */
const WORDS = [
  'a b A B US us GO U.S. Us NATO Nato the The THE x.y 1 5 5.1 C5 a\u00adb ab N\u200bATO l O’B tank tanks country countries',
  'а Азия Азии азией МИД МИДа об’єкт С5 Ёлка елку Киів Київ Києва дім дому İs is Straße STRASSE e\u0301 é 𝐀 𝐀B',
].flatMap((words) => words.split(' '));

/** What stands between words, parted by bars. */
const GAPS =
  " | | | |-|–| — |--|, |. |.|/|\n|\u00a0|’s |'s|’| “|» |+| + | & |(|: |日|😀|\u00ad|\u200b|_|".split('|');

const phrase = (words: number): fc.Arbitrary<string> =>
  fc
    .array(fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom(...GAPS)), { minLength: 1, maxLength: words })
    .map((parts) => parts.map(([word, gap], at) => (at === parts.length - 1 ? word : word + gap)).join(''));

const alias: fc.Arbitrary<Alias> = fc
  .record({
    text: phrase(3),
    lang: fc.constantFrom(undefined, undefined, 'ru', 'uk'),
    case: fc.constantFrom(undefined, undefined, 'exact', 'fold'),
    needs: fc.option(fc.array(phrase(2), { minLength: 1, maxLength: 2 }), { freq: 4, nil: undefined }),
    inflect: fc.constantFrom(undefined, undefined, undefined, false),
  })
  .map((all) => Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)))
  .map((all) => all as unknown as Alias);

/** Facts with their aliases. */
const facts: fc.Arbitrary<Record<string, Alias[]>> = fc.dictionary(
  fc.constantFrom('f', 'g', 'h'),
  fc.array(alias, { minLength: 1, maxLength: 3 }),
  { minKeys: 1, noNullPrototype: true },
);

const blocking = fc.array(alias, { maxLength: 2 });
const page = fc.array(phrase(8), { minLength: 1, maxLength: 3 });
const pages = fc.array(page, { minLength: PAGES, maxLength: PAGES });

it('finds what the slow reference finds, on any text with any pack', { timeout: TIMEOUT_MS }, () => {
  const isSame = fc.property(facts, blocking, pages, (named, blocked, all) => {
    const aliases = Object.entries(named).flatMap(([fact, own]) => own.map((one) => [fact, one] as const));
    const findSlowly = createSlowFinder({ aliases, blocking: blocked });
    const lexicon = createLexicon([packOf({ facts: named, blocking: blocked })]);
    return all.every((texts) => {
      const expected = texts.map((_, index) => findSlowly(texts, index));
      // As text: twenty thousand deep comparisons would take longer than all the rest.
      return JSON.stringify(findFast(lexicon, texts)) === JSON.stringify(expected);
    });
  });
  const run = fc.check(isSame, { numRuns: PACKS });
  expect(fc.defaultReportMessage(run)).toBeUndefined();
});

/** As a page would: the first block is asked about alone, the others when the first answer is there, then what waits for context. */
function findFast(lexicon: Lexicon, texts: readonly string[]): SlowHit[][] {
  const matcher = createMatcher();
  const ask = (): void => {
    const query = matcher.question();
    if (query) matcher.learn(query, lexicon.answer(query));
  };
  const first = matcher.read(texts[0]!);
  ask();
  const known = [first, ...texts.slice(1).map((text) => matcher.read(text))];
  ask();
  for (const text of known) matcher.askAgain(text);
  ask();
  return known.map(({ hits }) =>
    hits.map(({ start, end, fact }) => ({ start, end, fact: fact.slice(fact.indexOf('/') + 1) })),
  );
}

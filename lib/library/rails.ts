import { CATEGORY_IDS } from '@/lib/facts/categories';
import type { Fact, Pack, Source } from '@/lib/facts/fact';

import { paragraphsOf, SIDES, tellingOf, type Side } from './side';

/** One paragraph of an article with the facts it is quoted on. */
export interface Stop {
  /** 1 is the first of the body, 0 the headline. */
  readonly paragraph: number;
  /** Our line on the paragraph; of a headline, the headline. */
  readonly outline: string;
  /** By category, then in the order of the pack. */
  readonly facts: readonly Fact[];
}

/** An article from top to bottom. */
export interface Rail {
  readonly side: Side;
  readonly source: Source;
  readonly stops: readonly Stop[];
  /** Facts of the pack that only the other source mentions. */
  readonly leftOut: readonly Fact[];
}

/**
 * The two articles of a pack, paragraph by paragraph. A paragraph nothing is quoted from is there with no facts; a headline
 * only where something is quoted from it.
 */
export function railsOf(pack: Pack): readonly [Rail, Rail] {
  const facts = byCategory(pack.facts);
  return [railOf(pack, facts, SIDES[0]), railOf(pack, facts, SIDES[1])];
}

function railOf(pack: Pack, facts: readonly Fact[], side: Side): Rail {
  const source = pack.sources[side];
  const at = (paragraph: number) =>
    facts.filter(({ framings }) => paragraphsOf(framings[side]).includes(paragraph));
  const body = source.outline.map((outline, index) => ({
    paragraph: index + 1,
    outline,
    facts: at(index + 1),
  }));
  const inHeadline = at(0);
  const headline = { paragraph: 0, outline: source.title, facts: inHeadline };
  return {
    side,
    source,
    stops: inHeadline.length > 0 ? [headline, ...body] : body,
    leftOut: facts.filter((fact) => !tellingOf(fact, side)),
  };
}

/** So that shapes of a kind stand together on a rail. */
function byCategory(facts: readonly Fact[]): readonly Fact[] {
  return CATEGORY_IDS.flatMap((category) => facts.filter((fact) => fact.category === category));
}

import type { WordsAnswer, WordsQuery } from '@/lib/match/handshake';
import type { FactKey } from '@/lib/facts/catalog';

/** How the marked words differ from the alias that they match. */
export type MatchRule = 'as written' | 'capitals' | 'plural' | 'inflected' | 'spelling';

/** Why a text is marked. */
export interface Explanation {
  /** As the pack writes it. */
  readonly alias: string;
  readonly rule: MatchRule;
  /** Id of the pack. */
  readonly pack: string;
}

/** All that can be matched. Holds nothing about any page. */
export interface Lexicon {
  readonly revision: string;
  /** What a page's words could be part of. */
  answer(query: WordsQuery): WordsAnswer;
  /** Which alias of the fact the text is; undefined when none. */
  explain(fact: FactKey, text: string): Explanation | undefined;
}

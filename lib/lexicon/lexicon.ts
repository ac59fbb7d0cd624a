import type { TextsAnswer, TextsQuery } from '@/lib/match/handshake';
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
  /** Which facts are in a page's texts. */
  answer(query: TextsQuery): TextsAnswer;
  /** Which alias of the fact the text is; undefined when none. */
  explain(fact: FactKey, text: string): Explanation | undefined;
}

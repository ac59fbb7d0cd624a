import { createLexicon } from '@/lib/lexicon/create-lexicon';
import type { Lexicon } from '@/lib/lexicon/lexicon';
import { createMatcher } from '@/lib/match/create-matcher';
import type { Hit } from '@/lib/match/hit';
import type { Pack } from '@/lib/facts/fact';

/** A block of a page's text, and where it lies in the whole. UTF-16 units. */
export interface TextBlock {
  readonly text: string;
  readonly start: number;
}

export type FactFinder = (blocks: readonly TextBlock[]) => Hit[];

/** Finds facts as the extension does: every call is a page of its own, with its own context. */
export function createFactFinder(packs: readonly Pack[]): FactFinder {
  const lexicon: Lexicon = createLexicon(packs);
  return (blocks) => {
    const matcher = createMatcher();
    const read = blocks.map(({ text, start }) => ({ read: matcher.read(text), start }));
    const query = matcher.question();
    if (query) matcher.learn(query, lexicon.answer(query));
    return read.flatMap(({ read: words, start }) =>
      matcher.hits(words).map((hit) => ({ ...hit, start: hit.start + start, end: hit.end + start })),
    );
  };
}

/** A text's paragraphs: blank lines part them as blocks are parted on a page. */
export function paragraphsOf(text: string): TextBlock[] {
  const blocks: TextBlock[] = [];
  let start = 0;
  for (const { 0: gap, index } of text.matchAll(/\n\s*\n/g)) {
    blocks.push({ text: text.slice(start, index), start });
    start = index + gap.length;
  }
  return [...blocks, { text: text.slice(start), start }];
}

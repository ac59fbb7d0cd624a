import { createLexicon } from '@/lib/lexicon/create-lexicon';
import type { Lexicon } from '@/lib/lexicon/lexicon';
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
    const { hits } = lexicon.answer({ texts: blocks.map(({ text }) => text), held: [] });
    return hits.flatMap(([index, found]) => {
      const { start: from } = blocks[index]!;
      return found.map((hit) => ({ ...hit, start: hit.start + from, end: hit.end + from }));
    });
  };
}

/** A fact's id in its pack, which is all that a file of text knows of. */
export function idOf({ fact }: Pick<Hit, 'fact'>): string {
  return fact.slice(fact.indexOf('/') + 1);
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

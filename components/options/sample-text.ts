import type { CategoryId } from '@/lib/facts/categories';
import type { Settings } from '@/lib/settings/settings';

/** A term in a sample text. The sample has one term of each category, so that the category tells which it is. */
export interface SampleTerm {
  readonly category: CategoryId;
  /** UTF-16 offsets in the text. */
  readonly start: number;
  readonly end: number;
}

export interface SampleText {
  readonly text: string;
  readonly terms: readonly SampleTerm[];
}

const TERM = /\{(\w+)\|([^}]*)\}/g;

/** Reads a sample as a translator wrote it: "as the {organisation|CSTO} looked on". */
export function readSample(message: string): SampleText {
  let text = '';
  let done = 0;
  const terms: SampleTerm[] = [];
  for (const { 0: whole, 1: category, 2: term = '', index } of message.matchAll(TERM)) {
    text += message.slice(done, index);
    terms.push({ category: category as CategoryId, start: text.length, end: text.length + term.length });
    text += term;
    done = index + whole.length;
  }
  return { text: text + message.slice(done), terms };
}

/** Of the terms of each section those that would be marked in a page. */
export function markedTerms(
  sections: readonly SampleText[],
  { mentions, mutedCategories }: Pick<Settings, 'mentions' | 'mutedCategories'>,
): readonly (readonly SampleTerm[])[] {
  const seen = new Set<CategoryId>();
  return sections.map(({ terms }) => {
    if (mentions === 'section') seen.clear();
    return terms.filter(({ category }) => {
      if (mutedCategories.includes(category)) return false;
      const isFirst = !seen.has(category);
      seen.add(category);
      return isFirst || mentions === 'all';
    });
  });
}

import type { AuthoredSource } from './pack-schema';

export type ArticleLayout = AuthoredSource['article'];

/** An article's paragraphs by number: 0 is the headline, 1 the first paragraph of the body. Page furniture has no number. */
export type Paragraphs = ReadonlyMap<number, string>;

/** Cuts an article as its pack says. A line the file does not have is a paragraph that is not there. */
export function readParagraphs(articleText: string, { headline, paragraphs }: ArticleLayout): Paragraphs {
  const lines = articleText.split(/\r?\n/u);
  const numbered: [number, number][] = headline === undefined ? [] : [[0, headline]];
  for (let n = 1; n <= paragraphs.count; n += 1) {
    numbered.push([n, paragraphs.first + paragraphs.step * (n - 1)]);
  }
  const found = new Map<number, string>();
  for (const [n, line] of numbered) {
    const paragraph = lines[line - 1]?.trim();
    if (paragraph) found.set(n, paragraph);
  }
  return found;
}

/** Whether a paragraph of this number can be quoted at all. */
export function hasParagraph({ headline, paragraphs }: ArticleLayout, paragraph: number): boolean {
  return paragraph === 0 ? headline !== undefined : paragraph <= paragraphs.count;
}

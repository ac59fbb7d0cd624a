import type { CategoryId } from '@/lib/facts/categories';

export interface SampleMark {
  readonly category: CategoryId;
  readonly range: Range;
}

/** Paints marks as pages have them, in this document. Returns a way to take them away. */
export type PaintSample = (marks: readonly SampleMark[], css: string) => () => void;

/** With the CSS Custom Highlight API, under the names that `marksCss` styles. */
export const paintSample: PaintSample = (marks, css) => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);
  const groups = Map.groupBy(marks, ({ category }) => `sidelight-${category}`);
  for (const [name, group] of groups)
    CSS.highlights.set(name, new Highlight(...group.map(({ range }) => range)));
  return () => {
    for (const name of groups.keys()) CSS.highlights.delete(name);
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
  };
};

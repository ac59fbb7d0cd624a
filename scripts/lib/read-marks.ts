import type { Box } from './geometry';

/** A painted hit, read back from the page. */
export interface Mark {
  /** Name of the highlight: `sidelight-person`. */
  readonly highlight: string;
  /** White space collapsed, as it is shown. */
  readonly text: string;
  /** Of the first line that it stands on. All zero when it is not rendered. */
  readonly box: Box;
}

/**
 * Every mark of the document, in document order. Runs inside the page, so it may use nothing from outside itself. The
 * highlight registry belongs to the document: what the content script put there, the page's own world sees as well.
 */
export function readMarks(): Mark[] {
  const ranges = [...CSS.highlights]
    .filter(([highlight]) => highlight.startsWith('sidelight-'))
    .flatMap(([highlight, marks]) =>
      [...marks].map((mark) => {
        const range = document.createRange();
        range.setStart(mark.startContainer, mark.startOffset);
        range.setEnd(mark.endContainer, mark.endOffset);
        return { highlight, range };
      }),
    );
  // Places in different trees (an open shadow root) have no order between them.
  ranges.sort(({ range: a }, { range: b }) =>
    a.startContainer.getRootNode() === b.startContainer.getRootNode()
      ? a.compareBoundaryPoints(Range.START_TO_START, b)
      : 0,
  );
  return ranges.map(({ highlight, range }) => {
    const { x = 0, y = 0, width = 0, height = 0 } = range.getClientRects()[0] ?? {};
    return { highlight, text: range.toString().replace(/\s+/g, ' '), box: { x, y, width, height } };
  });
}

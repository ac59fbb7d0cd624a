/** A paragraph, by what frameworks tell it by, with what stands in bold in it. */
interface Paragraph {
  readonly key: string;
  readonly text: string;
  readonly bold: string;
}

interface State {
  readonly why: string;
  readonly paragraphs: readonly Paragraph[];
  /** What is marked, in order. */
  readonly marks: readonly string[];
}

const LATER = { key: 'later', text: 'It was named later: the ', bold: 'CSTO' };
const NOBODY = { key: 'first', text: 'Nobody ', bold: 'met' };
const SPOKE = { key: 'spoke', text: 'Sergey Lavrov spoke of ', bold: 'secondary sanctions' };

/** What the page shows, one after the other; first what the server sent. */
export const STATES: readonly State[] = [
  {
    why: 'what the server sent',
    paragraphs: [
      { key: 'first', text: 'Those who met: ', bold: 'CSTO' },
      SPOKE,
      { key: 'later', text: 'Nothing ', bold: 'else' },
    ],
    marks: ['CSTO', 'Sergey Lavrov', 'secondary sanctions'],
  },
  {
    why: 'text is rewritten in place',
    paragraphs: [NOBODY, SPOKE, LATER],
    marks: ['Sergey Lavrov', 'secondary sanctions', 'CSTO'],
  },
  {
    why: 'paragraphs change places, come and go',
    paragraphs: [{ key: 'new', text: 'From Kazakhstan: ', bold: 'C5+1' }, LATER, NOBODY],
    marks: ['Kazakhstan', 'C5+1', 'CSTO'],
  },
  { why: 'all is gone', paragraphs: [], marks: [] },
];

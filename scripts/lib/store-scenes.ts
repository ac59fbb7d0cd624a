import type { Box } from './geometry';

/** A picture for the store's front page: what it says, and what of the real extension it shows. */
export interface StoreScene {
  readonly file: string;
  readonly title: string;
  readonly line: string;
  readonly scheme: 'light' | 'dark';
  readonly shows: readonly Shown[];
}

/** One view of the extension, as it is drawn at this size, and where the picture has it. CSS px. */
export interface Shown {
  readonly view: 'article' | 'popup' | 'library' | 'options';
  /** What follows the page's address. */
  readonly address?: string;
  readonly settings?: Readonly<Record<string, unknown>>;
  /** The mark whose card is open. */
  readonly card?: string;
  /** Typed into the popup's search. */
  readonly typed?: string;
  /** Text to be brought to the top. */
  readonly scrollTo?: string;
  readonly at: Box;
}

const WIDE: Box = { x: 60, y: 160, width: 1160, height: 640 };

export const STORE_SCENES: readonly StoreScene[] = [
  {
    file: '1-card.png',
    title: 'Rest on a term. Read both sides of it.',
    line: 'Two sources with opposite viewpoints, in their own words, with equal room. No rating, no verdict.',
    scheme: 'light',
    shows: [{ view: 'article', card: 'CSTO', scrollTo: 'What was left out', at: WIDE }],
  },
  {
    file: '2-popup.png',
    title: 'See what a page holds. Search the rest.',
    line: 'Misspelt, or in another script: it is found. Sites and categories go off and on with one click.',
    scheme: 'light',
    shows: [
      { view: 'article', at: WIDE },
      { view: 'popup', at: { x: 800, y: 186, width: 380, height: 614 } },
    ],
  },
  {
    file: '3-compare.png',
    title: 'The whole comparison, in one place',
    line: 'The library has every fact with both framings, the public record beside them, and where each phrase stands.',
    scheme: 'light',
    shows: [{ view: 'library', address: '#compare', at: WIDE }],
  },
  {
    file: '4-dark.png',
    title: 'English, русский, українська. Light and dark.',
    line: 'Terms are found in three languages with their inflections; the interface speaks all three.',
    scheme: 'dark',
    shows: [
      {
        view: 'article',
        card: 'Таджикистан',
        settings: { language: 'uk' },
        scrollTo: 'Views from elsewhere',
        at: WIDE,
      },
    ],
  },
  {
    file: '5-settings.png',
    title: 'Yours to set. Nothing leaves your browser.',
    line: 'No requests, no account, no statistics. It runs on the news sites listed, and elsewhere only by your click.',
    scheme: 'light',
    shows: [{ view: 'options', at: WIDE }],
  },
];

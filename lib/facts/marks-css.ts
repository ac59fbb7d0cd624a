import type { Category } from './categories';

/** How marks look: underlined with dots (the default) or a line, or on a tint. */
export type MarkStyle = 'dotted' | 'solid' | 'tinted';

/**
 * A colour between the page's own text colour and the category's. The share of the text keeps a mark visible on any
 * page, light or dark, without knowing which: the page's paper is not ours to ask.
 */
const TEXT_SHARE = '35%';

/** A tint is behind words that must stay readable, whatever their colour. */
const TINT_SHARE = '22%';

/** The mark a reader walked to by key, told from the others as the focus is. Its pair has a contrast of 6.4 : 1. */
const CURRENT = '::highlight(sidelight-current){background-color:#0b57d0;color:#fff}';

/** Where a reader has chosen all colours, marks are told by their line alone. */
const FORCED = 'background-color:transparent;text-decoration:underline 1px dotted CanvasText';

const FORCED_CURRENT = '::highlight(sidelight-current){background-color:Highlight;color:HighlightText}';

/**
 * The style sheet that paints the highlights `sidelight-<category>`; with nothing that moves the page's text, and nothing
 * on paper, where no mark opens anything.
 */
export function marksCss(categories: readonly Category[], style: MarkStyle): string {
  const rules = categories.map(
    ({ id, light }) => `::highlight(sidelight-${id}){${declarations(light, style)}}`,
  );
  const names = categories.map(({ id }) => `::highlight(sidelight-${id})`);
  return [
    `@media screen{\n${[...rules, CURRENT].join('\n')}\n}`,
    `@media screen and (forced-colors:active){\n${names.join(',')}{${FORCED}}\n${FORCED_CURRENT}\n}`,
  ].join('\n');
}

function declarations(colour: string, style: MarkStyle): string {
  // Without its line: the style sheet of the manifest, which this one follows, has drawn it.
  if (style === 'tinted')
    return `text-decoration:none;background-color:color-mix(in srgb,transparent,${colour} ${TINT_SHARE})`;
  return [
    `text-decoration:underline 2px ${style}`,
    `text-decoration-color:color-mix(in srgb,currentColor ${TEXT_SHARE},${colour})`,
    'text-underline-offset:3px',
  ].join(';');
}

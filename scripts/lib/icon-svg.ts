/** `on`: marks are made on this page. `off`: they are not. */
export type IconVariant = 'on' | 'off';

/**
 * The two strokes of the product: they start as one and part, on a grid of 16 so that stem and ends fall on whole
 * pixels at every size we ship.
 */
const STROKES = ['M3 8h2c3.8 0 2.2-5 6-5h2', 'M3 8h2c3.8 0 2.2 5 6 5h2'];

/** Ink, not black: it stands out from a light toolbar and still shows as a tile on a dark one. */
const INK = '#48516a';

const PAPER = '#ffffff';

/** At least 3 : 1 on the light and the dark toolbars of both browsers, so that one file serves for all. */
const GREY = '#868c91';

/** The icon as an SVG document. Filled and hollow, so that the state can be told without colour. */
export function iconSvg({ variant, padding = 0 }: { variant: IconVariant; padding?: number }): string {
  const side = 16 + 2 * padding;
  const box = [-padding, -padding, side, side].join(' ');
  const [tile, ink] =
    variant === 'on'
      ? [`<rect width="16" height="16" rx="3.5" fill="${INK}"/>`, PAPER]
      : [`<rect x=".5" y=".5" width="15" height="15" rx="3" fill="none" stroke="${GREY}"/>`, GREY];
  const strokes = STROKES.map((path) => `<path d="${path}"/>`).join('');
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}">`,
    `  ${tile}`,
    `  <g fill="none" stroke="${ink}" stroke-width="2" stroke-linecap="round">${strokes}</g>`,
    '</svg>',
    '',
  ].join('\n');
}

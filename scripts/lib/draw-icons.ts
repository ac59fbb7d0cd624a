import { Resvg } from '@resvg/resvg-js';

import { iconSvg, type IconVariant } from './icon-svg';

interface IconFile {
  /** Below public/icon/. */
  readonly name: string;
  readonly variant: IconVariant;
  readonly size: number;
  /** Units of the 16-unit grid left free on each side. */
  readonly padding?: number;
}

/** The Chrome Web Store wants 96 px of icon in a frame of 128, so that icons beside each other weigh the same. */
const STORE_PADDING = 16 / 6;

export const ICON_FILES: readonly IconFile[] = [
  ...[16, 32, 48, 96].map((size) => ({ name: `${size}.png`, variant: 'on' as const, size })),
  { name: '128.png', variant: 'on', size: 128, padding: STORE_PADDING },
  ...[16, 32, 48].map((size) => ({ name: `off-${size}.png`, variant: 'off' as const, size })),
];

export interface Drawing {
  readonly png: Buffer;
  /** Red, green, blue (times alpha), alpha of each pixel, row by row, 0 to 255. */
  readonly pixels: Uint8Array;
}

/** The same input gives the same bytes on every run: nothing of fonts, time or machine goes in. */
export function drawIcon({ variant, size, padding = 0 }: Omit<IconFile, 'name'>): Drawing {
  return rasterise(iconSvg({ variant, padding }), size);
}

/** Pixels of a PNG that was drawn before. */
export function readPng(png: Buffer, size: number): Drawing {
  const href = `data:image/png;base64,${png.toString('base64')}`;
  const image = `<image width="${size}" height="${size}" href="${href}"/>`;
  return rasterise(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}">${image}</svg>`,
    size,
  );
}

function rasterise(svg: string, size: number): Drawing {
  const image = new Resvg(svg, { fitTo: { mode: 'width', value: size } }).render();
  return { png: image.asPng(), pixels: image.pixels };
}

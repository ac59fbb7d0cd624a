import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { drawIcon, ICON_FILES, readPng } from './draw-icons';
import { iconSvg, type IconVariant } from './icon-svg';

const file = (name: string) => readFileSync(new URL(`../../public/icon/${name}`, import.meta.url));

describe('the icons in public/icon', () => {
  it.each(ICON_FILES)('$name is as `npm run icons` draws it', ({ name, ...icon }) => {
    const kept = readPng(file(name), icon.size).pixels;
    const drawn = drawIcon(icon).pixels;
    expect(kept).toHaveLength(icon.size ** 2 * 4);
    // Other processors round curves otherwise, by a shade that nobody sees.
    const farthest = drawn.reduce((most, value, at) => Math.max(most, Math.abs(value - kept[at]!)), 0);
    expect(farthest).toBeLessThanOrEqual(2);
  });

  it('sidelight.svg is as `npm run icons` writes it', () => {
    expect(file('sidelight.svg').toString()).toBe(iconSvg({ variant: 'on' }));
  });
});

/** Toolbars of Chromium and Firefox, light and dark. */
const TOOLBARS = ['#ffffff', '#f9f9fb', '#3c3c3c', '#2b2a33', '#202124'];

const ROWS = TOOLBARS.flatMap((toolbar) => (['on', 'off'] as const).map((variant) => ({ toolbar, variant })));

describe('at 16 px', () => {
  it.each(ROWS)('$variant on $toolbar: one stroke at the left, two at the right', ({ toolbar, variant }) => {
    // Columns cross the stem and the ends, clear of frame and curves.
    expect(strokesAcross({ column: 3, toolbar, variant })).toBe(1);
    expect(strokesAcross({ column: 12, toolbar, variant })).toBe(2);
  });
});

/** How many strokes a column of pixels crosses, counting only what stands out 3 : 1 from what is between them. */
function strokesAcross({
  column,
  toolbar,
  variant,
}: {
  column: number;
  toolbar: string;
  variant: IconVariant;
}) {
  const { pixels } = drawIcon({ variant, size: 16 });
  const behind = channels(toolbar);
  const lightness = (row: number) => {
    const [red = 0, green = 0, blue = 0, alpha = 0] = pixels.subarray((row * 16 + column) * 4);
    const through = 1 - alpha / 255;
    return luminance([red, green, blue].map((value, at) => value + behind[at]! * through));
  };
  // The frame keeps to the outermost pixels. The fifth row, between stem and ends, is bare in both columns.
  const bare = lightness(5);
  const isStroke = Array.from({ length: 14 }, (_, at) => contrast(lightness(at + 1), bare) >= 3);
  return isStroke.filter((is, at) => is && !isStroke[at - 1]).length;
}

const channels = (colour: string) => [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16));

/** WCAG's relative luminance, of channels from 0 to 255. */
function luminance(rgb: readonly number[]): number {
  const [red = 0, green = 0, blue = 0] = rgb.map((value) => {
    const share = value / 255;
    return share <= 0.040_45 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

const contrast = (a: number, b: number) => (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);

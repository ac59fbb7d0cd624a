import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

const css = readFileSync('components/palette.css', 'utf8');

/** The pair of a custom property: on light paper, on dark. */
function colour(name: string): readonly [light: string, dark: string] {
  const pair = new RegExp(`--${name}: light-dark\\((#[0-9a-f]+), (#[0-9a-f]+)\\);`).exec(css);
  if (!pair?.[1] || !pair[2]) throw new Error(`palette.css has no pair of colours --${name}`);
  return [pair[1], pair[2]];
}

/** WCAG 2.2: relative luminance. */
function luminance(hex: string): number {
  const digits = hex.length === 4 ? hex.slice(1).replaceAll(/./g, '$&$&') : hex.slice(1);
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const share = Number.parseInt(digits.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].toSorted((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

describe.each([
  { theme: 'light', side: 0 },
  { theme: 'dark', side: 1 },
] as const)('on $theme paper', ({ side }) => {
  it.each([
    { text: 'ink', paper: 'paper', least: 4.5 },
    { text: 'ink', paper: 'paper-2', least: 4.5 },
    { text: 'ink-2', paper: 'paper', least: 4.5 },
    { text: 'ink-2', paper: 'paper-2', least: 4.5 },
    { text: 'ink-3', paper: 'paper', least: 4.5 },
    { text: 'focus', paper: 'paper', least: 3 },
    { text: 'focus', paper: 'paper-2', least: 3 },
    { text: 'line-2', paper: 'paper', least: 3 },
  ])('$text stands out from $paper at least $least : 1', ({ text, paper, least }) => {
    expect(contrast(colour(text)[side], colour(paper)[side])).toBeGreaterThanOrEqual(least);
  });
});

it('knows black from white', () => {
  expect(contrast('#000', '#ffffff')).toBeCloseTo(21);
});

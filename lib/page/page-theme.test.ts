import { describe, expect, it } from 'vitest';

import { brightness } from './page-theme';

describe('brightness', () => {
  it.each([
    { why: 'white', color: 'rgb(255, 255, 255)', is: 1 },
    { why: 'black', color: 'rgb(0, 0, 0)', is: 0 },
    { why: 'see-through: what is behind counts', color: 'rgba(0, 0, 0, 0)', is: undefined },
    { why: 'nearly see-through', color: 'rgba(0, 0, 0, 0.3)', is: undefined },
    { why: 'nearly opaque', color: 'rgba(255, 255, 255, 0.9)', is: 1 },
    { why: 'by lightness', color: 'oklch(0.2 0.02 260)', is: 0.2 },
    { why: 'by lightness, see-through', color: 'oklch(0.2 0.02 260 / 0.1)', is: undefined },
    { why: 'by lightness in hundredths', color: 'lab(98 0 -1)', is: 0.98 },
    { why: 'of a colour space', color: 'color(srgb 1 1 1)', is: 1 },
    { why: 'of a colour space, see-through', color: 'color(srgb 1 1 1 / 0)', is: undefined },
  ])('$why: $color', ({ color, is }) => {
    const found = brightness(color);
    expect(found === undefined ? undefined : Math.round(found * 100) / 100).toBe(is);
  });
});

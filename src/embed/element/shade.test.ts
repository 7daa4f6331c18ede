import { expect, test } from 'vitest';
import { shadeOf } from './shade.ts';

test.each([
  { colour: 'rgb(255, 255, 255)', lightness: 1, alpha: 1 },
  { colour: 'rgba(0, 0, 0, 0)', lightness: 0, alpha: 0 },
  { colour: 'oklch(0.985 0 none / 0.5)', lightness: 0.985, alpha: 0.5 },
  { colour: 'oklab(0.2 -0.01 1e-7)', lightness: 0.2, alpha: 1 },
  { colour: 'lab(98 0 0)', lightness: 0.98, alpha: 1 },
  { colour: 'lch(12 4 260)', lightness: 0.12, alpha: 1 },
  { colour: 'color(srgb 1 1 1)', lightness: 1, alpha: 1 },
  { colour: 'color(display-p3 0.1 0.1 0.1 / 0.75)', lightness: 0.1, alpha: 0.75 },
  { colour: 'color(xyz-d65 0 0 0)', lightness: 0, alpha: 1 },
])('$colour is $lightness light and $alpha opaque', ({ colour, lightness, alpha }) => {
  const shade = shadeOf(colour);
  expect(shade.lightness).toBeCloseTo(lightness, 6);
  expect(shade.alpha).toBe(alpha);
});

/**
 * How light a colour is, from 0 to 1, and how opaque. Colours are as browsers compute them: `rgb(0, 0, 0)`, or in the space they were
 * written in, `oklch(0.98 0 none / 0.5)`, `color(srgb 1 1 1)`.
 */
export function shadeOf(colour: string): { readonly lightness: number; readonly alpha: number } {
  const [, space = '', parts = ''] = /^(\w+)\((?:[a-z][\w-]* )?(.*)\)$/.exec(colour) ?? [];
  const [a = 0, b = 0, c = 0, alpha = 1] = parts.split(/[\s,/]+/).map((part) => Number.parseFloat(part) || 0);
  const luma = 0.299 * a + 0.587 * b + 0.114 * c;
  const lightness = space.startsWith('ok')
    ? a
    : space.startsWith('l')
      ? a / 100
      : luma / (space === 'color' ? 1 : 255);
  return { lightness, alpha };
}

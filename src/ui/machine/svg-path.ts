import type { Point } from './layered/graph.ts';

/** A way as SVG draws it: straight down where the column stays, else an S. */
export function pathOf(way: readonly Point[]): string {
  const number = (value: number) => Number(value.toFixed(1));
  return way
    .map(({ x, y }, index) => {
      const before = way[index - 1];
      if (!before) return `M${number(x)} ${number(y)}`;
      if (Math.abs(before.x - x) < 0.05) return `V${number(y)}`;
      const middle = number((before.y + y) / 2);
      return `C${number(before.x)} ${middle} ${number(x)} ${middle} ${number(x)} ${number(y)}`;
    })
    .join('');
}

/** The head of an arrow at the end of a way, which always ends straight up or down. */
export function headOf(way: readonly Point[]): string {
  const [before, end] = way.slice(-2);
  if (!before || !end) return '';
  const back = before.y < end.y ? -7 : 7;
  return `M${end.x.toFixed(1)} ${end.y.toFixed(1)}l-3.5 ${back}h7z`;
}

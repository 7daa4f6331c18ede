import type { Point, Size } from '../layered/graph.ts';

/** How much wider than high a picture should be. */
const SHAPE = 1.3;

/** Boxes in their order, in rows: as many to a row as make the whole best fit a page. */
export function shelved(boxes: readonly Size[], gap: number): Size & { readonly corners: readonly Point[] } {
  const reach = boxes.map((_, count) => widthOf(boxes.slice(0, count + 1), gap));
  const tries = [...reach, ...boxes.map(({ width }) => width)].map((width) => inRows(boxes, gap, width));
  return tries.reduce((best, each) => (costOf(each) < costOf(best) ? each : best), inRows(boxes, gap, 0));
}

const widthOf = (boxes: readonly Size[], gap: number) =>
  boxes.reduce((sum, { width }, index) => sum + width + (index > 0 ? gap : 0), 0);

const costOf = ({ width, height }: Size) => Math.max(width / SHAPE, height);

function inRows(boxes: readonly Size[], gap: number, most: number) {
  const corners: Point[] = [];
  let [x, y, row, width] = [0, 0, 0, 0];
  for (const box of boxes) {
    if (x > 0 && x + box.width > most) {
      y += row + gap;
      [x, row] = [0, 0];
    }
    corners.push({ x, y });
    width = Math.max(width, x + box.width);
    row = Math.max(row, box.height);
    x += box.width + gap;
  }
  return { corners, width, height: y + row };
}

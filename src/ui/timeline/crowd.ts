import type { Box, Crowd, MarkBox } from './drawn.ts';

/** A lane with fewer things on it draws each of them by itself, however narrow, in sight or not. */
const MANY = 160;

/** Pixels; the room a thing needs to be told from its neighbour. */
const NARROW = 4;

const outlineOf = ({ x, y, width, height }: Box) =>
  `M${x.toFixed(1)} ${y + 0.75}h${width.toFixed(1)}v${height - 1.5}h-${width.toFixed(1)}z`;

/** Whether something of it can be seen on a plot of a width. */
const isSeen = (x: number, width: number, plot: number) => x + width > -NARROW && x < plot + NARROW;

/** The spans in sight on a crowded lane that stand for themselves, and the others by their looks. */
export function crowdsOf(
  boxes: readonly Box[],
  plot: number,
): {
  readonly apart: readonly Box[];
  readonly crowds: readonly Crowd[];
} {
  if (boxes.length < MANY) return { apart: boxes, crowds: [] };
  const crowds = new Map<string, { kind: string; outcome: string | undefined; path: string }>();
  const apart = boxes.filter((box) => {
    if (!isSeen(box.x, box.width, plot)) return false;
    if (box.width >= NARROW) return true;
    const { kind, outcome } = box.span;
    const look = `${kind} ${outcome}`;
    const crowd = crowds.get(look) ?? { kind, outcome, path: '' };
    crowds.set(look, crowd);
    crowd.path += outlineOf(box);
    return false;
  });
  return { apart, crowds: [...crowds.values()] };
}

/** The marks in sight on a crowded lane that have a flag or room, and the places of the others. */
export function crowdedMarksOf(
  marks: readonly MarkBox[],
  plot: number,
  hasFlag: (mark: MarkBox) => boolean,
): { readonly apart: readonly MarkBox[]; readonly ticks: string } {
  if (marks.length < MANY) return { apart: marks, ticks: '' };
  let last = Number.NEGATIVE_INFINITY;
  let ticks = '';
  const apart = marks.filter((mark) => {
    if (!isSeen(mark.x, 0, plot)) return false;
    const isNear = mark.x - last < NARROW;
    if (!isNear || hasFlag(mark)) {
      last = mark.x;
      return true;
    }
    ticks += `M${mark.x.toFixed(1)} ${mark.y + mark.height - 5}v5`;
    return false;
  });
  return { apart, ticks };
}

import type { Lane } from '../../core/trace/index.ts';
import { type Box, crossAt, type MarkBox, tickAt } from './drawn.ts';
import type { ItemId } from './item.ts';
import { endpointOf, outcomeOf } from './picture.ts';

/** What is too narrow to point at, drawn as one outline for each look; zooming in takes it apart. */
export interface Crowd {
  readonly kind: string;
  readonly outcome: string | undefined;
  readonly endpoint: string | undefined;
  readonly path: string;
}

/** A picture with fewer things on it draws each of them by itself, however narrow, in sight or not. */
const MANY = 400;

/** So many signs that are more than ticks have room on a lane, however near each other. */
const MANY_SIGNS = 100;

/** Pixels; the room a thing needs to be told from its neighbour. */
const NARROW = 4;

/** Pixels between two signs on a crowded lane that can both be pointed at: the least size of a target in WCAG 2.2, 2.5.8. */
const APART = 24;

const outlineOf = ({ x, y, width, height }: Box) =>
  `M${x.toFixed(1)} ${y + 0.75}h${width.toFixed(1)}v${height - 1.5}h-${width.toFixed(1)}z`;

/** Whether something of it can be seen on a plot of a width. */
const isSeen = (x: number, width: number, plot: number) => x + width > -NARROW && x < plot + NARROW;

/** Whether there is more on the lanes than can be drawn thing by thing. */
export const isCrowded = (lanes: readonly Pick<Lane, 'spans' | 'marks'>[]): boolean =>
  lanes.reduce((sum, { spans, marks }) => sum + spans.length + marks.length, 0) >= MANY;

/** The spans on a crowded lane that stand for themselves, and the others in sight by their looks. */
export function crowdsOf(
  boxes: readonly Box[],
  plot: number,
  isKept: (id: ItemId) => boolean,
): {
  readonly apart: readonly Box[];
  readonly crowds: readonly Crowd[];
} {
  const crowds = new Map<string, Crowd & { path: string }>();
  const apart = boxes.filter((box) => {
    if (isKept(box.id)) return true;
    if (!isSeen(box.x, box.width, plot)) return false;
    if (box.width >= NARROW) return true;
    const { kind } = box.span;
    const outcome = outcomeOf(box.span);
    const endpoint = endpointOf(box.span);
    const look = `${kind} ${outcome} ${endpoint}`;
    const crowd = crowds.get(look) ?? { kind, outcome, endpoint, path: '' };
    crowds.set(look, crowd);
    crowd.path += outlineOf(box);
    return false;
  });
  return { apart, crowds: [...crowds.values()] };
}

/** The marks on a crowded lane that are kept, or in sight and say something of their own or have room; and the others in sight, as outlines of ticks and of crosses. */
export function crowdedMarksOf(
  marks: readonly MarkBox[],
  plot: number,
  isKept: (id: ItemId) => boolean,
): { readonly apart: readonly MarkBox[]; readonly ticks: string; readonly misses: string } {
  const isSign = ({ glyph }: MarkBox) => glyph !== 'tick' && glyph !== 'miss';
  const hasFewSigns = marks.filter(isSign).length < MANY_SIGNS;
  let last = Number.NEGATIVE_INFINITY;
  let ticks = '';
  let misses = '';
  const apart = marks.filter((mark) => {
    if (isKept(mark.id)) return true;
    if (!isSeen(mark.x, 0, plot)) return false;
    if ((hasFewSigns && isSign(mark)) || mark.x - last >= APART) {
      last = mark.x;
      return true;
    }
    const foot = mark.y + mark.height;
    if (mark.glyph === 'miss') misses += crossAt(mark.x, foot);
    else ticks += tickAt(mark.x, foot);
    return false;
  });
  return { apart, ticks, misses };
}

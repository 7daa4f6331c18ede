import type { Chart } from '../../core/lifecycle/index.ts';
import type { Ms } from '../../core/time.ts';
import type { Box } from './layout/drawing.ts';

/** Whether a state stands in another, at any depth. The whole chart has the path `''`. */
export const isInside = (path: string, outer: string): boolean =>
  outer === '' || path.startsWith(`${outer}.`);

/** The state that was entered last; of several the one in the largest part of the chart, where most goes on. */
export function newestOf(
  leaves: readonly string[],
  entries: ReadonlyMap<string, readonly Ms[]>,
  at: Ms,
  { states }: Chart,
): string | undefined {
  const enteredAt = (path: string) => entries.get(path)?.findLast((entry) => entry <= at) ?? 0;
  const sizeOf = (path: string) => {
    const part = path.split('.')[0] ?? '';
    return states.filter(({ path: each }) => isInside(each, part)).length;
  };
  return leaves.toSorted((a, b) => enteredAt(b) - enteredAt(a) || sizeOf(b) - sizeOf(a))[0];
}

/** Scrolls a state into sight inside its own box, and the box inside the panel that cuts it off; never the page. */
export function reveal(box: HTMLElement, { x, y, width, height }: Box, whole: number): void {
  const scale = (box.firstElementChild?.clientWidth ?? whole) / whole;
  const [left, top] = [x * scale, y * scale];
  const isSeen =
    left >= box.scrollLeft &&
    top >= box.scrollTop &&
    left + width * scale <= box.scrollLeft + box.clientWidth &&
    top + height * scale <= box.scrollTop + box.clientHeight;
  if (!isSeen)
    box.scrollTo({
      left: left + (width * scale - box.clientWidth) / 2,
      top: top + (height * scale - box.clientHeight) / 2,
    });
  const panel = box.closest('.hl-scroll');
  if (!panel) return;
  const from = box.getBoundingClientRect().top - panel.getBoundingClientRect().top + top - box.scrollTop;
  if (from < 0 || from + height * scale > panel.clientHeight)
    panel.scrollTop += from + (height * scale - panel.clientHeight) / 2;
}

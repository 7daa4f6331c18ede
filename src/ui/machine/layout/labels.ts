import type { Chart, ChartTransition } from '../../../core/lifecycle/index.ts';
import type { Point, Size } from '../layered/graph.ts';
import type { Box } from './drawing.ts';
import { textSize } from './text-size.ts';
import { isRow } from './wires.ts';

/** What each transition's label says, line by line. */
export type Said = ReadonlyMap<string, readonly string[]>;

/** What a transition's label says. An unguarded one that comes after a guarded one of the same event is its `else`. */
export function linesOf(
  { from, event, guard, to, id }: ChartTransition,
  { transitions }: Chart,
): readonly string[] {
  const rivals = transitions.filter((each) => each.from === from && each.event === event);
  const isElse = guard === undefined && rivals.findIndex((each) => each.id === id) > 0;
  const condition = guard !== undefined ? `[${guard}]` : isElse ? '[else]' : undefined;
  const what = event === '' ? (condition === undefined ? 'always' : undefined) : event;
  const lines = [what, condition].filter((each) => each !== undefined);
  if (!isRow({ from, to })) return lines;
  return [`${to.length > 0 ? '\u21bb ' : ''}${lines.join(' ')}`];
}

/** How much room the labels of transitions that share a line take. */
export function labelSize(ids: readonly string[], said: Said): Size {
  const sizes = ids.map((id) => textSize(said.get(id) ?? [], 'label'));
  return {
    width: Math.max(0, ...sizes.map(({ width }) => width)) + 6,
    height: sizes.reduce((sum, { height }) => sum + height, 0) + 2 * sizes.length,
  };
}

/** The labels of transitions that share a line, one below the other. */
export function stacked(
  ids: readonly string[],
  { x, y }: Point,
  said: Said,
): readonly (readonly [string, Box])[] {
  const sizes = ids.map((id) => textSize(said.get(id) ?? [], 'label'));
  const widest = Math.max(0, ...sizes.map(({ width }) => width)) + 6;
  let top = y;
  return ids.map((id, index) => {
    const { width, height } = sizes[index] ?? { width: 0, height: 0 };
    const box = { x: x + (widest - width - 6) / 2, y: top, width: width + 6, height: height + 2 };
    top += height + 2;
    return [id, box] as const;
  });
}

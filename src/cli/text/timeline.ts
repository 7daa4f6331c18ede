import { laneName, laneRole } from '../../core/export/index.ts';
import { beginOf, type Run } from '../../core/trace/index.ts';
import type { Words } from '../../core/words/index.ts';
import { axisRows } from './axis.ts';
import type { Board } from './board.ts';
import { laneRows } from './lane.ts';
import type { Paint } from './paint.ts';
import { cellsOf } from './width.ts';

/** Room behind the last instant, for what is written there. */
const tail = 20;
const widestName = 20;

/** A run as lines of text, no wider than `width` cells. */
export function timelineLines(run: Run, words: Words, width: number, paint: Paint): readonly string[] {
  const names = run.lanes.flatMap((lane) => [laneName(lane, words), laneRole(lane, words)]);
  const gutter = Math.min(widestName, Math.max(4, ...names.map(cellsOf))) + 2;
  const from = beginOf(run);
  const plot = width - gutter - Math.min(tail, Math.floor(width / 4));
  const board: Board = {
    run,
    words,
    paint,
    gutter,
    width: width - gutter,
    cellOf: (at) => Math.max(0, Math.round(((at - from) / Math.max(run.end - from, 1)) * (plot - 1))),
  };
  return [...axisRows(board, from, run.end), ...run.lanes.flatMap((lane) => laneRows(board, lane))];
}

import { laneName, laneRole } from '../../core/export/index.ts';
import { type Ms, seconds } from '../../core/time.ts';
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

/** A run that ends sooner, with nothing to be seen yet, is drawn as it goes on, up to here. */
const [soon, enough] = [seconds(1), seconds(10)];

/** A run as lines of text, no wider than `width` cells. */
export function timelineLines(whole: Run, words: Words, width: number, paint: Paint): readonly string[] {
  const run = whole.end < soon ? goingOn(whole, enough) : whole;
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

/** A run in which nothing more happens up to an instant. */
const goingOn = (run: Run, end: Ms): Run => ({
  ...run,
  end,
  lanes: run.lanes.map((lane) => ({
    ...lane,
    spans: lane.spans.map((span) => (span.open ? { ...span, to: end } : span)),
  })),
});

import { roomyTicks } from '../../ticks.ts';
import { type Ms, ms } from '../../time.ts';
import { durationOf } from '../../words/index.ts';
import { label } from '../words.ts';
import { line, path } from './element.ts';
import { widthOf } from './measure.ts';
import type { Pen } from './pen.ts';
import { ticksOf } from './scale.ts';

/** Height of the two rows of numbers above the lanes. */
export const axisHeight = 46;

const apart = 66;

/** Time from the first container, below it time from the delete, and lines down to `bottom`. */
export function drawnAxis(
  { scale, words }: Pen,
  deletedAt: Ms | undefined,
  top: number,
  bottom: number,
): string {
  const { from, to, xOf } = scale;
  const say = (time: number) => durationOf(words.lang, ms(time));
  const sinceDelete = (at: Ms) => `+${say(at - (deletedAt ?? 0))}`;
  const ticks = (zero: Ms, first: Ms, textOf: (at: Ms) => string) =>
    roomyTicks(
      (room) => ticksOf(scale, zero, first, room),
      (at) => widthOf(textOf(at)),
      apart,
    );
  const upper = ticks(ms(0), from, say);
  const lower = deletedAt === undefined ? [] : ticks(deletedAt, deletedAt, sinceDelete).slice(1);
  return [
    ...upper.map((at) => path('grid', 'M', xOf(at), top + axisHeight, 'V', bottom)),
    ...upper.map((at) => line(xOf(at), top + 11, 'soft', say(at), at === from ? 'start' : 'middle')),
    ...(deletedAt === undefined || deletedAt > to
      ? []
      : [
          path('delete-line dotted', 'M', xOf(deletedAt), top + axisHeight - 6, 'V', bottom),
          line(xOf(deletedAt), top + 31, 'ink-grace small bold', label(words, 'export.delete'), 'middle'),
        ]),
    ...lower.map((at) => line(xOf(at), top + 31, 'soft small', sinceDelete(at), 'middle')),
  ].join('');
}

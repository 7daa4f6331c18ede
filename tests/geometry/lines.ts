import { beginOf, type Run } from '../../src/core/trace/index.ts';
import { instantsOf } from '../../src/ui/playback/index.ts';
import { pictureOf } from '../../src/ui/timeline/picture.ts';
import { type Mode, scaleOf } from '../../src/ui/timeline/scale.ts';
import type { Words } from '../../src/ui/words/index.ts';

/** How a timeline is looked at. */
export interface Look {
  readonly id: string;
  readonly mode: Mode;
  readonly width: number;
  readonly stacked: boolean;
}

/** As wide as on most screens, whatever fonts there are. */
const measure = (text: string) => [...text].reduce((sum, letter) => sum + (letter > '\u2e80' ? 12 : 6.6), 0);

const whole = (value: number) => Math.round(value);

/** Where everything on a timeline stands, a line each: what a reviewer can read and compare. */
export function linesOf(run: Run, { mode, width, stacked }: Look, words: Words): readonly string[] {
  const scale = scaleOf(mode, beginOf(run), run.end, instantsOf(run.moments), width);
  const lanes = pictureOf(run, { scale, words, measure, measureBold: measure, stacked }, 46);
  return lanes.flatMap(({ lane, top, height, bar, boxes, slots, budgets, marks, flags }) => [
    `${lane.lane} ${lane.container} ${lane.probe ?? ''}`
      .trim()
      .concat(` · y ${whole(top)} + ${whole(height)}, bar ${whole(bar.y)} + ${bar.height}`),
    ...[...boxes, ...slots, ...budgets].map(
      ({ span, x, y, width: w, height: h, label }) =>
        `  ${span.kind} · x ${whole(x)} + ${whole(w)}, y ${whole(y)} + ${whole(h)}${label === undefined ? '' : ` “${label}”`}`,
    ),
    ...marks
      .filter(({ glyph }) => glyph !== 'tick')
      .map(({ mark, glyph, x }) => `  ${glyph} ${mark.what} · x ${whole(x)}`),
    ...flags.map(
      ({ text, row, textX, anchor }) => `  flag “${text}” · ${anchor} at ${whole(textX)}, row ${row}`,
    ),
  ]);
}

import { type FieldError, sentenceOf } from '../../manifest/index.ts';
import { beginOf, type Run } from '../../trace/index.ts';
import { say, type Words } from '../../words/index.ts';
import { laneName, laneRole } from '../names.ts';
import { deleteOf } from '../story.ts';
import { axisHeight, drawnAxis } from './axis.ts';
import { element, line, path } from './element.ts';
import { drawnLane } from './lane.ts';
import { linesOf, widthOf } from './measure.ts';
import type { Pen } from './pen.ts';
import { type Scale, scaleOf } from './scale.ts';

/** What stands below the verdict of a picture. */
export interface Body {
  readonly shapes: string;
  readonly defs: string;
  readonly style: string;
  /** Where it ends, from the top of the picture. */
  readonly bottom: number;
}

/** Where a body may be drawn. */
export interface Sheet {
  readonly top: number;
  readonly width: number;
  /** Room left and right. */
  readonly edge: number;
  /** A name that no other picture has. */
  readonly scope: string;
}

/** The plot of a timeline, for what is laid over it. X is counted from its left edge. */
export interface Plot {
  readonly scale: Scale;
  readonly gutter: number;
  readonly top: number;
  readonly bottom: number;
}

/** What is laid over a timeline. */
export interface Overlay {
  /** Shapes that stay inside the plot. */
  readonly inside: string;
  /** Shapes below the plot, and the room they take. */
  readonly below: string;
  readonly room: number;
  readonly style: string;
}

/** The lanes of a run under their axis. */
export function timelineBody(
  run: Run,
  words: Words,
  { top, width, edge, scope }: Sheet,
  overlay?: (plot: Plot) => Overlay,
): Body {
  const names = run.lanes.flatMap((lane) => [
    widthOf(laneName(lane, words), 12, true),
    widthOf(laneRole(lane, words), 11),
  ]);
  const gutter = Math.round(Math.min(Math.max(84, ...names.map((name) => name + edge + 18)), 190));
  const scale = scaleOf(beginOf(run), run.end, width - gutter - edge);
  const pen: Pen = { run, words, scale, gutter, hatch: `url(#${scope}-hatch)` };
  let bottom = top + axisHeight;
  const lanes = run.lanes.map((lane) => {
    const { drawing, height } = drawnLane(pen, lane, bottom);
    bottom += height;
    return drawing;
  });
  const over = overlay?.({ scale, gutter, top, bottom });
  const inside = { x: -3, y: top, width: scale.width + 3, height: bottom - top };
  return {
    bottom: bottom + (over?.room ?? 0),
    style: over?.style ?? '',
    defs: [
      element(
        'pattern',
        {
          id: `${scope}-hatch`,
          width: 6,
          height: 6,
          patternUnits: 'userSpaceOnUse',
          patternTransform: 'rotate(45)',
        },
        path('hatch', 'M0 0V6'),
      ),
      over ? element('clipPath', { id: `${scope}-plot` }, element('rect', inside)) : '',
    ].join(''),
    shapes: element(
      'g',
      { transform: `translate(${gutter} 0)` },
      drawnAxis(pen, deleteOf(run), top, bottom),
      ...lanes,
      over ? element('g', { 'clip-path': `url(#${scope}-plot)` }, over.inside) + over.below : '',
    ),
  };
}

/** Why a manifest is refused, sentence by sentence; nothing where the verdict has said it. */
export function refusalBody(errors: readonly FieldError[], words: Words, { top, width, edge }: Sheet): Body {
  const lines = (errors.length > 1 ? errors : []).flatMap((error) => {
    const text = error.text ? say(words, error.text) : sentenceOf(error);
    return linesOf([{ text }], width - 2 * edge - 16, 13).map((pieces) =>
      pieces.map((piece) => piece.text).join(''),
    );
  });
  return {
    shapes: lines.map((text, index) => line(edge + 12, top + 12 + index * 20, 'text', text)).join(''),
    defs: '',
    style: '',
    bottom: top + 12 + lines.length * 20,
  };
}

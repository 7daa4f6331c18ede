import type { Lane } from '../../trace/index.ts';
import { laneName, laneRole, type Sign, signLabels, signOf } from '../names.ts';
import { drawnBudget } from './budget.ts';
import { element, line, path } from './element.ts';
import { flagsOf } from './flags.ts';
import { widthOf } from './measure.ts';
import type { Pen } from './pen.ts';
import { drawnSign } from './sign.ts';
import { drawnSpan } from './span.ts';

/** A lane as text, and how tall it is. */
export interface DrawnLane {
  readonly drawing: string;
  readonly height: number;
}

const pad = 9;
const flagRow = 15;
const barHeight = { pod: 22, container: 32, probe: 12, endpoint: 18 } as const;

/** What lies below the bar, in this order, each kind in a row of its own. */
const below = {
  'preStop-detached': 12,
  'hook-ignored': 16,
  grace: 15,
  state: 16,
  deletion: 20,
  deadline: 16,
} as const;

const inkOf: Readonly<Record<Sign, string>> = {
  signal: 'ink-stopping',
  kill: 'ink-kill',
  fail: 'ink-kill',
  exit: 'soft',
  restart: 'soft',
};

/** A lane from `top` downwards. X is counted from the plot's left edge. */
export function drawnLane(pen: Pen, lane: Lane, top: number): DrawnLane {
  const { run, words, scale } = pen;
  const signs = lane.marks.flatMap((mark) => {
    const sign = signOf(lane, mark);
    return sign ? [{ mark, sign, x: scale.xOf(mark.at), labels: signLabels(run, mark, sign, words) }] : [];
  });
  const flags = flagsOf(signs, scale.width);
  const y = top + pad + flags.reduce((most, { row }) => Math.max(most, row + 1), 0) * flagRow;
  const tall = barHeight[lane.lane];
  const bars = lane.spans.filter(({ kind }) => !Object.hasOwn(below, kind));

  let bottom = y + tall;
  const rows = Object.entries(below).flatMap(([kind, height]) => {
    const spans = lane.spans.filter((span) => span.kind === kind);
    const at = bottom + 4;
    if (spans.length > 0) bottom = at + height;
    return spans.map((span, index) =>
      kind === 'grace'
        ? drawnBudget(pen, span, spans[index + 1]?.from, at, height)
        : drawnSpan(pen, span, at, height),
    );
  });
  const silent = lane.marks.filter((mark) => mark.what !== 'probe' && signOf(lane, mark) === undefined);
  const instants = [...new Set(silent.map(({ at }) => scale.xOf(at)))];
  const drawing = element(
    'g',
    { 'data-lane': lane.lane, 'data-container': lane.container },
    ...namesOf(pen, lane, y + tall / 2),
    ...bars.map((span) => drawnSpan(pen, span, y, tall)),
    ...rows,
    ...instants.map((x) => path('tick half', 'M', x, y + tall - 5, 'v5')),
    ...signs.map(({ mark, sign }) => drawnSign(pen, mark, sign, y, tall)),
    ...flags.map(({ x, row, sign, text, anchor }) =>
      line(x, y - 11 - row * flagRow, `bold halo ${inkOf[sign]}`, text, anchor),
    ),
  );
  return { drawing, height: bottom + pad - top };
}

function namesOf({ words, gutter }: Pen, lane: Lane, middle: number): readonly string[] {
  const role = laneRole(lane, words);
  const name = clipped(laneName(lane, words), gutter - 26);
  const x = 18 - gutter;
  return role === ''
    ? [line(x, middle, 'text bold', name)]
    : [line(x, middle - 7, 'text bold', name), line(x, middle + 8, 'soft small', role)];
}

/** A name that fits; the title of each span says it in full. */
function clipped(name: string, room: number): string {
  if (widthOf(name, 12, true) <= room) return name;
  const letters = [...name];
  while (letters.length > 4 && widthOf(`${letters.join('')}…`, 12, true) > room) letters.pop();
  return `${letters.join('')}…`;
}

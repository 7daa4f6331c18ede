import { inSeconds } from '../../core/time.ts';
import type { Span } from '../../core/trace/index.ts';
import type { Drawn } from './drawn.ts';
import { foldsOf, TORN } from './scale.ts';

interface GhostsProps extends Drawn {
  /** Spans that may be true instead of those that are drawn. */
  readonly ghosts: readonly Span[];
}

/** What a container would be doing instead; that it waits, runs or has ended goes without saying. */
const telling: ReadonlySet<Span['kind']> = new Set(['postStart', 'preStop', 'stopping']);

/** A narrower one has its words beside it. */
const ROOM = 60;

/** Outlines of what may be true instead, where no source says; the verdict puts them into words. */
export function Ghosts({ lanes, scale, ghosts, measure }: GhostsProps) {
  const folds = foldsOf(scale).map(({ x }) => [x - TORN, x + TORN] as const);
  return lanes.flatMap(({ lane, bar, boxes }) =>
    lane.lane !== 'container'
      ? []
      : ghosts
          .filter(({ container, kind }) => container === lane.container && telling.has(kind))
          .map(({ container, attempt, kind, from, to, outcome }) => {
            const x = scale.xOf(from);
            const width = Math.max(scale.xOf(to) - x, 2);
            const isNarrow = width < ROOM;
            const written = boxes.map(({ label = '', labelX }) => [labelX, labelX + measure(label)] as const);
            const isFree = (text: string) =>
              !isNarrow || [...written, ...folds].every(([a, b]) => a > x || b < x - measure(text) - 10);
            const said = outcome === 'killed' && isFree('SIGKILL ?') ? 'SIGKILL ?' : '?';
            return (
              <g
                key={`${container} ${attempt} ${kind} ${from}`}
                className="hl-ghost"
                data-testid="ghost"
                data-container={container}
                data-kind={kind}
                data-from={inSeconds(from)}
                data-to={inSeconds(to)}
                data-outcome={outcome}
              >
                <rect x={x} y={bar.y - 3} width={width} height={bar.height + 6} rx={4} />
                <text
                  x={isNarrow ? x - 4 : x + 4}
                  y={bar.y + bar.height / 2}
                  textAnchor={isNarrow ? 'end' : 'start'}
                  dominantBaseline="central"
                >
                  {said}
                </text>
              </g>
            );
          }),
  );
}

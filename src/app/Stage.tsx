import type { Range } from '../core/manifest/index.ts';
import type { Band } from '../core/spread.ts';
import type { Ms } from '../core/time.ts';
import type { Span } from '../core/trace/index.ts';
import type { Difference } from '../ui/compare/index.ts';
import type { Player } from '../ui/playback/index.ts';
import {
  Bands,
  Ghosts,
  Grip,
  type ItemId,
  Timeline,
  type TimelineState,
  useAxis,
} from '../ui/timeline/index.ts';
import { Transport } from '../ui/transport/index.ts';
import type { Outcome } from './outcome.ts';
import { Rejection } from './Rejection.tsx';
import { Soon } from './Soon.tsx';

/** Which of two compared runs. */
export type Side = 'a' | 'b';

/** A span or mark of one of the runs on show. */
export interface Picked {
  readonly side: Side;
  readonly id: ItemId;
}

interface StageProps {
  readonly shown: Outcome;
  readonly second: Outcome | undefined;
  readonly difference: Difference | undefined;
  /** What the first run may have been instead, where no source says. */
  readonly ghosts: readonly Span[];
  /** How far its marks move on a real kubelet. */
  readonly bands: readonly Band[] | undefined;
  /** What the two runs are called. */
  readonly names: readonly [string, string];
  readonly player: Player;
  readonly state: TimelineState;
  readonly selected: Picked | undefined;
  onSelect(pick: Picked | undefined): void;
  onPoint(pick: Picked | undefined): void;
  onMoveDelete(at: Ms): void;
  onSpeed(speed: number): void;
  /** Whether it is shown large and alone, as on a slide. */
  readonly isProjected: boolean;
  onProject(): void;
  onShow(range: Range): void;
  linesOf(range: Range): string | undefined;
}

/** What happens, on one timeline or on two that share an axis, with one playback for both. */
export function Stage(props: StageProps) {
  const { shown, second, difference, names, player, state, selected, bands, onSpeed } = props;
  const axis = useAxis(shown.run, second?.run);
  const runs = second ? ([shown, second] as const) : ([shown] as const);
  const pickOn = (side: Side, id: ItemId | undefined) => id && { side, id };
  return (
    <div className="hl-panel hl-stage">
      <div className="hl-runs">
        {runs.map(({ run, pod }, index) => {
          const side = index === 0 ? 'a' : 'b';
          return run.rejected ? (
            <Rejection
              key={side}
              run={run}
              pod={pod.name}
              errors={run.rejected.errors}
              onShow={props.onShow}
              linesOf={props.linesOf}
            />
          ) : (
            <Timeline
              key={side}
              run={run}
              player={player}
              axis={axis}
              state={side === 'a' || state === 'stale' ? state : 'live'}
              selected={selected?.side === side ? selected.id : undefined}
              onSelect={(id) => props.onSelect(pickOn(side, id))}
              onPoint={(id) => props.onPoint(pickOn(side, id))}
              isSecond={side === 'b' && shown.run.rejected === null}
              isProjected={props.isProjected}
              onProject={props.onProject}
              {...(second && { title: names[index] ?? '' })}
              {...(difference?.spans[index] && { differing: difference.spans[index] })}
              {...(side === 'a' && {
                grip: (held) => <Grip {...held} onMove={props.onMoveDelete} />,
                ...(bands && { bands }),
                over: (drawn) => (
                  <>
                    {bands && <Bands {...drawn} bands={bands} />}
                    <Ghosts {...drawn} ghosts={props.ghosts} />
                  </>
                ),
              })}
            />
          );
        })}
      </div>
      {runs.some(({ run }) => !run.rejected) && (
        <Soon>
          <Transport run={shown.run} instants={axis.instants} player={player} onSpeed={onSpeed} />
        </Soon>
      )}
    </div>
  );
}

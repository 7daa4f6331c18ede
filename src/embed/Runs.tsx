import { Soon } from '../app/shared/index.ts';
import type { Run } from '../core/trace/index.ts';
import type { Player } from '../ui/playback/index.ts';
import { type ItemId, Timeline, useAxis } from '../ui/timeline/index.ts';
import { Transport } from '../ui/transport/index.ts';
import type { Outcome } from './outcome.ts';

/** A span or mark of one of the runs; `undefined` for none of it. */
export interface Picked {
  readonly run: Run;
  readonly id: ItemId | undefined;
}

interface RunsProps {
  readonly outcome: Outcome;
  readonly second: Run | undefined;
  /** What the two runs are called. */
  readonly names: readonly [string, string];
  readonly player: Player;
  readonly selected: Picked | undefined;
  onSelect(pick: Picked): void;
  onPoint(pick: Picked): void;
}

/** The run, or two that share an axis, with one playback. */
export function Runs({ outcome, second, names, player, selected, onSelect, onPoint }: RunsProps) {
  const { shown, state } = outcome;
  const axis = useAxis(shown, second);
  const runs = second ? [shown, second] : [shown];
  return (
    <div className="hl-embed-runs">
      {runs.map((run, index) => (
        <Timeline
          key={index === 0 ? 'a' : 'b'}
          run={run}
          player={player}
          axis={axis}
          state={index === 0 ? state : run.rejected ? 'rejected' : 'live'}
          isSecond={index > 0}
          {...(second && { title: names[index] ?? '' })}
          selected={selected?.run === run ? selected.id : undefined}
          onSelect={(id) => onSelect({ run, id })}
          onPoint={(id) => onPoint({ run, id })}
        />
      ))}
      <Soon>
        <Transport
          run={shown}
          instants={axis.instants}
          player={player}
          onSpeed={(speed) => player.send({ type: 'speed', speed })}
        />
      </Soon>
    </div>
  );
}

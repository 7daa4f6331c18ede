import { useState } from 'react';
import type { Run } from '../core/trace/index.ts';
import type { Player } from '../ui/playback/index.ts';
import { type ItemId, Timeline, useAxis } from '../ui/timeline/index.ts';
import { Transport } from '../ui/transport/index.ts';
import type { Outcome } from './outcome.ts';

interface RunsProps {
  readonly outcome: Outcome;
  readonly second: Run | undefined;
  /** What the two runs are called. */
  readonly names: readonly [string, string];
  readonly player: Player;
  onSelect(run: Run, id: ItemId | undefined): void;
}

/** The run, or two that share an axis, with one playback. */
export function Runs({ outcome, second, names, player, onSelect }: RunsProps) {
  const { shown, state } = outcome;
  const axis = useAxis(shown, second);
  const [selected, setSelected] = useState<readonly [run: Run, id: ItemId | undefined]>();
  const runs = second ? [shown, second] : [shown];
  return (
    <>
      {runs.map((run, index) => (
        <Timeline
          key={index === 0 ? 'a' : 'b'}
          run={run}
          player={player}
          axis={axis}
          state={index === 0 ? state : run.rejected ? 'rejected' : 'live'}
          isSecond={index > 0}
          {...(second && { title: names[index] ?? '' })}
          selected={selected?.[0] === run ? selected[1] : undefined}
          onSelect={(id) => {
            setSelected([run, id]);
            onSelect(run, id);
          }}
        />
      ))}
      <Transport
        run={shown}
        instants={axis.instants}
        player={player}
        onSpeed={(speed) => player.send({ type: 'speed', speed })}
      />
    </>
  );
}

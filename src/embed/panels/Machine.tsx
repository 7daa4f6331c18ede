import { useMemo } from 'react';
import type { Shared } from '../../core/link/index.ts';
import type { Run } from '../../core/trace/index.ts';
import { MachinePanel } from '../../ui/machine/index.ts';
import type { Player } from '../../ui/playback/index.ts';

interface MachineProps {
  readonly document: Shared;
  readonly run: Run;
  readonly player: Player;
}

/** The statecharts of a document, lit at the playhead. */
export function Machine({ document, run, player }: MachineProps) {
  const { yaml, options } = useMemo(() => {
    const { yaml, b: _, ...options } = document;
    return { yaml, options };
  }, [document]);
  return (
    <div className="hl-embed-machine">
      <MachinePanel
        yaml={yaml}
        options={options}
        moments={run.moments}
        player={player}
        ruleOf={() => undefined}
        onSeek={(to) => player.send({ type: 'seek', to })}
      />
    </div>
  );
}

import { useState } from 'react';
import type { Behaviour } from '../../core/behaviour/index.ts';
import { Amount, Select } from '../controls/index.ts';
import { useSpeech } from '../words/index.ts';
import { type ContainerChoices, presetOf, without } from './choices.ts';
import { OriginChip } from './OriginChip.tsx';

interface StopRowProps {
  readonly container: ContainerChoices;
  onChange(chosen: Behaviour): void;
}

/** What the process does when the stop signal comes. A shell that swallows it looks the same as ignoring it. */
export function StopRow({ container, onChange }: StopRowProps) {
  const { words } = useSpeech();
  const [isShell, setShell] = useState(false);
  const { chosen, effective, signal } = container;
  const { onTerm } = effective;
  const preset = presetOf(effective);
  const label = words.value(words.onStop(signal), container.name);
  const exitCode = typeof onTerm === 'object' ? onTerm.exitCode : 0;
  const choose = (next: string) => {
    setShell(next === 'shell');
    if (next === 'ignores' || next === 'shell') onChange({ ...chosen, onTerm: 'ignore' });
    else onChange({ ...chosen, onTerm: { exitAfter: next === 'after' ? 3 : 0, exitCode } });
  };
  return (
    <div className="hl-row" data-kind="stopping">
      <div className="hl-row-name">
        <span className="hl-row-label">{words.onStop(signal)}</span>
        <OriginChip
          origin={container.origins.onTerm}
          of={label}
          onReset={() => onChange(without(chosen, 'onTerm'))}
        />
      </div>
      <span className="hl-row-value">
        <Select
          label={label}
          value={preset === 'ignores' && isShell ? 'shell' : preset}
          choices={[
            { value: 'at-once', label: words.exitsAtOnce },
            { value: 'after', label: words.exitsAfter },
            { value: 'ignores', label: words.ignoresSignal },
            { value: 'shell', label: words.shellSwallows },
          ]}
          onChoose={choose}
        />
        {preset === 'after' && typeof onTerm === 'object' && (
          <Amount
            isBare
            label={words.value(words.exitsAfterValue, container.name)}
            value={onTerm.exitAfter}
            max={40}
            unit={words.secondsUnit}
            onChange={(exitAfter) =>
              onChange({ ...chosen, onTerm: { exitAfter: Math.max(exitAfter, 0.1), exitCode } })
            }
          />
        )}
      </span>
    </div>
  );
}

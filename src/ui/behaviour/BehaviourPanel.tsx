import { useState } from 'react';
import type { Behaviour } from '../../core/behaviour/index.ts';
import { Select } from '../controls/index.ts';
import { useSpeech } from '../words/index.ts';
import './behaviour.css';
import type { ContainerChoices } from './choices.ts';
import { HookRow } from './HookRow.tsx';
import { OwnExitRow } from './OwnExitRow.tsx';
import { ProbeRow } from './ProbeRow.tsx';
import { StopRow } from './StopRow.tsx';

interface BehaviourPanelProps {
  readonly containers: readonly ContainerChoices[];
  /** The container to show first where they are too many; by default the first. */
  readonly subject: string | undefined;
  onChange(container: string, chosen: Behaviour): void;
}

const ALL_AT_ONCE = 3;

/** What the manifest cannot say, container by container, each value with where it comes from. */
export function BehaviourPanel({ containers, subject, onChange }: BehaviourPanelProps) {
  const { words } = useSpeech();
  const [wanted, setWanted] = useState<string>();
  const isLong = containers.length > ALL_AT_ONCE;
  const named = (of: string | undefined) => containers.find(({ name }) => name === of);
  const one = named(wanted) ?? named(subject) ?? containers[0];
  const shown = isLong ? (one ? [one] : []) : containers;
  if (containers.length === 0) return null;
  return (
    <section className="hl-panel" data-testid="behaviour" aria-label={words.behaviour}>
      <header className="hl-head-row">
        <h2>{words.behaviour}</h2>
        <span className="hl-grow" />
        {isLong && one && (
          <Select
            label={words.columnContainer}
            value={one.name}
            choices={containers.map(({ name }) => ({ value: name, label: name }))}
            onChoose={setWanted}
          />
        )}
      </header>
      <div className="hl-rows">
        {shown.map((container) => (
          <ContainerRows
            key={container.name}
            container={container}
            isNamed={containers.length > 1}
            onChange={(chosen) => {
              // What is being changed stays, whatever the verdict is about by then.
              setWanted(container.name);
              onChange(container.name, chosen);
            }}
          />
        ))}
      </div>
    </section>
  );
}

interface ContainerRowsProps {
  readonly container: ContainerChoices;
  readonly isNamed: boolean;
  onChange(chosen: Behaviour): void;
}

function ContainerRows({ container, isNamed, onChange }: ContainerRowsProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of rows, not a form's fieldset
    <div className="hl-container-rows" role="group" aria-label={container.name}>
      {isNamed && <h3 translate="no">{container.name}</h3>}
      {container.hooks.map(({ hook, handler }) => (
        <HookRow key={hook} container={container} hook={hook} handler={handler} onChange={onChange} />
      ))}
      <StopRow container={container} onChange={onChange} />
      {container.probes.map((kind) => (
        <ProbeRow key={kind} container={container} kind={kind} onChange={onChange} />
      ))}
      <OwnExitRow container={container} onChange={onChange} />
    </div>
  );
}

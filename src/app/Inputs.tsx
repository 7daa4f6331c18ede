import { memo, useState } from 'react';
import type { Ms } from '../core/time.ts';
import { BehaviourPanel } from '../ui/behaviour/index.ts';
import { Boundary } from '../ui/boundary/index.ts';
import { StimulusPanel } from '../ui/stimulus/index.ts';
import { subjectOf } from '../ui/timeline/index.ts';
import { useSpeech } from '../ui/words/index.ts';
import type { Draft, DraftChange } from './draft.ts';
import { Later } from './Later.tsx';
import type { Outcome } from './outcome.ts';
import { Soon } from './Soon.tsx';

interface InputsProps {
  readonly shown: Outcome;
  readonly draft: Draft;
  /** When the shown run's pod is deleted. */
  readonly deletedAt: Ms | undefined;
  onChange(change: DraftChange): void;
}

const loadTiming = async () => (await import('../ui/timing/index.ts')).TimingPanel;

/** What a manifest cannot say: how its processes behave, what happens to the pod, and what varies from run to run. */
export const Inputs = memo(function Inputs({ shown, draft, deletedAt, onChange }: InputsProps) {
  const { words } = useSpeech();
  const [isOpen, setOpen] = useState(false);
  return (
    <div className="hl-inputs">
      <Soon>
        <Boundary of={shown}>
          <BehaviourPanel
            containers={shown.containers}
            subject={subjectOf(shown.run)}
            onChange={(container, chosen) => onChange({ type: 'behaviour', container, chosen })}
          />
        </Boundary>
      </Soon>
      <Soon after={1}>
        <Boundary of={shown}>
          <StimulusPanel
            stimulus={draft.stimulus}
            pod={shown.pod.name}
            namespace={shown.pod.namespace}
            grace={shown.pod.grace}
            deletedAt={deletedAt}
            onChange={(stimulus) => onChange({ type: 'stimulus', stimulus })}
          />
        </Boundary>
      </Soon>
      <Soon after={2}>
        <details
          className="hl-panel hl-timing"
          data-testid="timing"
          onToggle={(event) => setOpen(event.currentTarget.open)}
        >
          <summary>
            <h2>{words.timing}</h2>
          </summary>
          {isOpen && (
            <Later
              load={loadTiming}
              given={{ timing: draft.timing, onChange: (timing) => onChange({ type: 'timing', timing }) }}
            />
          )}
        </details>
      </Soon>
    </div>
  );
});

import type { Stimulus } from '../../core/stimulus/index.ts';
import type { Ms } from '../../core/time.ts';
import { Amount, Select } from '../controls/index.ts';
import { useSpeech } from '../words/index.ts';
import { kindOf, kinds, kubectlOf, type StimulusKind, stimulusOf, withTime } from './kinds.ts';
import './stimulus.css';

interface StimulusPanelProps {
  /** What the user chose; `undefined` for the default delete. */
  readonly stimulus: readonly Stimulus[] | undefined;
  readonly pod: string;
  readonly namespace: string;
  /** When the delete comes in the run on show. */
  readonly deletedAt: Ms | undefined;
  /** The manifest's own grace period in seconds. */
  readonly grace: number;
  onChange(stimulus: readonly Stimulus[] | undefined): void;
}

/** What happens to the pod and when, with the command that would do it. */
export function StimulusPanel(props: StimulusPanelProps) {
  const { stimulus, pod, namespace, deletedAt, grace, onChange } = props;
  const { words } = useSpeech();
  const kind = kindOf(stimulus);
  const first = stimulus?.[0];
  const at = first?.at ?? (deletedAt === undefined ? 5 : deletedAt / 1000);
  const labels: Readonly<Record<StimulusKind, string>> = {
    default: words.stimulusDefault,
    delete: words.stimulusDelete,
    'force-delete': words.stimulusForce,
    drain: words.stimulusDrain,
    'evict-hard': words.stimulusEvict,
    'node-shutdown': words.stimulusShutdown,
    'node-lost': words.stimulusLost,
    nothing: words.stimulusNothing,
  };
  const command = kubectlOf(stimulus, pod, namespace);
  const own = first?.do === 'delete' ? first.gracePeriodSeconds : undefined;
  const setGrace = (value: number | undefined) =>
    onChange([{ at, do: 'delete', ...(value === undefined ? {} : { gracePeriodSeconds: value }) }]);
  return (
    <section className="hl-panel hl-stimulus" data-testid="stimulus" aria-label={words.stimulus}>
      <header className="hl-head-row">
        <h2>{words.stimulus}</h2>
      </header>
      <div className="hl-rows">
        <div className="hl-row">
          <Select
            label={words.stimulusKind}
            value={kind}
            choices={kinds.map((value) => ({ value, label: labels[value] }))}
            onChoose={(next) => onChange(stimulusOf(next as StimulusKind, at))}
          />
          <span className="hl-row-value">
            {kind !== 'nothing' && (
              <Amount
                label={words.stimulusAt}
                value={Math.round(at * 10) / 10}
                max={60}
                unit={words.secondsUnit}
                onChange={(next) => onChange(withTime(stimulus, next))}
              />
            )}
          </span>
        </div>
        {(kind === 'delete' || kind === 'default') && (
          <div className="hl-row">
            <span className="hl-row-label">{words.stimulusGrace}</span>
            <span className="hl-row-value">
              <Select
                label={words.stimulusGrace}
                value={own === undefined ? 'spec' : 'own'}
                choices={[
                  { value: 'spec', label: words.graceFromSpec },
                  { value: 'own', label: '--grace-period' },
                ]}
                onChoose={(next) => setGrace(next === 'own' ? grace : undefined)}
              />
              {own !== undefined && (
                <Amount
                  isBare
                  label={words.stimulusGrace}
                  value={own}
                  max={60}
                  unit={words.secondsUnit}
                  onChange={(value) => setGrace(Math.round(value))}
                />
              )}
            </span>
          </div>
        )}
        {command === undefined ? (
          <p className="hl-note">{kind === 'nothing' ? words.stimulusUntouched : words.stimulusNoCommand}</p>
        ) : (
          <code className="hl-command">{command}</code>
        )}
      </div>
    </section>
  );
}

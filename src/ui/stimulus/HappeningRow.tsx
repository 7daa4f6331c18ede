import type { Stimulus } from '../../core/stimulus/index.ts';
import { Amount, Select } from '../controls/index.ts';
import { useSpeech } from '../words/index.ts';
import { commandOf } from './kinds.ts';
import { stimulusWords } from './words.ts';

interface HappeningRowProps {
  readonly happens: Stimulus;
  /** Its place among the others, from 0: the same thing may happen twice. */
  readonly index: number;
  readonly pod: string;
  readonly namespace: string;
  /** The manifest's own grace period in seconds. */
  readonly grace: number;
  onChange(happens: Stimulus): void;
}

/** The numbers of one thing that happens, and the command or the circumstance that makes it happen. */
export function HappeningRow({ happens, index, pod, namespace, grace, onChange }: HappeningRowProps) {
  const { lang, words } = useSpeech();
  const own = stimulusWords[lang];
  const seconds = (label: string, value: number, onSeconds: (value: number) => void) => (
    <Amount
      label={own.nth(label, index)}
      value={value}
      max={60}
      unit={words.secondsUnit}
      onChange={onSeconds}
    />
  );
  const command = commandOf(happens, pod, namespace);
  const takesGrace = happens.do === 'delete' || happens.do === 'drain';
  const given = takesGrace ? happens.gracePeriodSeconds : undefined;
  const withGrace = (value: number | undefined) => {
    if (takesGrace)
      onChange({
        at: happens.at,
        do: happens.do,
        ...(value === undefined ? {} : { gracePeriodSeconds: Math.round(value) }),
      });
  };
  return (
    <>
      {takesGrace && (
        <div className="hl-row">
          <span className="hl-row-label">{words.stimulusGrace}</span>
          <span className="hl-row-value">
            <Select
              label={own.nth(words.stimulusGrace, index)}
              value={given === undefined ? 'spec' : 'own'}
              choices={[
                { value: 'spec', label: words.graceFromSpec },
                { value: 'own', label: '--grace-period' },
              ]}
              onChoose={(next) => withGrace(next === 'own' ? grace : undefined)}
            />
            {given !== undefined && (
              <Amount
                isBare
                label={own.nth(words.stimulusGrace, index)}
                value={given}
                max={60}
                unit={words.secondsUnit}
                onChange={withGrace}
              />
            )}
          </span>
        </div>
      )}
      {happens.do === 'node-shutdown' && (
        <div className="hl-row-value">
          {seconds(own.seconds, happens.seconds, (value) => onChange({ ...happens, seconds: value }))}
          {seconds(own.criticalSeconds, happens.criticalSeconds, (criticalSeconds) =>
            onChange({ ...happens, criticalSeconds }),
          )}
        </div>
      )}
      {happens.do === 'kubelet-restart' &&
        seconds(own.downFor, happens.downFor, (downFor) => onChange({ ...happens, downFor }))}
      {command === undefined ? (
        <p className="hl-note">{own.trigger[happens.do]}</p>
      ) : (
        <code className="hl-command">{command}</code>
      )}
    </>
  );
}

import type { Behaviour } from '../../core/behaviour/index.ts';
import type { ProbeKind } from '../../core/pod/index.ts';
import { Amount, Select } from '../controls/index.ts';
import { useSpeech } from '../words/index.ts';
import type { ContainerChoices } from './choices.ts';
import { OriginChip } from './OriginChip.tsx';
import { type ProbePattern, patternOf, windowsOf, withProbe } from './probe-pattern.ts';
import { behaviourWords } from './words.ts';

interface ProbeRowProps {
  readonly container: ContainerChoices;
  readonly kind: ProbeKind;
  onChange(chosen: Behaviour): void;
}

/** When a probe fails, counted from each start of its container. */
export function ProbeRow({ container, kind, onChange }: ProbeRowProps) {
  const { lang, words } = useSpeech();
  const own = behaviourWords[lang];
  const { chosen, effective } = container;
  const pattern = patternOf(effective.probes?.[kind]);
  const name = own.probe[kind];
  const label = words.value(name, container.name);
  const from = 'from' in pattern ? pattern.from : 20;
  const until = 'until' in pattern ? pattern.until : 10;
  const set = (next: ProbePattern) => onChange(withProbe(chosen, kind, windowsOf(next)));
  const choices = [
    { value: 'never', label: own.always, pattern: { fails: 'never' } },
    { value: 'from', label: own.failsFrom, pattern: { fails: 'from', from } },
    { value: 'until', label: own.failsUntil, pattern: { fails: 'until', until } },
    {
      value: 'between',
      label: own.failsBetween,
      pattern: { fails: 'between', from, until: Math.max(until, from + 10) },
    },
    { value: 'always', label: own.failsAlways, pattern: { fails: 'always' } },
    ...(pattern.fails === 'other' ? [{ value: 'other', label: own.asWritten, pattern }] : []),
  ] as const satisfies readonly { value: string; label: string; pattern: ProbePattern }[];
  const amount = (what: string, value: number, onAmount: (value: number) => void) => (
    <Amount
      isBare
      label={words.value(`${name} ${what}`, container.name)}
      value={value}
      max={60}
      unit={words.secondsUnit}
      onChange={onAmount}
    />
  );
  return (
    <div className="hl-row" data-kind="probe" data-testid="probe-row" data-probe={kind}>
      <div className="hl-row-name">
        <span className="hl-row-label">{name}</span>
        <OriginChip
          origin={container.origins[`probes.${kind}`]}
          of={label}
          onReset={() => onChange(withProbe(chosen, kind, undefined))}
        />
      </div>
      <span className="hl-row-value">
        <Select
          label={label}
          value={pattern.fails}
          choices={choices}
          onChoose={(next) => {
            const choice = choices.find(({ value }) => value === next);
            if (choice && choice.value !== 'other') set(choice.pattern);
          }}
        />
        {pattern.fails === 'from' &&
          amount(own.from, from, (value) => set({ fails: 'from', from: Math.max(value, 0.1) }))}
        {pattern.fails === 'until' &&
          amount(own.until, until, (value) => set({ fails: 'until', until: value }))}
        {pattern.fails === 'between' && (
          <>
            {amount(own.from, from, (value) =>
              set({ fails: 'between', from: Math.max(value, 0.1), until: Math.max(until, value + 0.1) }),
            )}
            {amount(own.until, until, (value) =>
              set({ fails: 'between', from, until: Math.max(value, from + 0.1) }),
            )}
          </>
        )}
      </span>
    </div>
  );
}

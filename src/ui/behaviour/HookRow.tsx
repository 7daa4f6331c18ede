import type { Behaviour, HookBehaviour } from '../../core/behaviour/index.ts';
import { Amount, Select } from '../controls/index.ts';
import { useSpeech } from '../words/index.ts';
import { type ContainerChoices, type Hook, withHook } from './choices.ts';
import { OriginChip } from './OriginChip.tsx';
import { behaviourWords } from './words.ts';

interface HookRowProps {
  readonly container: ContainerChoices;
  readonly hook: Hook;
  readonly handler: string;
  onChange(chosen: Behaviour): void;
}

const LONGEST = 60;

/** How a hook ends, as a choice of the panel. */
function failureOf({ exitCode, httpStatus, connection }: HookBehaviour): string {
  if (connection !== undefined) return connection;
  if (httpStatus !== undefined && (httpStatus < 200 || httpStatus >= 400)) return 'status';
  return (exitCode ?? 0) === 0 ? 'ok' : 'fails';
}

/** How long a hook takes and how it ends. */
export function HookRow({ container, hook, handler, onChange }: HookRowProps) {
  const { lang, words } = useSpeech();
  const own = behaviourWords[lang];
  const { chosen, effective } = container;
  const values: HookBehaviour = effective.hooks?.[hook] ?? {};
  const set = (change: Partial<HookBehaviour>) => onChange(withHook(chosen, hook, { ...values, ...change }));
  const label = words.value(hook, container.name);
  const hangs = values.duration === null;
  const status = failureOf(values) === 'status' ? (values.httpStatus ?? 500) : 500;
  const failures: Readonly<Record<string, Partial<HookBehaviour>>> =
    handler === 'exec'
      ? { fails: { exitCode: 1 } }
      : {
          status: { httpStatus: status },
          refused: { connection: 'refused' },
          unresolvable: { connection: 'unresolvable' },
        };
  const succeeding = (): HookBehaviour => {
    const { exitCode: _code, httpStatus: _status, connection: _connection, ...rest } = values;
    return rest;
  };
  const result = hangs ? 'hangs' : failureOf(values);
  const labels: Readonly<Record<string, string>> = {
    fails: words.fails,
    status: own.answers(status),
    refused: own.refused,
    unresolvable: own.unresolvable,
  };
  const choose = (next: string) => {
    if (next === 'hangs') set({ duration: null });
    else {
      const duration = values.duration ?? 10;
      onChange(withHook(chosen, hook, { ...succeeding(), duration, ...failures[next] }));
    }
  };
  return (
    <div className="hl-row" data-kind={hook}>
      <div className="hl-row-name">
        <span className="hl-row-label">{hook}</span>
        <OriginChip
          origin={container.origins[`hooks.${hook}.duration`]}
          of={label}
          onReset={() => onChange(withHook(chosen, hook, undefined))}
        />
      </div>
      <span className="hl-row-value">
        {hangs || handler === 'sleep' ? null : (
          <Amount
            isBare
            label={label}
            value={values.duration ?? 0}
            max={LONGEST}
            unit={words.secondsUnit}
            onChange={(duration) => set({ duration })}
          />
        )}
        {handler === 'sleep' ? (
          <span>{words.seconds(String(values.duration ?? 0))}</span>
        ) : (
          <Select
            label={words.value(words.hookResult, container.name)}
            value={result}
            choices={[
              { value: 'ok', label: words.succeeds },
              ...Object.keys(failures).map((value) => ({ value, label: labels[value] ?? value })),
              { value: 'hangs', label: words.neverReturns },
            ]}
            onChoose={choose}
          />
        )}
      </span>
    </div>
  );
}

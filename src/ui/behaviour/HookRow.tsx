import type { Behaviour, HookBehaviour } from '../../core/behaviour/index.ts';
import { Amount, Select } from '../controls/index.ts';
import { useSpeech } from '../words/index.ts';
import { type ContainerChoices, type Hook, withHook } from './choices.ts';
import { OriginChip } from './OriginChip.tsx';

interface HookRowProps {
  readonly container: ContainerChoices;
  readonly hook: Hook;
  readonly handler: string;
  onChange(chosen: Behaviour): void;
}

const LONGEST = 60;

/** How long a hook takes and how it ends. */
export function HookRow({ container, hook, handler, onChange }: HookRowProps) {
  const { words } = useSpeech();
  const { chosen, effective } = container;
  const values: HookBehaviour = effective.hooks?.[hook] ?? {};
  const set = (change: Partial<HookBehaviour>) => onChange(withHook(chosen, hook, { ...values, ...change }));
  const label = words.value(words.hookTakes(hook), container.name);
  const hangs = values.duration === null;
  const fails = (values.exitCode ?? 0) !== 0 || values.connection !== undefined;
  const failing: Partial<HookBehaviour> = handler === 'exec' ? { exitCode: 1 } : { connection: 'refused' };
  const succeeding = (): HookBehaviour => {
    const { exitCode: _code, connection: _connection, ...rest } = values;
    return rest;
  };
  const result = hangs ? 'hangs' : fails ? 'fails' : 'ok';
  const choose = (next: string) => {
    if (next === 'hangs') set({ duration: null });
    else {
      const duration = values.duration ?? 10;
      onChange(withHook(chosen, hook, { ...succeeding(), duration, ...(next === 'fails' ? failing : {}) }));
    }
  };
  return (
    <div className="hl-row" data-kind={hook}>
      <div className="hl-row-name">
        <span className="hl-row-label">{words.hookTakes(hook)}</span>
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
          <span className="hl-fixed">{words.seconds(String(values.duration ?? 0))}</span>
        ) : (
          <Select
            label={words.value(words.hookResult, container.name)}
            value={result}
            choices={[
              { value: 'ok', label: words.succeeds },
              { value: 'fails', label: words.fails },
              { value: 'hangs', label: words.neverReturns },
            ]}
            onChoose={choose}
          />
        )}
      </span>
    </div>
  );
}

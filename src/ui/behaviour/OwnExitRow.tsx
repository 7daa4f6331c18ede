import type { Behaviour, OwnExit } from '../../core/behaviour/index.ts';
import { Amount, NumberInput, Select } from '../controls/index.ts';
import { useSpeech } from '../words/index.ts';
import { type ContainerChoices, without } from './choices.ts';
import { OriginChip } from './OriginChip.tsx';
import { behaviourWords } from './words.ts';

interface OwnExitRowProps {
  readonly container: ContainerChoices;
  onChange(chosen: Behaviour): void;
}

/** Whether the process ends by itself, when and with which code. */
export function OwnExitRow({ container, onChange }: OwnExitRowProps) {
  const { lang, words } = useSpeech();
  const { outOfMemory } = behaviourWords[lang];
  const { chosen, effective } = container;
  const exit = effective.exitsAt?.find((entry) => entry !== null);
  const kind = !exit ? 'runs' : effective.exitsRepeat === true ? 'repeats' : 'once';
  const label = words.value(words.byItself, container.name);
  const set = (next: OwnExit, exitsRepeat: boolean) => onChange({ ...chosen, exitsAt: [next], exitsRepeat });
  const choose = (next: string) => {
    if (next === 'runs') onChange({ ...without(chosen, 'exitsRepeat'), exitsAt: [] });
    else set(exit ?? { after: 2, code: 1 }, next === 'repeats');
  };
  return (
    <div className="hl-row" data-kind="exited">
      <div className="hl-row-name">
        <span className="hl-row-label">{words.byItself}</span>
        <OriginChip
          origin={container.origins.exitsAt}
          of={label}
          onReset={() => onChange(without(chosen, 'exitsAt', 'exitsRepeat'))}
        />
      </div>
      <span className="hl-row-value">
        <Select
          label={label}
          value={kind}
          choices={[
            { value: 'runs', label: words.runsOn },
            { value: 'once', label: words.exitsOnce },
            { value: 'repeats', label: words.exitsEveryTime },
          ]}
          onChoose={choose}
        />
        {exit && (
          <>
            <Amount
              isBare
              label={words.value(words.exitAt, container.name)}
              value={exit.after}
              max={60}
              unit={words.secondsUnit}
              onChange={(after) => set({ ...exit, after }, kind === 'repeats')}
            />
            {/* biome-ignore lint/a11y/noLabelWithoutControl: the control is in it */}
            <label className="hl-code">
              {words.withCode}
              <NumberInput
                type="number"
                min={0}
                max={255}
                value={exit.code}
                read={(text) => (/^\d+$/.test(text) ? Number(text) : undefined)}
                onNumber={(code) => set({ ...exit, code }, kind === 'repeats')}
              />
            </label>
            <label className="hl-check">
              <input
                type="checkbox"
                aria-label={words.value(outOfMemory, container.name)}
                checked={exit.reason === 'OOMKilled'}
                onChange={(event) =>
                  set(
                    event.target.checked
                      ? { after: exit.after, code: 137, reason: 'OOMKilled' }
                      : { after: exit.after, code: exit.code },
                    kind === 'repeats',
                  )
                }
              />
              {outOfMemory}
            </label>
          </>
        )}
      </span>
    </div>
  );
}

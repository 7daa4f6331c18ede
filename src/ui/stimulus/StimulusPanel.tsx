import type { Stimulus } from '../../core/stimulus/index.ts';
import type { Ms } from '../../core/time.ts';
import { Amount, Select } from '../controls/index.ts';
import { useSpeech } from '../words/index.ts';
import { HappeningRow } from './HappeningRow.tsx';
import { happening, type StimulusKind, stimulusOf, verbs } from './kinds.ts';
import './stimulus.css';
import { stimulusWords } from './words.ts';

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

const tenths = (value: number) => Math.round(value * 10) / 10;

/** What happens to the pod and when, one thing after the other, each with what makes it happen. */
export function StimulusPanel(props: StimulusPanelProps) {
  const { stimulus, pod, namespace, deletedAt, grace, onChange } = props;
  const { lang, words } = useSpeech();
  const own = stimulusWords[lang];
  const byDefault: Stimulus = { at: deletedAt === undefined ? 5 : deletedAt / 1000, do: 'delete' };
  const all = stimulus ?? [byDefault];
  const replace = (index: number, ...next: readonly Stimulus[]) => onChange(all.toSpliced(index, 1, ...next));
  const offered = verbs.map((verb) => ({ value: verb as string, label: own.verb[verb] }));
  const choices = (happens: Stimulus | undefined) => [
    ...(all.length > 1 ? [] : [{ value: 'default', label: words.stimulusDefault }]),
    ...offered,
    ...(happens && !offered.some(({ value }) => value === happens.do)
      ? [{ value: happens.do, label: own.verb[happens.do] }]
      : []),
    ...(all.length > 1 ? [] : [{ value: 'nothing', label: words.stimulusNothing }]),
  ];
  const choose = (next: string, index: number, at: number) => {
    const verb = verbs.find((each) => each === next);
    if (verb) replace(index, happening(verb, at));
    else onChange(stimulusOf(next as StimulusKind, at));
  };
  const last = all.at(-1);
  return (
    <section className="hl-panel" data-testid="stimulus" aria-label={words.stimulus}>
      <header className="hl-head-row">
        <h2>{words.stimulus}</h2>
        <span className="hl-grow" />
        {last && (
          <button
            type="button"
            className="hl-button"
            data-quiet="true"
            onClick={() => onChange([...all, { at: tenths(last.at + 2), do: 'delete' }])}
          >
            {own.add}
          </button>
        )}
      </header>
      <div className="hl-rows">
        {!last && (
          <>
            <Select
              label={words.stimulusKind}
              value="nothing"
              choices={choices(undefined)}
              onChoose={(next) => choose(next, 0, byDefault.at)}
            />
            <p className="hl-note">{words.stimulusUntouched}</p>
          </>
        )}
        {all.map((happens, index) => (
          // biome-ignore lint/a11y/useSemanticElements: a group of rows, not a form's fieldset
          <div
            // biome-ignore lint/suspicious/noArrayIndexKey: a thing that happens is its place in the row
            key={index}
            className="hl-happening"
            data-testid="happening"
            role="group"
            aria-label={own.nth(own.verb[happens.do], index)}
          >
            <div className="hl-happening-head">
              <Select
                label={own.nth(words.stimulusKind, index)}
                value={stimulus === undefined ? 'default' : happens.do}
                choices={choices(happens)}
                onChoose={(next) => choose(next, index, happens.at)}
              />
              <Amount
                label={own.nth(words.stimulusAt, index)}
                value={tenths(happens.at)}
                max={60}
                unit={words.secondsUnit}
                onChange={(at) => replace(index, { ...happens, at })}
              />
              {all.length > 1 && (
                <button
                  type="button"
                  className="hl-icon-button"
                  aria-label={own.remove(own.nth(own.verb[happens.do], index))}
                  onClick={() => replace(index)}
                >
                  <span aria-hidden="true">×</span>
                </button>
              )}
            </div>
            <HappeningRow
              happens={happens}
              index={index}
              pod={pod}
              namespace={namespace}
              grace={grace}
              onChange={(next) => replace(index, next)}
            />
          </div>
        ))}
      </div>
    </section>
  );
}

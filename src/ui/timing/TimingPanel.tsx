import { defaultTiming, type Timing } from '../../core/stimulus/index.ts';
import { Amount } from '../controls/index.ts';
import { useSpeech } from '../words/index.ts';
import './timing.css';
import { timingWords } from './words.ts';

interface TimingPanelProps {
  /** What was chosen; the rest has its default. */
  readonly timing: Partial<Timing>;
  onChange(timing: Partial<Timing>): void;
}

/** What can be turned, with its bounds and the rule that says so; an ideal kubelet has no relist to turn. */
const dialsOf = (relist: number) =>
  [
    ...(relist > 0 ? [{ key: 'relistPhase', rule: 'APP-8', min: 0, max: relist, step: 0.05 } as const] : []),
    { key: 'backOffFactor', rule: 'APP-9', min: 1, max: 1.5, step: 0.05 },
    { key: 'create', rule: 'APP-10', min: 0, max: 10, step: 0.1 },
  ] as const;

/** What really varies from run to run, for whoever wants another run than the usual one. */
export function TimingPanel({ timing, onChange }: TimingPanelProps) {
  const { lang, words } = useSpeech();
  const own = timingWords[lang];
  return (
    <div className="hl-rows">
      <p className="hl-note">{own.help}</p>
      {dialsOf(timing.relist ?? defaultTiming.relist).map(({ key, rule, min, max, step }) => {
        const { [key]: chosen, ...others } = timing;
        const isChosen = chosen !== undefined && chosen !== defaultTiming[key];
        return (
          <div key={key} className="hl-row">
            <div className="hl-row-name">
              <span className="hl-row-label">{own.dials[key]}</span>
              {isChosen ? (
                <button
                  type="button"
                  className="hl-origin"
                  data-origin="given"
                  title={words.resetValue(own.dials[key])}
                  aria-label={words.chosenReset(own.dials[key])}
                  onClick={() => onChange(others)}
                >
                  {words.originChosen}
                  <span aria-hidden="true"> ×</span>
                </button>
              ) : (
                <span className="hl-origin" data-origin="assumed">
                  {words.originAssumed} · <code>{rule}</code>
                </span>
              )}
            </div>
            <span className="hl-row-value">
              <Amount
                isBare
                label={own.dials[key]}
                value={chosen ?? defaultTiming[key]}
                min={min}
                max={max}
                step={step}
                unit={key === 'backOffFactor' ? '×' : words.secondsUnit}
                onChange={(value) => onChange({ ...others, [key]: value })}
              />
            </span>
          </div>
        );
      })}
    </div>
  );
}

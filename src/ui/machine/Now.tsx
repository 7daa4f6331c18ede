import type { Chart, Moment, Step } from '../../core/lifecycle/index.ts';
import { type Ms, ms } from '../../core/time.ts';
import { whatOf } from '../moments/index.ts';
import type { RuleText } from '../why/index.ts';
import { clockOf, useSpeech } from '../words/index.ts';
import { machineWords } from './words/index.ts';

interface NowProps {
  readonly chart: Chart;
  readonly isAtWork: boolean;
  /** The innermost active states. */
  readonly leaves: readonly string[];
  readonly latest: readonly Step[];
  readonly entries: ReadonlyMap<string, readonly Ms[]>;
  readonly at: Ms;
  momentsOf(step: Step): readonly Moment[];
  ruleOf(id: string): RuleText | undefined;
  onState(path: string): void;
}

/** The picture in words: which states are active and since when, and what was just done, by whose word. */
export function Now({ chart, isAtWork, leaves, latest, entries, at, momentsOf, ruleOf, onState }: NowProps) {
  const { lang, words: page } = useSpeech();
  const words = machineWords[lang];
  return (
    <div className="hl-machine-now" data-testid="machine-now">
      <h3>{words.active}</h3>
      {leaves.length === 0 && <p className="hl-soft">{isAtWork ? words.notYet : words.never}</p>}
      <ul>
        {leaves.map((path) => {
          const since = entries.get(path)?.findLast((entry) => entry <= at);
          return (
            <li key={path}>
              <button type="button" className="hl-link" onClick={() => onState(path)}>
                <code>{path === '' ? chart.id : path}</code>
              </button>{' '}
              {since !== undefined && <span className="hl-soft">{words.since(clockOf(since, page))}</span>}
            </li>
          );
        })}
      </ul>
      <h3>
        {words.taken}
        {latest[0] && <span className="hl-soft"> {clockOf(ms(latest[0].at), page)}</span>}
      </h3>
      {latest.length === 0 && <p className="hl-soft">{words.nothingTaken}</p>}
      <ol>
        {latest.flatMap((step, index) =>
          step.transitions.map((id, place) => (
            <Taken
              // biome-ignore lint/suspicious/noArrayIndexKey: steps never move
              key={`${index} ${id}`}
              chart={chart}
              id={id}
              moments={place === 0 ? momentsOf(step) : []}
              ruleOf={ruleOf}
            />
          )),
        )}
      </ol>
    </div>
  );
}

interface TakenProps {
  readonly chart: Chart;
  readonly id: string;
  readonly moments: readonly Moment[];
  ruleOf(id: string): RuleText | undefined;
}

function Taken({ chart, id, moments, ruleOf }: TakenProps) {
  const { lang, words: page } = useSpeech();
  const words = machineWords[lang];
  const transition = chart.transitions.find((each) => each.id === id);
  if (!transition) return null;
  const { from, to, event, guard, actions } = transition;
  const rules = [...new Set(moments.map(({ rule }) => rule))];
  return (
    <li>
      <p>
        <code>{from === '' ? chart.id : from}</code>
        {to.length > 0 && (
          <>
            {' → '}
            <code>{to.join(', ')}</code>
          </>
        )}
      </p>
      <dl>
        <dt>{words.event}</dt>
        <dd>{event === '' ? words.always : <code>{event}</code>}</dd>
        {guard !== undefined && (
          <>
            <dt>{words.guard}</dt>
            <dd>
              <code>{guard}</code>
            </dd>
          </>
        )}
        {actions.length > 0 && (
          <>
            <dt>{words.does}</dt>
            <dd>
              <code>{actions.join(', ')}</code>
            </dd>
          </>
        )}
        {moments.length > 0 && (
          <>
            <dt>{words.says}</dt>
            <dd translate="no">{[...new Set(moments.map((moment) => whatOf(moment, page)))].join(', ')}</dd>
          </>
        )}
        {rules.map((rule) => {
          const told = ruleOf(rule);
          return [
            <dt key={`${rule} name`}>
              {page.rule} <code>{rule}</code>
            </dt>,
            <dd key={rule}>
              {told?.sentence}{' '}
              {told?.source && (
                <a href={told.source} target="_blank" rel="noreferrer">
                  {page.source}
                </a>
              )}
            </dd>,
          ];
        })}
      </dl>
    </li>
  );
}

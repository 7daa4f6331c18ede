import type { Range } from '../../core/manifest/index.ts';
import type { Run } from '../../core/trace/index.ts';
import { whatOf } from '../moments/index.ts';
import { extentOf, type Item, nameOf, timeOf, whyOf } from '../timeline/index.ts';
import { clockOf, Sentence, useSpeech } from '../words/index.ts';
import './why.css';

/** What a rule says and where a reader can check it. */
export interface RuleText {
  readonly sentence: string;
  readonly source: string | undefined;
}

interface WhyProps {
  readonly run: Run;
  readonly item: Item | undefined;
  ruleOf(id: string): RuleText | undefined;
  /** The lines of a range, as words; `undefined` where the run is not of the text that is shown. */
  linesOf(range: Range): string | undefined;
  onShow(range: Range): void;
  onSeek(item: Item): void;
}

/** Why a span or a mark is where it is: what decided, who says so, and which line of the manifest. */
export function Why({ run, item, ruleOf, linesOf, onShow, onSeek }: WhyProps) {
  const speech = useSpeech();
  const { words } = speech;
  if (!item) return <p className="hl-empty">{words.whyEmpty}</p>;
  const why = whyOf(item);
  const rule = ruleOf(why.rule);
  const cause = why.cause === undefined ? undefined : run.moments[why.cause];
  const kind = item.type === 'span' ? item.span.kind : item.mark.what;
  const outcome = item.type === 'span' && item.span.outcome ? words.outcomes[item.span.outcome] : undefined;
  const { range } = why;
  const lines = range && linesOf(range);
  return (
    <article className="hl-why">
      <header>
        <h3 data-kind={kind}>{nameOf(item, speech)}</h3>
        {item.lane.container !== '' && (
          <span className="hl-chip" translate="no">
            {item.lane.container}
          </span>
        )}
        {outcome && (
          <span className="hl-chip" data-outcome={item.type === 'span' ? item.span.outcome : undefined}>
            {outcome}
          </span>
        )}
        <button
          type="button"
          className="hl-link hl-when"
          onClick={() => onSeek(item)}
          aria-label={words.goTo(clockOf(extentOf(item)[0], words))}
        >
          {timeOf(item, speech)}
        </button>
      </header>
      <p className="hl-why-sentence">
        <Sentence text={why.sentence} />
      </p>
      <dl>
        <dt>{words.decidedBy}</dt>
        <dd>
          {range && lines !== undefined ? (
            <button type="button" className="hl-link" onClick={() => onShow(range)}>
              <code>{why.field}</code>
              {words.comma}
              {lines}
            </button>
          ) : (
            <span>{why.field.replace(' (default)', words.byDefault)}</span>
          )}
        </dd>
        {cause && (
          <>
            <dt>{words.causedBy}</dt>
            <dd>
              <span translate="no">{words.now(whatOf(cause, words), cause.container)}</span>,{' '}
              {clockOf(cause.at, words)}
            </dd>
          </>
        )}
        <dt>{words.whoSays}</dt>
        <dd>
          {words.rule} <code>{why.rule}</code>
          {rule && <> · {rule.sentence}</>}
          {rule?.source && (
            <>
              {' '}
              <a href={rule.source} target="_blank" rel="noreferrer">
                {words.source}
              </a>
            </>
          )}
        </dd>
        <dt>{words.machine}</dt>
        <dd>
          <code>
            {why.actor} · {why.state}
          </code>
        </dd>
      </dl>
    </article>
  );
}

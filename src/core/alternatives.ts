import { type OpenQuestion, openQuestionsOf, platformOf } from './platform/index.ts';
import type { Pod } from './pod/index.ts';
import type { RuleId } from './rules/index.ts';
import { type Asked, type Options, readScenario } from './scenario.ts';
import { runOf, simulate } from './simulate.ts';
import type { Run, Span } from './trace/index.ts';
import { englishWords, listOf, say, type Text, text } from './words/index.ts';

/** What may happen instead, because no source says which of two answers is true. */
export interface Alternative {
  readonly rule: RuleId;
  readonly source: string;
  /** The names of the facts that are in doubt, `preStop.sleep`. */
  readonly facts: readonly string[];
  /** The same scenario if the other answer is true. */
  readonly run: Run;
  /** Its spans that the run at hand has not: what a picture draws as a ghost. */
  readonly ghosts: readonly Span[];
  /** What is in doubt, and what comes of it. */
  readonly note: Text;
}

/**
 * The runs that may be true instead of `run`, one for each question that is open on its platform and makes a
 * difference to this manifest. None where everything that matters is known.
 *
 * @param run What `simulate` made of the same text and options.
 */
export function alternativesOf(
  yaml: string,
  options: Options = {},
  run: Run = simulate(yaml, options),
): readonly Alternative[] {
  const platform = platformOf(run.platform);
  if (!platform) return [];
  return openQuestionsOf(platform).flatMap((question): Alternative[] => {
    const asked = readScenario(yaml, options, question.otherwise);
    const other = runOf(asked);
    const ghosts = ghostsOf(run, other);
    const isSame = ghosts.length === 0 && ghostsOf(other, run).length === 0;
    if (isSame && (run.rejected === null) === (other.rejected === null)) return [];
    const { rule = 'APP-20', source, facts } = question;
    return [
      { rule, source, facts, run: other, ghosts, note: noteOf(run, other, question, asked, yaml, options) },
    ];
  });
}

const isOther = (a: Text, b: Text) => say(englishWords, a) !== say(englishWords, b);

const keyOf = ({ container, attempt, kind, from, to, open, outcome }: Span): string =>
  [container, attempt, kind, from, to, open, outcome].join();

/** The spans of `other` that are not in `run`. */
function ghostsOf(run: Run, other: Run): readonly Span[] {
  const spansIn = ({ lanes }: Run) => lanes.flatMap(({ spans }) => spans);
  const known = new Set(spansIn(run).map(keyOf));
  return spansIn(other).filter((span) => !known.has(keyOf(span)));
}

function noteOf(
  run: Run,
  other: Run,
  question: OpenQuestion,
  asked: Asked,
  yaml: string,
  options: Options,
): Text {
  const { label: platform } = question.otherwise;
  const pod = podIn(asked) ?? podIn(readScenario(yaml, options));
  const what = whatOf(question, pod);
  return isOther(other.verdict, run.verdict)
    ? text('alternative.note', { platform, what, verdict: other.verdict })
    : text('alternative.note.quiet', { platform, what });
}

const podIn = ({ read }: Asked): Pod | undefined => (read.ok ? read.value.scenario.pod : undefined);

const named = [
  'startOrder',
  'sidecars',
  'zeroGrace',
  'graceHonoured',
  'objectRemoval',
  'namedSidecarStop',
] as const;

/** The question itself, as a clause. */
function whatOf({ facts }: OpenQuestion, pod: Pod | undefined): Text {
  const used = new Set(
    pod?.containers.flatMap(({ postStart, preStop }) => [
      ...(postStart ? [`postStart.${postStart.kind}`] : []),
      ...(preStop ? [`preStop.${preStop.kind}`] : []),
    ]),
  );
  const handlers = facts.filter((fact) => used.has(fact)).map((fact) => fact.replace(/^.*\./, ''));
  if (handlers.length > 0) return text('alternative.hooks', { handlers: listOf([...new Set(handlers)]) });
  const [fact = ''] = facts;
  if (fact.startsWith('probes.')) return text('alternative.probes');
  if (fact === 'minimumStop' || fact === 'defaultGrace') return text(`alternative.${fact}`);
  const known = named.find((each) => each === fact);
  return known ? text(`what.${known}`) : text('alternative.other');
}

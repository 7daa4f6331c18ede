import { type Ms, ms, seconds } from '../time.ts';
import type { Lane, Mark, Run, Span } from '../trace/index.ts';
import { durationOf, type Words } from '../words/index.ts';
import { label } from './words.ts';

/** A lane's name, `c01`, `Pod`. */
export function laneName({ lane, container }: Lane, words: Words): string {
  if (lane === 'pod') return label(words, 'export.pod');
  return lane === 'endpoint' ? label(words, 'export.endpoint') : container;
}

/** What a lane's name leaves open: its probe, or a role other than the usual one. Often empty. */
export function laneRole({ lane, probe, role }: Lane, words: Words): string {
  if (lane === 'probe' && probe) return label(words, `export.probe.${probe}`);
  return lane === 'container' && role ? label(words, `export.${role}`) : '';
}

/** A lane's name and role in one line, different for every lane of a run. */
export const laneTitle = (lane: Lane, words: Words): string =>
  [laneName(lane, words), laneRole(lane, words)].filter((part) => part !== '').join(' ');

/** What a span is called: phases and states by their own names, the endpoint by what it means, most others by their kind. */
export function spanName(span: Span, words: Words): string {
  const { kind, detail, outcome } = span;
  if (kind === 'phase' && typeof detail.phase === 'string') return detail.phase;
  if (kind === 'state') return label(words, 'export.state', { name: stateName(span, words) });
  if (kind === 'endpoint') return label(words, `export.traffic.${trafficOf(detail)}`);
  if (kind === 'probe')
    return label(words, `export.result.${resultOf(detail)}`, { count: Number(detail.count ?? 1) });
  if (kind === 'hook-ignored')
    return label(
      words,
      outcome === 'skipped' ? 'export.hook-missing' : 'export.hook-ignored',
      hookOf(detail),
    );
  return label(words, `export.kind.${kind}`);
}

/** What may be written into a span, the longest first; empty where nothing needs to be. */
export function spanLabels(span: Span, words: Words): readonly string[] {
  const name = spanName(span, words);
  // What is still going on has no length yet.
  const length = span.open ? [] : [durationOf(words.lang, ms(span.to - span.from))];
  const { handler } = span.detail;
  switch (span.kind) {
    case 'preStop':
    case 'postStart':
      return [
        ...(typeof handler === 'string' ? [[name, handler, ...length].join(' · ')] : []),
        [name, ...length].join(' · '),
        name,
      ];
    case 'stopping':
    case 'backoff':
      return [[name, ...length].join(' · '), name, ...length];
    case 'state':
      return [name, stateName(span, words)];
    case 'exited':
    case 'probe':
      return [];
    default:
      return [name];
  }
}

/** What the Service makes of the pod: new traffic, only what has nowhere else to go, or none. */
export const trafficOf = ({ ready, serving }: Span['detail']): 'ready' | 'serving' | 'away' =>
  ready === true ? 'ready' : serving === true ? 'serving' : 'away';

/** A name as data carries it: one for all languages, or one for each. */
const namedIn = (name: unknown, { lang }: Words): string | undefined => {
  if (typeof name === 'string') return name;
  const own = typeof name === 'object' && name !== null ? Reflect.get(name, lang) : undefined;
  return typeof own === 'string' ? own : undefined;
};

/** The state of a provider's own, without a word for what it is. */
const stateName = ({ detail }: Span, words: Words): string =>
  namedIn(detail.name, words) ?? String(detail.state ?? '');

const resultOf = ({ result }: Span['detail']) =>
  result === 'success' || result === 'failure' ? result : ('error' as const);

/** How a span ended, in a word; empty where that goes without saying. */
export const outcomeName = ({ outcome }: Span, words: Words): string =>
  outcome === undefined ? '' : label(words, `export.outcome.${outcome}`);

/** Marks worth a word at their place. */
export type Sign = 'signal' | 'kill' | 'exit' | 'fail' | 'restart';

/** What a mark is drawn as; `undefined` for those that only a list tells, among them an exit that SIGKILL has told. */
export function signOf({ marks }: Lane, { what, attempt, at }: Mark): Sign | undefined {
  if (what === 'SIGKILL') return 'kill';
  if (what.startsWith('SIG')) return 'signal';
  if (what === 'exited')
    return marks.some((mark) => mark.what === 'SIGKILL' && mark.at === at) ? undefined : 'exit';
  if (what === 'hook-failed' || what === 'preStop-abandoned') return 'fail';
  return what === 'started' && attempt > 0 ? 'restart' : undefined;
}

/** What a sign says, the longest first. */
export function signLabels(run: Run, mark: Mark, sign: Sign, words: Words): readonly [string, ...string[]] {
  const { detail = {} } = run.moments[mark.moment] ?? {};
  const code = String(detail.exitCode ?? '?');
  switch (sign) {
    case 'kill':
      return [`SIGKILL · ${label(words, 'export.exit', { code })}`, 'SIGKILL'];
    case 'exit':
      return [label(words, detail.cause === 'OOM' ? 'export.exit.out-of-memory' : 'export.exit', { code })];
    case 'restart':
      return [label(words, 'export.start', { number: mark.attempt + 1 })];
    case 'fail':
      return [
        mark.what === 'hook-failed'
          ? label(words, 'export.hook-failed', hookOf(detail))
          : label(words, 'export.hook-abandoned'),
      ];
    case 'signal':
      return [mark.what];
  }
}

/** The parts of a grace period, in whole milliseconds, with what each is called. */
export function budgetOf({ detail }: Span, words: Words) {
  const part = (key: string) => seconds(Number(detail[key] ?? 0));
  const say = (key: 'spent' | 'left' | 'total' | 'minimum') =>
    label(words, `export.${key}`, { length: durationOf(words.lang, part(key)) });
  return {
    total: part('total'),
    spent: part('spent'),
    minimum: part('minimum'),
    spentLabel: say('spent'),
    leftLabels: [`${say('total')} · ${say('left')}`, say('left')],
    minimumLabel: say('minimum'),
  };
}

const hookOf = ({ hook, handler }: Span['detail']) => ({
  hook: String(hook ?? ''),
  handler: String(handler ?? ''),
});

/** An instant as lists show it, to a tenth of a second below two minutes: `5.0 s`, `2 min 40 s`. */
export const clockOf = (at: Ms, words: Words): string =>
  Math.abs(at) < 119_950
    ? label(words, 'export.clock', { seconds: (Math.round(at / 100) / 10 || 0).toFixed(1) })
    : durationOf(words.lang, at);

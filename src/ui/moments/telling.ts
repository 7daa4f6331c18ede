import type { Moment } from '../../core/lifecycle/index.ts';
import type { Words } from '../words/index.ts';

/** What a moment is called: the signal of a stop, the reason of an event, else the word for it. */
export function whatOf({ what, detail }: Moment, words: Words): string {
  if (what === 'stop-requested' && typeof detail.signal === 'string') return detail.signal;
  if (what === 'event' && typeof detail.reason === 'string') return detail.reason;
  return words.what[what] ?? what;
}

/** These say by their value what they are. */
const plain = /^(?:kind|handler|result|hook|cause|why|reason|state|phase|podReason|message|disruption)$/;

const inSeconds = /^(?:timeout|gracePeriod|deletionGracePeriodSeconds)$/;

/** What else a moment says. What has no words here keeps the API's own name. */
export function detailOf({ what, detail }: Pick<Moment, 'what' | 'detail'>, words: Words): string {
  if (what === 'event') return String(detail.message ?? '');
  return Object.entries(detail)
    .flatMap(([key, value]) => (key === 'signal' || value === '' ? [] : toldOf(key, value, words)))
    .join(' · ');
}

function toldOf(key: string, value: unknown, words: Words): string {
  if (typeof value === 'object' && value !== null)
    return `${key.replace(/^container /, '')} ${stateIn(value, words)}`;
  const said: Readonly<Record<string, string>> = words.details;
  const label = said[key] ?? key;
  if (typeof value === 'boolean') return value ? label : said.no + label;
  if (key === 'exitCode') return words.exitCode(String(value));
  const text = said[String(value)] ?? words.probes[value as keyof Words['probes']] ?? String(value);
  if (plain.test(key)) return text;
  return `${label} ${inSeconds.test(key) ? words.seconds(text) : text}`;
}

/** A container's status in a few words: `waiting, ContainerCreating`, `running, ready`. */
function stateIn(value: object, words: Words): string {
  const parts = Object.entries(value).filter(
    ([key, each]) =>
      !('state' in value && (key === 'started' || each === false || each === 0) && key !== 'exitCode'),
  );
  return parts.map(([key, each]) => toldOf(key, each, words)).join(words.comma);
}

import {
  type Behaviour,
  isAnyUnread,
  joined,
  type Origin,
  originOf,
  type Settled,
  thoroughBehaviour,
} from './behaviour/index.ts';
import { type Options, readScenario } from './scenario.ts';
import type { Text } from './words/index.ts';

/** What a script of a container does if it is followed step by step, where a run only reads plain lines [APP-6]. */
export interface Followed {
  readonly container: string;
  /** What it settles of the container's behaviour. */
  readonly part: Behaviour;
  /** What that was read from. */
  readonly from: Text;
}

type Given = Readonly<Record<string, Behaviour>>;

/**
 * The scripts of a pod that its run does not read, followed through their loops, functions and traps. Nothing of what somebody has
 * chosen, nothing that cannot be known, and nothing that would leave the run as it is. May load more code.
 */
export async function followedIn(yaml: string, options: Options = {}): Promise<readonly Followed[]> {
  const { read } = readScenario(yaml, options);
  if (!read.ok) return [];
  const { settled, scenario } = read.value;
  const { pod } = scenario;
  if (!isAnyUnread(pod, settled)) return [];
  const thorough = await thoroughBehaviour(pod, options.behaviour);
  return pod.containers.flatMap(({ name }) => [
    ...hooksOf(name, settled, thorough),
    ...processOf(name, settled, thorough),
  ]);
}

/** What somebody has chosen, with what scripts settle beside it. */
export function withFollowed(chosen: Given, followed: readonly Followed[]): Given {
  const all: Record<string, Behaviour> = { ...chosen };
  for (const { container, part } of followed)
    all[container] = joined(Object.hasOwn(all, container) ? all[container] : {}, part);
  return all;
}

/** Where a value comes from, if only the thorough reader found it in the manifest. */
function newIn(container: string, key: string, plain: Settled, thorough: Settled): Origin | undefined {
  const origin = originOf(thorough, container, key);
  const isNew = origin?.how === 'read' && originOf(plain, container, key)?.how !== 'read';
  return isNew ? origin : undefined;
}

function* hooksOf(container: string, plain: Settled, thorough: Settled): Generator<Followed> {
  for (const hook of ['postStart', 'preStop'] as const) {
    const origin = newIn(container, `hooks.${hook}.duration`, plain, thorough);
    const before = plain.behaviour[container]?.hooks?.[hook];
    const { duration = 0, exitCode = 0 } = thorough.behaviour[container]?.hooks?.[hook] ?? {};
    if (!origin || (before?.duration === duration && before.exitCode === exitCode)) continue;
    yield { container, part: { hooks: { [hook]: { duration, exitCode } } }, from: origin.text };
  }
}

function* processOf(container: string, plain: Settled, thorough: Settled): Generator<Followed> {
  const lives = newIn(container, 'exitsAt', plain, thorough);
  const stops = newIn(container, 'onTerm', plain, thorough);
  const { exitsAt = [], exitsRepeat = false, onTerm = 'ignore' } = thorough.behaviour[container] ?? {};
  if (!lives) return;
  const part = { exitsAt, exitsRepeat, ...(stops && { onTerm }) };
  yield { container, part, from: (stops ?? lives).text };
}

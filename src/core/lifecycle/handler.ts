import type { Container, Handler } from '../pod/index.ts';
import type { RuleId } from '../rules/index.ts';
import { type Ms, ms, never, seconds } from '../time.ts';
import { UNKNOWN, unreachable } from './events.ts';
import type { World } from './world.ts';

export type HookName = 'postStart' | 'preStop';

/** One run of a hook, decided before it begins: only the end of its container can still change it. */
export interface HookPlan {
  readonly handler: Handler['kind'];
  /** Whether it is called at all: the platform may skip it without a word, or know no such field. */
  readonly fate: 'called' | 'ignored' | 'no-such-field';
  /** Who says what becomes of it. */
  readonly rule: RuleId;
  /** Whether it begins at all; a handler the kubelet cannot call fails without a beginning. */
  readonly begins: boolean;
  readonly time: Ms;
  /** Why it fails; `undefined` succeeds. */
  readonly failure: string | undefined;
  readonly result: Readonly<Record<string, number>>;
  /** Whether the end of its container ends it too. */
  readonly diesWithContainer: boolean;
}

/** How long the resolver of the node looks for a name before it gives up. */
const RESOLVER_GIVES_UP = seconds(10);

/** What the kubelet does with each handler. */
const ruleOf = { exec: 'S-30', httpGet: 'S-32', sleep: 'S-35', tcpSocket: 'S-36' } as const;

/** What calling `handler` will do to a container that is alive, or already dead. */
export function hookPlanOf(
  { platform, behaviour }: World,
  { name: container }: Container,
  name: HookName,
  handler: Handler,
  isDead: boolean,
): HookPlan {
  const {
    duration = 0,
    exitCode = 0,
    httpStatus = 200,
    connection,
  } = behaviour[container]?.hooks?.[name] ?? {};
  const time = duration === null ? never : seconds(duration);
  const isInside = handler.kind === 'exec' || (handler.kind !== 'sleep' && handler.host === '');
  const rule = platform[name][handler.kind].rule ?? ruleOf[handler.kind];
  const fails = (failure: string, after: Ms = ms(0)): HookPlan => ({
    handler: handler.kind,
    rule,
    fate: 'called',
    begins: false,
    time: after,
    failure,
    result: {},
    diesWithContainer: false,
  });
  const runs = (plan: Pick<HookPlan, 'time' | 'failure' | 'result'>): HookPlan => ({
    handler: handler.kind,
    rule,
    fate: 'called',
    begins: true,
    diesWithContainer: isInside,
    ...plan,
  });

  const { value: fate } = platform[name][handler.kind];
  if (fate === 'ignored' || fate === 'no-such-field') return { ...fails(fate), fate, failure: undefined };
  if (fate === 'fails') return fails('invalid-handler');
  if (isDead && isInside) return fails('container-not-running');
  switch (handler.kind) {
    case 'exec':
      return runs({ time, failure: exitCode === 0 ? undefined : 'exit-code', result: { exitCode } });
    case 'sleep':
      return runs({ time: handler.duration, failure: undefined, result: {} });
    case 'tcpSocket':
    case 'httpGet':
      if (connection === 'refused') return fails('connection-refused');
      if (connection === 'unresolvable') return fails('name-not-resolved', RESOLVER_GIVES_UP);
      return runs({ time, failure: undefined, result: handler.kind === 'httpGet' ? { httpStatus } : {} });
  }
}

/** What the status of a container says whose postStart hook failed, in the kubelet's words; its pod's UID is not known. */
export function postStartError({ pod, behaviour }: World, { name, postStart }: Container): string {
  const of = `for Container "${name}" in Pod "${pod.name}_${pod.namespace}(${UNKNOWN})" failed - error:`;
  switch (postStart?.kind) {
    case 'exec': {
      const { exitCode = 137 } = behaviour[name]?.hooks?.postStart ?? {};
      const command = postStart.command.join(' ');
      return `Exec lifecycle hook ([${command}]) ${of} command '${command}' exited with ${exitCode || 137}: , message: ""`;
    }
    case 'httpGet': {
      const { connection = 'refused' } = behaviour[name]?.hooks?.postStart ?? {};
      const error = unreachable({ handler: 'httpGet' }, connection);
      return `HTTP lifecycle hook (${postStart.path}) ${of} ${error}, message: ""`;
    }
    default:
      return `Cannot run handler: invalid handler: ${UNKNOWN}`;
  }
}

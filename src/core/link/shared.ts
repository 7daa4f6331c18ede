import type { Behaviour } from '../behaviour/index.ts';
import type { Stimulus, Timing } from '../stimulus/index.ts';
import {
  aBoolean,
  aNumber,
  anything,
  aString,
  either,
  fieldsOf,
  listOf,
  oneOf,
  orNull,
  recordOf,
  type Shape,
} from './shape.ts';

/** What a link carries: a text and the scenario around it. What is absent has its default, and defaults never change. */
export interface Shared {
  readonly yaml: string;
  /** A platform's id. Default `kubernetes-1.36`. */
  readonly platform?: string;
  /** Per container; what is absent is inferred from the text. */
  readonly behaviour?: Readonly<Record<string, Behaviour>>;
  /** Default: one delete after everything has started; an empty list is a pod left alone. */
  readonly stimulus?: readonly Stimulus[];
  readonly timing?: Partial<Timing>;
  /** Feature gates that differ from the platform's. */
  readonly gates?: Readonly<Record<string, boolean>>;
  /** The kubelet's configuration. */
  readonly node?: {
    readonly maxContainerRestartPeriod?: number;
    readonly evictionMaxPodGracePeriod?: number;
    readonly gates?: Readonly<Record<string, boolean>>;
  };
  /** Seconds at which the run ends at the latest. */
  readonly until?: number;
  /** Which workload of several, from 0. Default 0. */
  readonly document?: number;
  /** The second of a comparison. */
  readonly b?: Shared;
}

const hook = fieldsOf({
  duration: orNull(aNumber),
  exitCode: aNumber,
  httpStatus: aNumber,
  connection: oneOf('refused', 'unresolvable'),
  tls: aBoolean,
});

const probeWindows = listOf(
  fieldsOf(
    {
      from: aNumber,
      to: aNumber,
      exitCode: aNumber,
      httpStatus: aNumber,
      connection: oneOf('ok', 'refused', 'unresolvable'),
      duration: orNull(aNumber),
    },
    ['from'],
  ),
);

const ownExit = fieldsOf({ after: aNumber, code: aNumber, reason: oneOf('OOMKilled') }, ['after', 'code']);

const behaviour: Shape<Behaviour> = fieldsOf({
  onTerm: either<NonNullable<Behaviour['onTerm']>>(
    oneOf('ignore'),
    fieldsOf({ exitAfter: aNumber, exitCode: aNumber }, ['exitAfter', 'exitCode']),
  ),
  exitsAt: listOf(orNull(ownExit)),
  exitsRepeat: aBoolean,
  hooks: fieldsOf({ postStart: hook, preStop: hook }),
  probes: fieldsOf({ startup: probeWindows, liveness: probeWindows, readiness: probeWindows }),
});

const timed = { at: aNumber } as const;
const graceful = { ...timed, gracePeriodSeconds: aNumber } as const;

/** Each thing that may happen, with the fields it has. */
const stimulus = either<Stimulus>(
  fieldsOf({ ...graceful, do: oneOf('delete') }, ['at', 'do']),
  fieldsOf({ ...graceful, do: oneOf('drain') }, ['at', 'do']),
  fieldsOf({ ...timed, do: oneOf('force-delete', 'node-lost', 'remove-manifest') }, ['at', 'do']),
  fieldsOf(
    { ...timed, do: oneOf('evict', 'evict-hard', 'evict-soft', 'preempt-scheduler', 'preempt-kubelet') },
    ['at', 'do'],
  ),
  fieldsOf({ ...timed, do: oneOf('node-shutdown'), seconds: aNumber, criticalSeconds: aNumber }, [
    'at',
    'do',
    'seconds',
    'criticalSeconds',
  ]),
  fieldsOf({ ...timed, do: oneOf('kubelet-restart'), downFor: aNumber }, ['at', 'do', 'downFor']),
  fieldsOf({ ...timed, do: oneOf('patch'), patch: anything }, ['at', 'do', 'patch']),
);

const scenario = {
  platform: aString,
  behaviour: recordOf(behaviour),
  stimulus: listOf(stimulus),
  timing: fieldsOf({ relist: aNumber, relistPhase: aNumber, backOffFactor: aNumber, create: aNumber }),
  gates: recordOf(aBoolean),
  node: fieldsOf({
    maxContainerRestartPeriod: aNumber,
    evictionMaxPodGracePeriod: aNumber,
    gates: recordOf(aBoolean),
  }),
  until: aNumber,
  document: aNumber,
} as const;

/** Reads the options of a run, field by field. */
export const scenarioOptions = fieldsOf(scenario);

const second: Shape<Shared> = fieldsOf({ ...scenario, yaml: aString }, ['yaml']);

/** Reads what a link carried, field by field. */
export const shared: Shape<Shared> = fieldsOf({ ...scenario, yaml: aString, b: second }, ['yaml']);

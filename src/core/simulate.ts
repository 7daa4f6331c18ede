import { type Behaviour, settledBehaviour } from './behaviour/index.ts';
import { assumptionsOf, findingsOf, rejectionOf, verdictOf } from './explain/index.ts';
import { run } from './lifecycle/index.ts';
import { type FieldError, type Remark, readManifest } from './manifest/index.ts';
import {
  admissionOf,
  defaultPlatform,
  effectiveGates,
  type Platform,
  platformOf,
  underGates,
} from './platform/index.ts';
import { readPod } from './pod/index.ts';
import { defaultTiming, type Stimulus, type Timing } from './stimulus/index.ts';
import { type Ms, ms, seconds } from './time.ts';
import { type Note, type Run, traceOf } from './trace/index.ts';
import { englishWords, say, text } from './words/index.ts';

/** What a run depends on beside the text; whatever is left out has its default. Times are seconds. */
export interface Options {
  /** A platform's id. Default `kubernetes-1.36`; an unknown one gives a warning and the default. */
  readonly platform?: string;
  /** Feature gates that differ from the platform's. */
  readonly gates?: Readonly<Record<string, boolean>>;
  /** The kubelet's configuration. */
  readonly node?: {
    readonly maxContainerRestartPeriod?: number;
    readonly evictionMaxPodGracePeriod?: number;
    readonly gates?: Readonly<Record<string, boolean>>;
  };
  /** Per container; what is left out is inferred from the manifest, then defaulted. */
  readonly behaviour?: Readonly<Record<string, Behaviour>>;
  /** What happens to the pod. Default: one delete 5 s after everything has settled; `[]`: nothing happens. */
  readonly stimulus?: readonly Stimulus[];
  readonly timing?: Partial<Timing>;
  /** Where the run is cut. Default: 600 s after the last stimulus, or when nothing more can happen. */
  readonly until?: number;
  /** Which workload of a text with several, from 0. */
  readonly document?: number;
}

/**
 * The whole story: reads a text, asks the platform, runs the machines and draws what they said. Equal inputs give
 * equal bytes. Bad input is an answer (`rejected`, a warning), never an exception.
 */
export function simulate(yaml: string, options: Options = {}): Run {
  const asked = platformOf(options.platform ?? defaultPlatform);
  const platform = asked ?? theDefault;
  const api = effectiveGates(platform, options.gates);
  const node = effectiveGates(platform, { ...options.gates, ...options.node?.gates });
  const { stimulus, ignored } = stimulusOf(options.stimulus);
  const complaints = [
    ...(asked
      ? []
      : [text('simulate.unknown-platform', { id: String(options.platform), used: platform.label.en })]),
    ...node.unknown.map((gate) => text('simulate.unknown-gate', { gate })),
    ...node.fixed.map((gate) => text('simulate.fixed-gate', { gate, platform: platform.label.en })),
    ...(ignored > 0 ? [text('simulate.stimulus-ignored', { ignored })] : []),
  ].map((each) =>
    noteOf({ id: each.key.replace('simulate.', ''), rule: 'APP-1', text: each, severity: 'warning' }),
  );

  const manifest = readManifest(yaml, options.document);
  if (!manifest.ok) return rejected(platform, manifest.errors, complaints);
  const read = readPod(manifest.value, admissionOf(platform, api.gates));
  if (!read.ok) return rejected(platform, read.errors, [...complaints, ...notesOf(manifest.value.remarks)]);

  const { pod, remarks } = read.value;
  const settled = settledBehaviour(pod, options.behaviour);
  const record = run({
    pod,
    platform: underGates(platform, node.gates),
    gates: node.gates,
    node: {
      maxContainerRestartPeriod: orUndefined(options.node?.maxContainerRestartPeriod),
      evictionMaxPodGracePeriod: orUndefined(options.node?.evictionMaxPodGracePeriod) ?? ms(0),
    },
    behaviour: settled.behaviour,
    stimulus,
    timing: timingOf(options.timing),
    until: orUndefined(options.until),
  });
  const told = { ...record, pod, manifest: manifest.value, platform };
  const drawn = { ...told, lanes: traceOf(told) };
  return {
    format: 'hookline.run/1',
    platform: platform.id,
    rejected: null,
    truncated: record.truncated,
    end: record.end,
    moments: record.moments,
    lanes: drawn.lanes,
    verdict: verdictOf(drawn),
    warnings: [...complaints, ...notesOf([...manifest.value.remarks, ...remarks, ...settled.remarks])],
    findings: findingsOf(drawn),
    assumptions: assumptionsOf(drawn, settled),
  };
}

const theDefault = platformOf(defaultPlatform) as Platform;

function rejected(platform: Platform, errors: readonly FieldError[], warnings: readonly Note[]): Run {
  return {
    format: 'hookline.run/1',
    platform: platform.id,
    rejected: { errors },
    truncated: false,
    end: ms(0),
    moments: [],
    lanes: [],
    verdict: rejectionOf(errors),
    warnings,
    findings: [],
    assumptions: [],
  };
}

const notesOf = (remarks: readonly Remark[]): readonly Note[] => remarks.map(noteOf);

const noteOf = ({ id, rule, text: said, severity, container, range }: Remark): Note => ({
  id,
  rule,
  message: say(englishWords, said),
  text: said,
  severity,
  ...(container !== undefined && { container }),
  ...(range && { range }),
});

const isTime = (value: unknown): value is number =>
  typeof value === 'number' && Number.isFinite(value) && value >= 0;

const orUndefined = (value: unknown): Ms | undefined => (isTime(value) ? seconds(value) : undefined);

/** What does not say when it happens cannot happen. */
function stimulusOf(asked: readonly Stimulus[] | undefined) {
  const stimulus = asked?.filter(({ at }) => isTime(at));
  return { stimulus, ignored: (asked?.length ?? 0) - (stimulus?.length ?? 0) };
}

/** The timing asked for within its bounds. */
function timingOf(asked: Partial<Timing> = {}): Timing {
  const within = (key: keyof Timing, least: number, most: number) => {
    const value = asked[key];
    return isTime(value) ? Math.min(Math.max(value, least), most) : defaultTiming[key];
  };
  const relist = within('relist', 0, 60);
  return {
    relist,
    relistPhase: Math.min(within('relistPhase', 0, 60), relist),
    backOffFactor: within('backOffFactor', 1, 1.5),
    create: within('create', 0, 3600),
  };
}

import { type Behaviour, type Settled, settledBehaviour } from './behaviour/index.ts';
import type { Scenario } from './lifecycle/index.ts';
import {
  type Manifest,
  manifestIn,
  type Read,
  type Remark,
  readDocuments,
  readWorkloads,
} from './manifest/index.ts';
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
import { text } from './words/index.ts';
import { atOnce, type Work } from './work.ts';

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

/** What was asked for, as far as it makes sense. */
export interface Asked {
  readonly platform: Platform;
  /** Wishes that could not be met. */
  readonly complaints: readonly Remark[];
  /** The workloads of the text, and which of them runs: none where the text cannot be read. */
  readonly workloads: readonly Manifest[];
  readonly manifest: Manifest | undefined;
  /** What the text says, or why it is refused. */
  readonly read: Read<Subject>;
  /** What was noticed while reading, also of a text that is refused. */
  readonly remarks: readonly Remark[];
}

/** A pod that was accepted, and everything its run depends on. */
export interface Subject {
  readonly manifest: Manifest;
  readonly settled: Settled;
  readonly scenario: Scenario;
}

/**
 * Puts a text and the wishes around it into the engine's terms. Bad input is an answer, never an exception.
 *
 * @param known Stands in for the platform that the options name.
 */
export const readScenario = (yaml: string, options: Options, known?: Platform): Asked =>
  atOnce(readingScenario(yaml, options, known));

/** The same with pauses. */
export function* readingScenario(
  yaml: string,
  options: Options,
  known: Platform | undefined = platformOf(options.platform ?? defaultPlatform),
): Work<Asked> {
  const platform = known ?? theDefault;
  const api = effectiveGates(platform, options.gates);
  const node = effectiveGates(platform, { ...options.gates, ...options.node?.gates });
  const { stimulus, ignored, unreadable } = stimulusOf(options.stimulus);
  const complaints = [
    ...(known
      ? []
      : [text('simulate.unknown-platform', { id: String(options.platform), used: platform.label.en })]),
    ...node.unknown.map((gate) => text('simulate.unknown-gate', { gate })),
    ...node.fixed.map((gate) => text('simulate.fixed-gate', { gate, platform: platform.label.en })),
    ...(ignored > 0 ? [text('simulate.stimulus-ignored', { ignored })] : []),
    ...(unreadable > 0 ? [text('simulate.patch-ignored', { ignored: unreadable })] : []),
  ].map(
    (said): Remark => ({
      id: said.key.replace('simulate.', ''),
      rule: said.key.endsWith('-ignored') ? 'APP-26' : 'APP-16',
      text: said,
      severity: 'warning',
    }),
  );

  const workloads = readWorkloads(yaml);
  yield;
  const manifest = manifestIn(workloads, options.document);
  const asked = {
    platform,
    complaints,
    workloads: workloads.ok ? workloads.value.workloads : [],
    manifest: manifest.ok ? manifest.value : undefined,
  };
  if (!manifest.ok) return { ...asked, read: manifest, remarks: [] };
  const accepted = readPod(manifest.value, admissionOf(platform, api.gates));
  if (!accepted.ok) return { ...asked, read: accepted, remarks: manifest.value.remarks };

  yield;
  const { pod, remarks } = accepted.value;
  const settled = settledBehaviour(pod, options.behaviour);
  yield;
  const scenario: Scenario = {
    pod,
    platform: underGates(platform, node.gates),
    gates: node.gates,
    node: {
      maxContainerRestartPeriod: timeOf(options.node?.maxContainerRestartPeriod),
      evictionMaxPodGracePeriod: timeOf(options.node?.evictionMaxPodGracePeriod) ?? ms(0),
    },
    behaviour: settled.behaviour,
    stimulus,
    timing: timingOf(options.timing),
    until: timeOf(options.until),
  };
  return {
    ...asked,
    read: { ok: true, value: { manifest: manifest.value, settled, scenario } },
    remarks: [
      ...manifest.value.remarks,
      ...remarks,
      ...settled.remarks.filter(({ severity }) => severity === 'warning'),
    ],
  };
}

const theDefault = platformOf(defaultPlatform) as Platform;

const isTime = (value: unknown): value is number =>
  typeof value === 'number' && Number.isFinite(value) && value >= 0;

const timeOf = (value: unknown): Ms | undefined => (isTime(value) ? seconds(value) : undefined);

/** What does not say when it happens cannot happen, nor a patch that cannot be read. */
function stimulusOf(asked: readonly Stimulus[] | undefined) {
  const timed = asked?.filter(({ at }) => isTime(at));
  const stimulus = timed?.flatMap((each) => readable(each) ?? []);
  const ignored = (asked?.length ?? 0) - (timed?.length ?? 0);
  return { stimulus, ignored, unreadable: (timed?.length ?? 0) - (stimulus?.length ?? 0) };
}

/** A patch that is given as a text as the value it says. */
function readable(stimulus: Stimulus): Stimulus | undefined {
  if (stimulus.do !== 'patch' || typeof stimulus.patch !== 'string') return stimulus;
  const read = readDocuments(stimulus.patch);
  const [document] = read.ok ? read.value : [];
  return document && { ...stimulus, patch: document.value };
}

/** The timing asked for within its bounds, in whole milliseconds: a shorter period would be none, and never come. */
function timingOf(asked: Partial<Timing> = {}): Timing {
  const within = (key: keyof Timing, least: number, most: number) => {
    const value = asked[key];
    return isTime(value) ? Math.min(Math.max(value, least), most) : defaultTiming[key];
  };
  const time = (key: keyof Timing, most: number) => seconds(within(key, 0, most)) / 1000;
  const relist = time('relist', 60);
  return {
    relist,
    relistPhase: Math.min(time('relistPhase', 60), relist),
    backOffFactor: within('backOffFactor', 1, 1.5),
    create: time('create', 3600),
  };
}

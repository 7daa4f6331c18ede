import { type Behaviour, type Settled, settledBehaviour } from './behaviour/index.ts';
import { patched, type Scenario, sparingRuleOf } from './lifecycle/index.ts';
import { type Manifest, manifestIn, type Read, type Remark, readWorkloads } from './manifest/index.ts';
import {
  admissionOf,
  defaultPlatform,
  effectiveGates,
  type Platform,
  platformOf,
  underGates,
} from './platform/index.ts';
import { readPod } from './pod/index.ts';
import {
  type Complain,
  fieldsIn,
  ignored,
  instantIn,
  numberIn,
  readStimuli,
  readTiming,
  type Stimulus,
  shown,
  type Timing,
  time,
} from './stimulus/index.ts';
import { type Ms, ms, seconds } from './time.ts';
import { type Text, text } from './words/index.ts';
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
export function* readingScenario(yaml: string, options: Options, known?: Platform): Work<Asked> {
  const said: Text[] = [];
  const complain: Complain = (complaint) => void said.push(complaint);
  const wishes = fieldsIn(options, 'options', complain);
  const config = fieldsIn(wishes.node, 'node', complain);
  const platform = known ?? platformIn(wishes.platform, complain);
  const gates = gatesIn(wishes.gates, 'gates', complain);
  const api = effectiveGates(platform, gates);
  const node = effectiveGates(platform, { ...gates, ...gatesIn(config.gates, 'node.gates', complain) });
  for (const gate of node.unknown) complain(text('simulate.unknown-gate', { gate }));
  for (const gate of node.fixed) complain(text('simulate.fixed-gate', { gate, platform: platform.label }));
  const stimulus = readStimuli(wishes.stimulus, complain);
  const timing = readTiming(wishes.timing, complain);
  const until = instantIn(wishes.until, 'until', complain);
  const period = numberIn(
    config.maxContainerRestartPeriod,
    'node.maxContainerRestartPeriod',
    [1, 300],
    complain,
  );
  const eviction = numberIn(
    config.evictionMaxPodGracePeriod,
    'node.evictionMaxPodGracePeriod',
    time,
    complain,
  );
  const document = numberIn(wishes.document, 'document', [-Infinity, Infinity], complain);

  const workloads = readWorkloads(textIn(yaml, complain));
  yield;
  const manifest = manifestIn(workloads, document);
  const asked = {
    platform,
    complaints: said.map(complaintOf),
    workloads: workloads.ok ? workloads.value.workloads : [],
    manifest: manifest.ok ? manifest.value : undefined,
  };
  if (!manifest.ok) return { ...asked, read: manifest, remarks: [] };
  const accepted = readPod(manifest.value, admissionOf(platform, api.gates));
  if (!accepted.ok)
    return { ...asked, read: accepted, remarks: [...manifest.value.remarks, ...accepted.remarks] };

  yield;
  const { pod, remarks } = accepted.value;
  const settled = settledBehaviour(pod, wishes.behaviour);
  yield;
  const scenario: Scenario = {
    pod,
    platform: underGates(platform, node.gates),
    gates: node.gates,
    node: {
      maxContainerRestartPeriod: timeOf(period),
      evictionMaxPodGracePeriod: timeOf(eviction) ?? ms(0),
    },
    behaviour: settled.behaviour,
    stimulus,
    timing,
    until: timeOf(until),
  };
  return {
    ...asked,
    read: { ok: true, value: { manifest: manifest.value, settled, scenario } },
    remarks: [
      ...manifest.value.remarks,
      ...remarks,
      ...settled.remarks.filter(({ severity }) => severity === 'warning'),
      ...sparedIn(scenario),
    ],
  };
}

/** What was asked for and leaves this pod alone. */
function* sparedIn(scenario: Scenario): Generator<Remark> {
  let { pod } = scenario;
  for (const [index, stimulus] of (scenario.stimulus ?? []).entries()) {
    const path = `stimulus[${index}]`;
    const before = pod;
    if (stimulus.do === 'patch') pod = patched(pod, stimulus.patch);
    if (stimulus.do === 'patch' && pod === before) yield complaintOf(text('simulate.patch-idle', { path }));
    const rule = sparingRuleOf(scenario, stimulus);
    if (rule) yield { ...complaintOf(text('simulate.stimulus-spared', { path, what: stimulus.do })), rule };
  }
}

const theDefault = platformOf(defaultPlatform) as Platform;

function platformIn(given: unknown, complain: Complain): Platform {
  if (given === undefined) return theDefault;
  const known = typeof given === 'string' ? platformOf(given) : undefined;
  const id = typeof given === 'string' ? given : shown(given);
  if (!known) complain(text('simulate.unknown-platform', { id, used: theDefault.label }));
  return known ?? theDefault;
}

function textIn(given: unknown, complain: Complain): string {
  if (typeof given === 'string') return given;
  complain(ignored('yaml', given));
  return '';
}

const complaintOf = (said: Text): Remark => ({
  id: said.key.replace('simulate.', ''),
  rule: /-(?:platform|gate)$/.test(said.key) ? 'APP-16' : 'APP-26',
  text: said,
  severity: 'warning',
});

const timeOf = (value: number | undefined): Ms | undefined =>
  value === undefined ? undefined : seconds(value);

/** The gates that somebody turned on or off. */
function gatesIn(given: unknown, path: string, complain: Complain): Readonly<Record<string, boolean>> {
  const gates = Object.entries(fieldsIn(given, path, complain)).filter(([, isOn]) => isOn !== undefined);
  const isTold = ([, isOn]: readonly [string, unknown]) => typeof isOn === 'boolean';
  for (const [name, isOn] of gates.filter((gate) => !isTold(gate)))
    complain(ignored(`${path}.${name}`, isOn));
  return Object.fromEntries(gates.filter(isTold)) as Readonly<Record<string, boolean>>;
}

import type { RuleId } from '../rules/index.ts';
import type { Admission } from './admission.ts';
import type { ContainerJson, HandlerJson, LifecycleJson, SpecJson } from './json.ts';
import type { Gate } from './pod.ts';

/** A field that the API threw away without a word. */
export interface Dropped {
  readonly field: string;
  readonly container: string;
  readonly rule: RuleId;
  /** The gate that is off; `undefined` where the API has never heard of the field. */
  readonly gate: Gate | undefined;
}

type Drop = (field: string, rule: RuleId, gate?: Gate) => void;

/** The spec as the API stores it: without fields it does not know, then without fields whose gates are off. */
export function stored(
  spec: SpecJson,
  path: string,
  { gates, unknownFields }: Admission,
): { readonly spec: SpecJson; readonly dropped: readonly Dropped[] } {
  const dropped: Dropped[] = [];
  // An API that has never heard of the rules drops no policy with them: it refuses what it does not allow [D-4].
  const knowsRules = !unknownFields.includes('restartPolicyRules');
  const dropFrom =
    (container: ContainerJson, at: string): Drop =>
    (field, rule, gate) =>
      dropped.push({ field: `${at}.${field}`, container: container.name ?? '', rule, gate });

  const kept = (container: ContainerJson, at: string, isInit: boolean): ContainerJson => {
    const drop = dropFrom(container, at);
    let result = unknownFields.reduce((rest, field) => withoutField(rest, field, drop), container);
    if (isInit && !gates.SidecarContainers)
      result = withoutKey(result, 'restartPolicy', () => drop('restartPolicy', 'D-40', 'SidecarContainers'));
    if (knowsRules && !gates.ContainerRestartRules) result = withoutRules(result, isInit, drop);
    if (!gates.ProbeTerminationGracePeriod)
      result = withoutProbeGrace('startupProbe', withoutProbeGrace('livenessProbe', result, drop), drop);
    if (!gates.PodLifecycleSleepAction)
      result = withLifecycle(result, (lifecycle) => withoutSleep(lifecycle, drop));
    if (!gates.ContainerStopSignals)
      result = withLifecycle(result, (lifecycle) => withoutSignal(lifecycle, drop));
    return result;
  };

  const all = (list: 'containers' | 'initContainers' | 'ephemeralContainers') =>
    spec[list] === undefined
      ? {}
      : {
          [list]: spec[list].map((container, index) =>
            kept(container, `${path}.${list}[${index}]`, list === 'initContainers'),
          ),
        };
  return {
    spec: { ...spec, ...all('containers'), ...all('initContainers'), ...all('ephemeralContainers') },
    dropped,
  };
}

function withoutField(container: ContainerJson, field: string, drop: Drop): ContainerJson {
  const cut = (value: object, [key = '', ...rest]: readonly string[]): object => {
    if (!Object.hasOwn(value, key)) return value;
    const entries = Object.entries(value);
    const inner: unknown = entries.find(([name]) => name === key)?.[1];
    if (rest.length === 0) {
      drop(field, 'D-43');
      return Object.fromEntries(entries.filter(([name]) => name !== key));
    }
    return typeof inner === 'object' && inner !== null ? { ...value, [key]: cut(inner, rest) } : value;
  };
  return cut(container, field.split('.'));
}

function withoutKey<Value extends object>(value: Value, key: keyof Value & string, drop: () => void): Value {
  if (value[key] === undefined) return value;
  drop();
  const { [key]: _, ...rest } = value;
  return rest as Value;
}

function withoutRules(container: ContainerJson, isInit: boolean, drop: Drop): ContainerJson {
  const gate = 'ContainerRestartRules';
  const keepsPolicy = isInit && container.restartPolicy === 'Always';
  const bare = keepsPolicy
    ? container
    : withoutKey(container, 'restartPolicy', () => drop('restartPolicy', 'D-51', gate));
  return withoutKey(bare, 'restartPolicyRules', () => drop('restartPolicyRules', 'D-51', gate));
}

function withoutProbeGrace(
  name: 'livenessProbe' | 'startupProbe',
  container: ContainerJson,
  drop: Drop,
): ContainerJson {
  const field = 'terminationGracePeriodSeconds';
  const probe = container[name];
  if (probe?.[field] === undefined) return container;
  const bare = withoutKey(probe, field, () =>
    drop(`${name}.${field}`, 'D-40', 'ProbeTerminationGracePeriod'),
  );
  return { ...container, [name]: bare };
}

/** A lifecycle that is emptied by dropping is gone itself. */
function withLifecycle(
  container: ContainerJson,
  change: (lifecycle: LifecycleJson) => LifecycleJson,
): ContainerJson {
  const { lifecycle, ...rest } = container;
  if (lifecycle === undefined) return container;
  const changed = change(lifecycle);
  if (changed === lifecycle) return container;
  return Object.keys(changed).length === 0 ? rest : { ...rest, lifecycle: changed };
}

const withoutSleep = (lifecycle: LifecycleJson, drop: Drop): LifecycleJson =>
  withoutSleepIn('postStart', withoutSleepIn('preStop', lifecycle, drop), drop);

/** A hook that is emptied by dropping is gone itself. */
function withoutSleepIn(name: 'postStart' | 'preStop', lifecycle: LifecycleJson, drop: Drop): LifecycleJson {
  const { [name]: hook, ...others } = lifecycle;
  if (hook?.sleep === undefined) return lifecycle;
  const bare: HandlerJson = withoutKey(hook, 'sleep', () =>
    drop(`lifecycle.${name}.sleep`, 'D-40', 'PodLifecycleSleepAction'),
  );
  return Object.keys(bare).length > 0 ? { ...lifecycle, [name]: bare } : others;
}

const withoutSignal = (lifecycle: LifecycleJson, drop: Drop): LifecycleJson =>
  withoutKey(lifecycle, 'stopSignal', () => drop('lifecycle.stopSignal', 'D-40', 'ContainerStopSignals'));

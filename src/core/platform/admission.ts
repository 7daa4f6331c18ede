import type { Admission, Gate, Refusal } from '../pod/index.ts';
import { absent } from './catalog/gate.ts';
import type { Fate, Known, Platform } from './platform.ts';

/** What the platform's API does with a manifest, the gates being as given; see `effectiveGates`. */
export function admissionOf(platform: Platform, gates: Readonly<Record<Gate, boolean>>): Admission {
  return {
    gates,
    defaultGrace: platform.defaultGrace.value,
    negativeGrace: platform.negativeGrace.value,
    unknownFields: platform.unknownFields.value,
    hasZeroSleepGate: platform.gates.PodLifecycleSleepActionAllowZero !== absent,
    refusals: refusalsOf(platform),
  };
}

function refusalsOf({ postStart, preStop, probes, refusalWords }: Platform): readonly Refusal[] {
  const words = refusalWords.value;
  if (words === undefined) return [];
  const hook = (refused: Refused): Refusal => ({ ...refused, type: words.type, detail: words.hook });
  const probe = (refused: Refused): Refusal => ({ ...refused, type: words.type, detail: words.probe });
  const hooks = [
    ...refusedFields('lifecycle.postStart', postStart),
    ...refusedFields('lifecycle.preStop', preStop),
  ];
  const [first] = hooks;
  const isWhole = ['lifecycle.postStart', 'lifecycle.preStop'].every((whole) =>
    hooks.some(({ field }) => field === whole),
  );
  return [
    ...(isWhole ? [{ ...first, field: 'lifecycle' }] : hooks).map(hook),
    ...refusedFields('startupProbe', probes.startup).map(probe),
    ...refusedFields('livenessProbe', probes.liveness).map(probe),
    ...refusedFields('readinessProbe', probes.readiness).map(probe),
  ];
}

type Refused = Pick<Refusal, 'field' | 'rule'>;

/** The field itself where every handler of it is refused, else the handlers that are. */
function refusedFields(field: string, fates: Readonly<Record<string, Known<Fate>>>): readonly Refused[] {
  const handlers = Object.entries(fates);
  const refused = handlers
    .filter(([, { value }]) => value === 'refused')
    .map(([kind, { rule }]): Refused => ({ field: `${field}.${kind}`, ...(rule && { rule }) }));
  return refused.length === handlers.length ? [{ ...refused[0], field }] : refused;
}

import type { Admission, Gate, Refusal } from '../pod/index.ts';
import type { Fate, Known, Platform } from './platform.ts';

/** What the platform's API does with a manifest, the gates being as given; see `effectiveGates`. */
export function admissionOf(platform: Platform, gates: Readonly<Record<Gate, boolean>>): Admission {
  return {
    gates,
    defaultGrace: platform.defaultGrace.value,
    negativeGrace: platform.negativeGrace.value,
    unknownFields: platform.unknownFields.value,
    refusals: refusalsOf(platform),
  };
}

function refusalsOf({ postStart, preStop, probes, refusalWords }: Platform): readonly Refusal[] {
  const words = refusalWords.value;
  if (words === undefined) return [];
  const hook = (field: string): Refusal => ({ field, type: words.type, detail: words.hook });
  const probe = (field: string): Refusal => ({ field, type: words.type, detail: words.probe });
  const hooks = [
    ...refusedFields('lifecycle.postStart', postStart),
    ...refusedFields('lifecycle.preStop', preStop),
  ];
  const isWhole = hooks.includes('lifecycle.postStart') && hooks.includes('lifecycle.preStop');
  return [
    ...(isWhole ? ['lifecycle'] : hooks).map(hook),
    ...refusedFields('startupProbe', probes.startup).map(probe),
    ...refusedFields('livenessProbe', probes.liveness).map(probe),
    ...refusedFields('readinessProbe', probes.readiness).map(probe),
  ];
}

/** The field itself where every handler of it is refused, else the handlers that are. */
function refusedFields(field: string, fates: Readonly<Record<string, Known<Fate>>>): readonly string[] {
  const kinds = Object.keys(fates);
  const refused = kinds.filter((kind) => fates[kind]?.value === 'refused');
  return refused.length === kinds.length ? [field] : refused.map((kind) => `${field}.${kind}`);
}

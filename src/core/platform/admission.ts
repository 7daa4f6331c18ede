import type { Admission, Gate, HandlerKind, Refusal } from '../pod/index.ts';
import type { Platform } from './platform.ts';

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

function refusalsOf(platform: Platform): readonly Refusal[] {
  const words = platform.refusalWords.value;
  if (words === undefined) return [];
  const { type, hook, probe } = words;
  const hooks = (['postStart', 'preStop'] as const).flatMap((name) =>
    (Object.keys(platform[name]) as HandlerKind[])
      .filter((kind) => platform[name][kind].value === 'refused')
      .map((kind) => ({ field: `lifecycle.${name}.${kind}`, type, detail: hook })),
  );
  const probes = (['startup', 'liveness', 'readiness'] as const).flatMap((name) =>
    Object.entries(platform.probes[name])
      .filter(([, fate]) => fate.value === 'refused')
      .map(([kind]) => ({ field: `${name}Probe.${kind}`, type, detail: probe })),
  );
  return [...hooks, ...probes];
}

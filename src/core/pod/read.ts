import type { FieldError, Manifest, Range, Remark } from '../manifest/index.ts';
import { isPlain } from '../plain.ts';
import type { Admission } from './admission.ts';
import { graceOf, podOf } from './build.ts';
import type { Surroundings } from './check-handler.ts';
import { podErrors, templateErrors } from './check-spec.ts';
import { decoded } from './decode.ts';
import { stored } from './drop.ts';
import type { SpecJson, TemplateJson } from './json.ts';
import type { Pod } from './pod.ts';
import { refusalErrors } from './refuse.ts';
import {
  customRemarks,
  droppedRemarks,
  graceRemarks,
  portNameRemarks,
  unknownRemarks,
  workloadRemarks,
} from './remarks.ts';
import { podStruct, structs } from './schema.ts';

/** A pod as the API takes it, and what it dropped, rewrote or warned about on the way. */
export interface AcceptedPod {
  readonly pod: Pod;
  readonly remarks: readonly Remark[];
}

/** Why a workload is refused, and what fell away before: a field that is not there is often one that is misspelt. */
interface RefusedPod {
  readonly errors: readonly FieldError[];
  readonly remarks: readonly Remark[];
}

/**
 * What the API server makes of a workload: every problem it would report, in its order and its words, or the
 * pod with all defaults. Fields that it drops in silence are dropped here too, with a remark.
 */
export function readPod(
  manifest: Manifest,
  admission: Admission,
): { readonly ok: true; readonly value: AcceptedPod } | ({ readonly ok: false } & RefusedPod) {
  const { kind, path, isCustom, value } = manifest;
  // The API takes a custom resource as it is; what it has to say, it says of the pod that a controller makes.
  const read = isCustom
    ? decoded(templateIn(value, path), podStruct, frameOf('Pod', undefined), path)
    : decoded(value, structs[kind] ?? podStruct, frameOf(kind, value));
  const { value: known, errors: wrong, unknown } = read;
  const placed = (remarks: readonly Remark[]) =>
    remarks.map((remark) => ({ ...placeOf(manifest, remark.field ?? ''), ...remark }));
  if (wrong.length > 0)
    return {
      ok: false,
      errors: wrong.map(({ path: at, detail }) => ({
        field: '',
        type: 'Malformed',
        detail,
        rule: 'D-46',
        ...placeOf(manifest, at),
      })),
      remarks: placed(unknownRemarks(unknown)),
    };

  const { metadata = {}, spec: written = {} } = templateIn(known, isCustom ? '' : path);
  const specPath = path === '' ? 'spec' : `${path}.spec`;
  const { spec, dropped } = stored(written, specPath, admission);
  const fallen = [...unknownRemarks(unknown), ...droppedRemarks(dropped)];
  const isPod = kind === 'Pod' && !isCustom;
  const around = surroundingsOf(spec, admission, isPod);
  const errors = [
    ...(isPod
      ? podErrors(metadata, spec, around)
      : templateErrors(isCustom ? 'PodTemplate' : kind, spec, specPath, around)),
    ...refusalErrors(spec, specPath, admission.refusals),
  ];
  if (errors.length > 0)
    return {
      ok: false,
      errors: errors.map((error) => ({ ...error, ...placeOf(manifest, error.field) })),
      remarks: placed(fallen),
    };

  const grace = spec.terminationGracePeriodSeconds;
  const name = isPod ? metadata.name || (metadata.generateName ?? '') : manifest.name;
  const namespace = namespaceOf(value);
  const pod = podOf({
    kind,
    name,
    metadata: isPod || namespace === undefined ? metadata : { ...metadata, namespace },
    spec,
    specPath,
    grace: grace === undefined ? admission.defaultGrace : graceOf(grace),
    dropped,
    unknown,
  });
  const remarks = [
    ...fallen,
    ...graceRemarks(grace, specPath, isPod, admission.negativeGrace),
    ...portNameRemarks(pod),
    ...(isCustom ? customRemarks(manifest) : workloadRemarks(manifest, metadata)),
  ];
  return { ok: true, value: { pod, remarks: placed(remarks) } };
}

/** How the API server opens the report of a value that it cannot decode. */
function frameOf(kind: string, value: unknown): string {
  const apiVersion = isPlain(value) && typeof value.apiVersion === 'string' ? value.apiVersion : 'v1';
  return `${kind} in version ${JSON.stringify(apiVersion.split('/').at(-1))} cannot be handled as a ${kind}`;
}

function templateIn(value: unknown, path: string): TemplateJson {
  const steps = path === '' ? [] : path.split('.');
  const found = steps.reduce<unknown>((inner, step) => (isPlain(inner) ? inner[step] : undefined), value);
  return isPlain(found) ? found : {};
}

function namespaceOf(value: unknown): string | undefined {
  const namespace: unknown = templateIn(value, '').metadata?.namespace;
  return typeof namespace === 'string' ? namespace : undefined;
}

/** A negative grace of a pod is rewritten before its hooks are checked; that of a template is not. */
function surroundingsOf(spec: SpecJson, admission: Admission, isPod: boolean): Surroundings {
  const written = spec.terminationGracePeriodSeconds ?? admission.defaultGrace / 1000;
  const isRewritten = isPod && written < 0 && admission.negativeGrace === 'one';
  return { admission, grace: isRewritten ? 1 : written, os: spec.os };
}

/** Where a field is written; for one that is missing, the name of what it is missing in, or its first line. */
function placeOf(manifest: Manifest, field: string): { range?: Range } {
  for (let at = field; at !== ''; at = at.slice(0, Math.max(at.lastIndexOf('.'), at.lastIndexOf('['), 0))) {
    const range =
      at === field ? manifest.rangeOf(at) : (manifest.rangeOf(`${at}.name`) ?? manifest.rangeOf(at));
    if (range !== undefined) return { range };
  }
  const range = manifest.rangeOf('kind');
  return range === undefined ? {} : { range };
}

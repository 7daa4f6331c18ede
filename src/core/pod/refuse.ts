import type { FieldError } from '../manifest/index.ts';
import type { Refusal } from './admission.ts';
import type { SpecJson } from './json.ts';

/** What a platform refuses although the API would take it. */
export function refusalErrors(
  spec: SpecJson,
  path: string,
  refusals: readonly Refusal[],
): readonly FieldError[] {
  return (['containers', 'initContainers'] as const).flatMap((list) =>
    (spec[list] ?? []).flatMap((container, index) =>
      refusals
        .filter(({ field }) => isSet(container, field.split('.')))
        .map(({ field, ...said }) => ({ field: `${path}.${list}[${index}].${field}`, ...said })),
    ),
  );
}

function isSet(value: unknown, [key, ...rest]: readonly string[]): boolean {
  if (key === undefined) return value !== undefined;
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return false;
  return isSet(Object.entries(value).find(([name]) => name === key)?.[1], rest);
}

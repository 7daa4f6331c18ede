import { isPlain } from '../plain.ts';
import type { Stimulus } from '../stimulus/index.ts';
import { type Item, isRead, neutral } from './spare.ts';

/** What happens to a pod, without the environment values and annotations of its patches, and what those were. */
export function withoutPatchSpares(stimulus: readonly Stimulus[]): {
  readonly stimulus: readonly Stimulus[];
  readonly items: readonly Item[];
} {
  const items: Item[] = [];

  const leave = (what: Item['what'], name: string, value: unknown): unknown => {
    if (value === null || value === undefined || value === '' || isRead(what, name)) return value;
    items.push({ what, name });
    return neutral(value);
  };

  const variable = (value: unknown): unknown =>
    isPlain(value) && Object.hasOwn(value, 'value')
      ? { ...value, value: leave('environment', String(value.name ?? ''), value.value) }
      : value;

  const without = (value: unknown, above: string): unknown => {
    if (Array.isArray(value))
      return value.map((item) => (above === 'env' ? variable(item) : without(item, '')));
    if (!isPlain(value)) return value;
    const entries = Object.entries(value).map(([key, inner]) => [
      key,
      above === 'annotations' ? leave('annotation', key, inner) : without(inner, key),
    ]);
    return Object.fromEntries(entries);
  };

  const lean = stimulus.map((each) =>
    each.do === 'patch' ? { ...each, patch: without(each.patch, '') } : each,
  );
  return { stimulus: lean, items };
}

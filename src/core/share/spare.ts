import { type Place, type Range, readDocuments } from '../manifest/index.ts';
import { isPlain, type Plain } from '../plain.ts';
import { platforms } from '../platform/index.ts';

/** What a manifest holds beside what a run is made of. */
export interface Item {
  readonly what: 'environment' | 'annotation' | 'data';
  /** Of the variable, or of the key. */
  readonly name: string;
}

/** Items that stand in one place, and the text without their values. */
export interface Spare {
  readonly range: Range;
  readonly replacement: string;
  readonly left: readonly Item[];
  /** What stays there, because some platform goes by it. */
  readonly kept: readonly Item[];
}

/** Variables and annotations that mean something to a platform, whichever it is: a reader may choose another. */
const variables = namesOf(({ priorityVariables: { value } }) => [value?.launch.name, value?.exit.name]);
const annotations = namesOf((platform) => Object.values(platform.annotations).map(({ value }) => value));

function namesOf(of: (platform: (typeof platforms)[number]) => readonly (string | undefined)[]) {
  return new Set(platforms.flatMap((platform) => of(platform).filter((name) => name !== undefined)));
}

const secretKinds: ReadonlySet<unknown> = new Set(['Secret', 'ConfigMap']);
const secretFields: ReadonlySet<string> = new Set(['data', 'stringData', 'binaryData']);

/** All in a text that a link can do without, as far as its place tells; nothing in a text that is no YAML. */
export function sparesIn(text: string): readonly Spare[] {
  const read = readDocuments(text);
  if (!read.ok) return [];
  const spares = new Map<number, Spare>();

  /** Writes a key anew, in the style it has. */
  const replace = (from: number, key: string, { range: [, to] }: Place, value: string, items: Items) => {
    const quote = /["']/.exec(text[from] ?? '')?.[0] ?? '';
    spares.set(from, { range: [from, to], replacement: `${quote}${key}${quote}: ${value}`, ...items });
  };

  const mapping = (from: number, key: string, place: Place, value: Plain, what: Item['what']) => {
    const entries = Object.entries(value);
    const stays = ([name]: [string, unknown]) => what === 'annotation' && annotations.has(name);
    const kept = entries.filter(stays);
    if (kept.length === entries.length) return;
    const itemsOf = (of: readonly [string, unknown][]) => of.map(([name]) => ({ what, name }));
    const left = entries.filter((entry) => !stays(entry));
    replace(from, key, place, JSON.stringify(Object.fromEntries(kept)), {
      left: itemsOf(left),
      kept: itemsOf(kept),
    });
  };

  const variable = (place: Place | undefined, value: unknown) => {
    const entry = place?.keys?.get('value');
    if (!entry || !isPlain(value) || typeof value.value !== 'string' || value.value === '') return;
    const name = String(value.name ?? '');
    if (!variables.has(name))
      replace(entry.from, 'value', entry.place, '""', { left: [{ what: 'environment', name }], kept: [] });
  };

  const walk = (place: Place | undefined, value: unknown, above: string) => {
    if (Array.isArray(value))
      for (const [index, item] of value.entries()) walk(place?.items?.[index], item, above);
    if (!isPlain(value)) return;
    for (const [key, { from, place: inner }] of place?.keys ?? []) {
      const field = value[key];
      if (key === 'annotations' && above === 'metadata' && isPlain(field))
        mapping(from, key, inner, field, 'annotation');
      else if (secretKinds.has(value.kind) && secretFields.has(key) && isPlain(field))
        mapping(from, key, inner, field, 'data');
      else if (key === 'env' && Array.isArray(field))
        for (const [index, item] of field.entries()) variable(inner.items?.[index], item);
      else walk(inner, field, key);
    }
  };

  for (const { value, root } of read.value) walk(root, value, '');
  return [...spares.values()].sort((a, b) => a.range[0] - b.range[0]);
}

type Items = Pick<Spare, 'left' | 'kept'>;

/** A text without some of its spares. */
export const withoutSpares = (text: string, spares: readonly Spare[]): string =>
  [...spares]
    .sort((a, b) => b.range[0] - a.range[0])
    .reduce(
      (rest, { range: [from, to], replacement }) => rest.slice(0, from) + replacement + rest.slice(to),
      text,
    );

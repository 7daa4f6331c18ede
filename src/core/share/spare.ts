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

/** Whether some platform goes by a variable or an annotation. */
export const isRead = (what: Item['what'], name: string): boolean =>
  what === 'environment' ? variables.has(name) : what === 'annotation' && annotations.has(name);

/** What says nothing in the place of a value, and is of its kind: a refusal of it stays the same. */
export const neutral = (value: unknown): unknown => {
  if (Array.isArray(value)) return [];
  if (isPlain(value)) return {};
  return typeof value === 'number' ? 0 : typeof value === 'boolean' ? false : '';
};

/** Of these nothing but what they are called is anybody's affair. */
const secretKinds: ReadonlySet<unknown> = new Set(['Secret', 'ConfigMap', 'SecretList', 'ConfigMapList']);
const openFields: ReadonlySet<string> = new Set(['apiVersion', 'kind', 'metadata']);

/** All in a text that a link can do without, as far as its place tells; nothing in a text that is no YAML. */
export function sparesIn(text: string): readonly Spare[] {
  const read = readDocuments(text);
  if (!read.ok) return [];
  const spares = new Map<number, Spare>();

  /** Writes a key anew, in the style it has. */
  const replace = (from: number, key: string, { range: [, to] }: Place, value: string, items: Items) => {
    const quote = /["']/.exec(text[from] ?? '')?.[0] ?? '';
    // An alias stands for the same place as its anchor.
    const { left = [], kept = [] } = spares.get(from) ?? {};
    spares.set(from, {
      range: [from, to],
      replacement: `${quote}${key}${quote}: ${value}`,
      left: [...left, ...items.left],
      kept: [...kept, ...items.kept],
    });
  };

  const mapping = (from: number, key: string, place: Place, value: Plain, what: Item['what']) => {
    const entries = Object.entries(value);
    const stays = ([name]: [string, unknown]) => isRead(what, name);
    const kept = entries.filter(stays);
    if (kept.length === entries.length) return;
    const itemsOf = (of: readonly [string, unknown][]) => of.map(([name]) => ({ what, name }));
    const left = entries.filter((entry) => !stays(entry));
    replace(from, key, place, JSON.stringify(Object.fromEntries(kept)), {
      left: itemsOf(left),
      kept: itemsOf(kept),
    });
  };

  const whole = (from: number, key: string, place: Place, value: unknown, item: Item) => {
    const isSaid = value !== null && value !== undefined && value !== '';
    if (isSaid) replace(from, key, place, JSON.stringify(neutral(value)), { left: [item], kept: [] });
  };

  const variable = (place: Place | undefined, value: unknown) => {
    if (!isPlain(value) || value.value === null || value.value === undefined || value.value === '') return;
    const item: Item = { what: 'environment', name: String(value.name ?? '') };
    if (isRead('environment', item.name)) return;
    const entry = [place, ...(place?.merged ?? [])].flatMap((each) => each?.keys?.get('value') ?? [])[0];
    if (entry) whole(entry.from, 'value', entry.place, value.value, item);
    // What is merged in by way of another merge stays, and is named.
    else if (place)
      spares.set(place.range[0], {
        range: [place.range[0], place.range[0]],
        replacement: '',
        left: [],
        kept: [item],
      });
  };

  const walk = (place: Place | undefined, value: unknown, above: string, isSecret = false) => {
    if (Array.isArray(value))
      for (const [index, item] of value.entries()) walk(place?.items?.[index], item, above, isSecret);
    if (!isPlain(value)) return;
    const isHidden = isSecret || secretKinds.has(value.kind);
    for (const [key, { from, place: inner }] of place?.keys ?? []) {
      const field = value[key];
      if (key === 'annotations' && above === 'metadata' && isPlain(field))
        mapping(from, key, inner, field, 'annotation');
      else if (isHidden && key === 'items') walk(inner, field, key, true);
      else if (isHidden && above !== 'metadata' && !openFields.has(key)) {
        if (isPlain(field)) mapping(from, key, inner, field, 'data');
        else whole(from, key, inner, field, { what: 'data', name: key });
      } else if (key === 'env' && Array.isArray(field))
        for (const [index, item] of field.entries()) variable(inner.items?.[index], item);
      else if (key === 'env' && isPlain(field)) mapping(from, key, inner, field, 'environment');
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

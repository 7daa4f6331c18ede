import { isPlain } from '../plain.ts';
import { listOf, text as sentence } from '../words/index.ts';
import { isCustom, nameOf, podPathOf, podPaths } from './kinds.ts';
import type { Manifest, Range, Read, Remark } from './manifest.ts';
import type { Place } from './place.ts';
import { rangeWithin } from './range-within.ts';
import { firstSlip } from './trouble.ts';
import { type Document, malformed, readDocuments } from './yaml.ts';

/** The workloads of a text in their order, and the kinds of everything else in it. */
export interface Workloads {
  readonly workloads: readonly Manifest[];
  /** Kinds without a pod, each once: `Service`, `ConfigMap`. */
  readonly skipped: readonly string[];
}

interface Found {
  readonly kind: string;
  readonly value: Readonly<Record<string, unknown>>;
  readonly place: Place;
  readonly remarks: readonly Remark[];
}

/** Reads every workload of a text; a text without one is an error that names what was found. */
export function readWorkloads(text: string): Read<Workloads> {
  const documents = readDocuments(text);
  if (!documents.ok) return documents;
  const objects = documents.value.flatMap(({ value, root, remarks }) => objectsIn(value, root, remarks));
  const isWorkload = ({ kind, value }: Found) => podPathOf(kind, value) !== undefined;
  const strays = straysIn(text, documents.value, objects);
  const found = objects.filter(isWorkload);
  const before = (range: Range) =>
    Math.max(
      0,
      found.findLastIndex(({ place }) => place.range[0] < range[0]),
    );
  const workloads = found.map((each, index) =>
    manifestOf(
      text,
      each,
      strays.filter(({ range }) => before(range) === index),
    ),
  );
  const others = objects.filter((each) => each.kind !== '' && !isWorkload(each));
  const skipped = [...new Set(others.map(({ kind, value }) => nameOf(kind, value)))];
  if (workloads.length > 0) return { ok: true, value: { workloads, skipped } };
  return { ok: false, errors: [nothingToRun(text, documents.value, objects)] };
}

/**
 * Reads one workload of a text.
 *
 * @param document Which one, from 0, workloads only; the first where there is no such one, with a remark.
 */
export const readManifest = (text: string, document?: number): Read<Manifest> =>
  manifestIn(readWorkloads(text), document);

/** The same of a text that was read already. */
export function manifestIn(read: Read<Workloads>, document = 0): Read<Manifest> {
  if (!read.ok) return read;
  const { workloads, skipped } = read.value;
  const [first] = workloads;
  const manifest = workloads[document] ?? first;
  if (manifest === undefined) return { ok: false, errors: [malformed(sentence('manifest.empty'), [0, 0])] };
  const remarks = [
    ...manifest.remarks,
    ...(workloads[document] === undefined ? [noSuchDocument(document, workloads.length)] : []),
    ...(skipped.length > 0 ? [skippedKinds(skipped)] : []),
  ];
  return { ok: true, value: { ...manifest, remarks } };
}

function objectsIn(value: unknown, place: Place, remarks: readonly Remark[]): readonly Found[] {
  if (!isPlain(value)) return [];
  const { kind, items } = value;
  if (Array.isArray(items) && (typeof kind !== 'string' || kind.endsWith('List')))
    return items.flatMap((item: unknown, index) => {
      const at = place.keys?.get('items')?.place.items?.[index];
      return at === undefined ? [] : objectsIn(itemOf(value, item), at, remarks);
    });
  return [{ kind: typeof kind === 'string' ? kind : '', value, place, remarks }];
}

/** An item of a `PodList` need not say that it is a Pod; a `List` says nothing about its items. */
function itemOf({ apiVersion, kind }: Found['value'], item: unknown): unknown {
  const ofItems = typeof kind === 'string' ? kind.slice(0, -'List'.length) : '';
  if (ofItems === '' || !isPlain(item) || item.kind) return item;
  return Object.assign(Object.create(null), item, { apiVersion, kind: ofItems });
}

function manifestOf(
  text: string,
  { kind, value, place, remarks }: Found,
  strays: readonly Remark[],
): Manifest {
  const metadata = isPlain(value.metadata) ? value.metadata : {};
  const [from, to] = place.range;
  return {
    kind,
    path: podPathOf(kind, value) ?? '',
    isCustom: isCustom(value),
    name: typeof metadata.name === 'string' ? metadata.name : '',
    text,
    value,
    remarks: [...remarks.filter(({ range = [from, to] }) => range[0] < to && range[1] > from), ...strays],
    rangeOf: (path) => rangeWithin(place, path) ?? (path === 'kind' ? firstLine(text, place) : undefined),
  };
}

/** What kubectl stumbles over beside the workloads; it is said with the workload before it. */
function straysIn(text: string, documents: readonly Document[], objects: readonly Found[]) {
  const remark = (id: 'no-kind' | 'not-a-mapping', place: Place) =>
    ({
      id,
      rule: 'APP-28',
      text: sentence(`manifest.${id}`),
      severity: 'warning',
      range: firstLine(text, place),
    }) as const;
  return [
    ...documents
      .filter(({ value }) => value !== null && value !== undefined && !isPlain(value))
      .map(({ root }) => remark('not-a-mapping', root)),
    ...objects.filter(({ kind }) => kind === '').map(({ place }) => remark('no-kind', place)),
  ];
}

function nothingToRun(text: string, documents: readonly Document[], objects: readonly Found[]) {
  const [first] = documents.filter(({ value }) => value !== null && value !== undefined);
  if (first === undefined) return malformed(sentence('manifest.empty'), [0, Math.min(1, text.length)]);
  const kinds = [
    ...new Set(objects.map(({ kind, value }) => nameOf(kind, value)).filter((kind) => kind !== '')),
  ];
  if (kinds.length > 0) {
    const place = objects[0]?.place ?? first.root;
    const known = listOf(Object.keys(podPaths));
    return malformed(
      sentence('manifest.no-workload', { kinds: listOf(kinds), known }),
      rangeWithin(place, 'kind') ?? firstLine(text, place),
    );
  }
  const slip = firstSlip(text);
  if (slip !== undefined) return malformed(slip.words, slip.range);
  const words = objects.length > 0 ? sentence('manifest.no-kind') : sentence('manifest.not-a-mapping');
  return malformed(words, firstLine(text, first.root));
}

function firstLine(text: string, { range: [from, to] }: Place): Range {
  const end = text.indexOf('\n', from);
  return [from, end < 0 ? to : Math.min(end, to)];
}

const noSuchDocument = (document: number, count: number): Remark => ({
  id: 'no-such-document',
  rule: 'APP-28',
  text: sentence('manifest.no-such-document', { document, count }),
  severity: 'warning',
});

const skippedKinds = (kinds: readonly string[]): Remark => ({
  id: 'skipped-kinds',
  rule: 'APP-28',
  text: sentence('manifest.skipped', { kinds: listOf(kinds) }),
  severity: 'info',
});

import type { Manifest, Range } from '../manifest/index.ts';
import type { Edit } from '../port/index.ts';

/**
 * Sets a number of a manifest in its own text: what is written is replaced, what is missing is written first in its
 * mapping, as deep as its neighbours.
 *
 * @param yaml The text that `manifest` was read from.
 * @param path `spec.terminationGracePeriodSeconds`; its parent must be written and hold something.
 * @returns `undefined` where there is nowhere to write it.
 */
export function withNumber(yaml: string, manifest: Manifest, path: string, value: number): Edit | undefined {
  const parent = path.slice(0, path.lastIndexOf('.'));
  const key = path.slice(parent.length + 1);
  const around = manifest.rangeOf(parent);
  const field = manifest.rangeOf(path);
  if (!around) return undefined;
  const isOwn = field !== undefined && field[0] >= around[0] && field[1] <= around[1];
  const isAliased = field !== undefined && /:\s*\*[^\s,\]}]+$/.test(yaml.slice(...around));
  return field && (isOwn || isAliased)
    ? replaced(yaml, field, value)
    : inserted(yaml, manifest, parent, key, value);
}

/** @param range Of the key and its value. */
function replaced(yaml: string, [from, to]: Range, value: number): Edit {
  const written = yaml.slice(from, to);
  const old = /(?<=[:\s])(?:"[^"]*"|'[^']*'|[^\s"':]+)$/.exec(written)?.[0];
  if (old !== undefined) return { range: [to - old.length, to], replacement: String(value) };
  const colon = yaml.indexOf(':', to) + 1;
  return { range: [colon, colon], replacement: ` ${value}` };
}

function inserted(
  yaml: string,
  manifest: Manifest,
  parent: string,
  key: string,
  value: number,
): Edit | undefined {
  const [from, to] = manifest.rangeOf(parent) ?? [0, 0];
  const places = keysOf(manifest.value, parent).flatMap(
    (each) => manifest.rangeOf(`${parent}["${each}"]`)?.[0] ?? [],
  );
  const first = Math.min(...places.filter((place) => place >= from && place < to));
  if (!Number.isFinite(first)) {
    const isEmptyFlow = /\{\s*\}$/.test(yaml.slice(from, to));
    return isEmptyFlow ? { range: [to - 1, to - 1], replacement: `${key}: ${value}` } : undefined;
  }
  const isQuoted = yaml[first] === '"';
  const isFlow = /\{\s*$/.test(yaml.slice(from, first).replace(/(?<=\s)#.*/g, ''));
  const column = first - (yaml.lastIndexOf('\n', first - 1) + 1);
  const startsLine = yaml.slice(first - column, first).trim() === '';
  const line = `${yaml.includes('\r\n') ? '\r\n' : '\n'}${' '.repeat(column)}`;
  const gap = isFlow ? (startsLine ? `,${line}` : ', ') : line;
  return { range: [first, first], replacement: `${isQuoted ? `"${key}"` : key}: ${value}${gap}` };
}

/** The keys of the object at a field path; none where there is no object. */
function keysOf(root: unknown, path: string): readonly string[] {
  const steps = path.match(/[^.[\]]+/g) ?? [];
  const found = steps.reduce(
    (value, step) =>
      typeof value === 'object' && value !== null
        ? (value as Readonly<Record<string, unknown>>)[step]
        : undefined,
    root,
  );
  return typeof found === 'object' && found !== null ? Object.keys(found) : [];
}

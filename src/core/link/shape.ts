import { isPlain } from '../plain.ts';

/**
 * Reads one value from outside: what fits comes back as fresh plain data, what does not is reported by its path and
 * left out. Only known names are read, so nothing reaches a prototype.
 */
export type Shape<Value> = (value: unknown, path: string, report: Report) => Value | undefined;

/** Hears the path of each value that was left out. */
export type Report = (path: string) => void;

type ValueOf<S> = S extends Shape<infer Value> ? Value : never;

const refuse = (path: string, report: Report): undefined => {
  report(path);
  return undefined;
};

const only =
  <Value>(fits: (value: unknown) => value is Value): Shape<Value> =>
  (value, path, report) =>
    fits(value) ? value : refuse(path, report);

/** Text. */
export const aString = only((value): value is string => typeof value === 'string');

/** `true` or `false`. */
export const aBoolean = only((value): value is boolean => typeof value === 'boolean');

/** A number, up to a milliard either way: thirty years of seconds. */
export const aNumber = only(
  (value): value is number => typeof value === 'number' && Math.abs(value) <= 1_000_000_000,
);

/** One of a few words. */
export const oneOf = <const Word extends string>(...words: readonly Word[]): Shape<Word> =>
  only((value): value is Word => words.some((word) => word === value));

/** The first of several shapes that fits. */
export const either =
  <Value>(...shapes: readonly Shape<Value>[]): Shape<Value> =>
  (value, path, report) => {
    for (const shape of shapes) {
      const left: string[] = [];
      const read = shape(value, path, (at) => left.push(at));
      if (read === undefined) continue;
      for (const at of left) report(at);
      return read;
    }
    return refuse(path, report);
  };

/** `null`, or what the shape says. */
export const orNull =
  <Value>(shape: Shape<Value>): Shape<Value | null> =>
  (value, path, report) =>
    value === null ? null : shape(value, path, report);

/** A list; items that do not fit are left out. */
export const listOf =
  <Value>(shape: Shape<Value>): Shape<readonly Value[]> =>
  (value, path, report) =>
    Array.isArray(value)
      ? value.flatMap((item, index) => {
          const read = shape(item, `${path}[${index}]`, report);
          return read === undefined ? [] : [read];
        })
      : refuse(path, report);

/** Any names, each with a value of one shape. */
export const recordOf =
  <Value>(shape: Shape<Value>): Shape<Readonly<Record<string, Value>>> =>
  (value, path, report) =>
    isPlain(value)
      ? Object.fromEntries(
          Object.entries(value).flatMap(([name, item]) => {
            const read = name === '__proto__' ? refuse(path, report) : shape(item, join(path, name), report);
            return read === undefined ? [] : [[name, read]];
          }),
        )
      : refuse(path, report);

/** Fields by name, other names are left out; without one of the `needed` the whole is. */
export const fieldsOf =
  <
    Fields extends Readonly<Record<string, Shape<unknown>>>,
    const Needed extends readonly (keyof Fields)[] = readonly [],
  >(
    fields: Fields,
    needed?: Needed,
  ): Shape<Read<Fields, Needed[number]>> =>
  (value, path, report) => {
    if (!isPlain(value)) return refuse(path, report);
    const read = Object.fromEntries(
      Object.entries(value).flatMap(([name, item]) => {
        const at = join(path, name);
        const shape = Object.hasOwn(fields, name) ? fields[name] : undefined;
        const part = shape ? shape(item, at, report) : refuse(at, report);
        return part === undefined ? [] : [[name, part]];
      }),
    );
    // What was checked field by field has the type of the fields.
    if (needed?.every((name) => Object.hasOwn(read, name)) ?? true)
      return read as Read<Fields, Needed[number]>;
    return refuse(path, report);
  };

type Read<Fields, Needed> = {
  readonly [Name in keyof Fields as Name extends Needed ? Name : never]: ValueOf<Fields[Name]>;
} & { readonly [Name in keyof Fields as Name extends Needed ? never : Name]?: ValueOf<Fields[Name]> };

/** Plain data of any shape, as deep as people nest: 32 levels. */
export const anything: Shape<unknown> = (value, path, report) => nested(value, path, report, 32);

function nested(value: unknown, path: string, report: Report, depth: number): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (depth === 0) return refuse(path, report);
  const inner: Shape<unknown> = (item, at) => nested(item, at, report, depth - 1);
  return Array.isArray(value) ? listOf(inner)(value, path, report) : recordOf(inner)(value, path, report);
}

const join = (path: string, name: string) => (path === '' ? name : `${path}.${name}`);

import { isPlain, type Plain } from '../plain.ts';
import { meantBy } from './meant.ts';
import type { Shape, Struct } from './schema.ts';

/** A field that the API has never heard of, and the one that was probably meant. */
export interface UnknownField {
  readonly path: string;
  readonly meant: string | undefined;
  readonly value: unknown;
}

/** A value of the wrong type, in the decoder's words. */
export interface WrongType {
  readonly path: string;
  readonly detail: string;
}

/** What decoding leaves: the value with the fields the API knows, and what it stumbled over. */
export interface Decoded {
  readonly value: unknown;
  readonly errors: readonly WrongType[];
  readonly unknown: readonly UnknownField[];
}

/**
 * Reads a value as Go's decoder does: wrong types are errors, unknown fields fall away, null is absent.
 *
 * @param at The path of the value in the manifest.
 */
export function decoded(root: unknown, shape: Struct, frame: string, at = ''): Decoded {
  const errors: WrongType[] = [];
  const unknown: UnknownField[] = [];

  /** `dotted` is the path in Go's error, which knows no indices; `owner` the struct that has the field. */
  function read(value: unknown, type: Shape, path: string, dotted: string, owner: string): unknown {
    if (value === null || value === undefined) return undefined;
    if (type === 'any') return value;
    const wrong = (goType: string, found = jsonTypeOf(value)) => {
      const where = type === 'intOrString' ? 'Go value' : `Go struct field ${owner}.${dotted}`;
      errors.push({
        path,
        detail: `${frame}: json: cannot unmarshal ${found} into ${where} of type ${goType}`,
      });
      return undefined;
    };
    if (typeof type === 'string') return scalar(value, type, wrong);
    if ('list' in type) {
      if (!Array.isArray(value)) return wrong(goTypeOf(type));
      return value.map(
        (item: unknown, index) =>
          read(item, type.list, `${path}[${index}]`, dotted, owner) ?? emptyOf(type.list),
      );
    }
    if (!isPlain(value)) return wrong(goTypeOf(type));
    if ('map' in type)
      return entries(value, (item, key) => read(item, 'string', `${path}[${key}]`, dotted, owner) ?? '');
    return entries(value, (item, key) => {
      const at = path === '' ? key : `${path}.${key}`;
      const field = Object.hasOwn(type.fields, key) ? type.fields[key] : undefined;
      if (field !== undefined)
        return read(item, field, at, dotted === '' ? key : `${dotted}.${key}`, type.struct);
      if (type.isOpen === true) return item;
      unknown.push({ path: at, meant: meantBy(key, Object.keys(type.fields)), value: item });
      return undefined;
    });
  }

  return { value: read(root, shape, at, '', shape.struct), errors, unknown };
}

function scalar(
  value: unknown,
  type: 'string' | 'bool' | 'int32' | 'int64' | 'intOrString',
  wrong: (goType: string, found?: string) => undefined,
): unknown {
  if (type === 'string' || type === 'bool') {
    const name = type === 'bool' ? 'boolean' : 'string';
    return typeof value === name ? value : wrong(type);
  }
  if (type === 'intOrString' && typeof value === 'string') return value;
  const goType = type === 'int64' ? 'int64' : 'int32';
  if (typeof value !== 'number') return wrong(goType);
  const limit = goType === 'int64' ? 2 ** 63 : 2 ** 31;
  const fits = Number.isInteger(value) && value >= -limit && value < limit;
  return fits ? value : wrong(goType, `number ${value}`);
}

function entries(value: Plain, read: (item: unknown, key: string) => unknown): Plain {
  const result: Record<string, unknown> = Object.create(null);
  for (const [key, item] of Object.entries(value)) {
    const known = read(item, key);
    if (known !== undefined) result[key] = known;
  }
  return result;
}

/** What an item becomes that is null: the zero value of its type. */
const emptyOf = (type: Shape): unknown =>
  type === 'string' ? '' : typeof type === 'string' ? 0 : 'list' in type ? [] : Object.create(null);

function goTypeOf(type: Shape): string {
  if (typeof type === 'string') return type;
  if ('list' in type) return `[]${goTypeOf(type.list)}`;
  return 'map' in type ? 'map[string]string' : `v1.${type.struct}`;
}

function jsonTypeOf(value: unknown): string {
  if (Array.isArray(value)) return 'array';
  return typeof value === 'boolean' ? 'bool' : typeof value;
}

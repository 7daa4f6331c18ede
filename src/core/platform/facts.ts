import type { Known, Platform } from './platform.ts';

/** One answer of a platform and its name, `preStop.httpGet`. */
export interface PlatformFact {
  readonly name: string;
  readonly known: Known<unknown>;
}

/** Every answer of a platform, for tables and tests. */
export function factsOf({
  id: _id,
  label: _label,
  sameAs: _sameAs,
  ...answers
}: Platform): readonly PlatformFact[] {
  return walk('', answers);
}

const isKnown = (part: object): part is Known<unknown> => 'how' in part;

function walk(name: string, part: object): readonly PlatformFact[] {
  if (isKnown(part)) return [{ name, known: part }];
  return Object.entries(part).flatMap(([key, inner]) => walk(name === '' ? key : `${name}.${key}`, inner));
}

import type { Part, Sides } from './part.ts';
import type { End, Wire } from './wires.ts';

/** The places of a state's own inside, as nodes of its graph. */
export const HEAD = 'head';
export const DOT = 'dot';
export const ANYWHERE = 'anywhere';
/** The line from the dot to the initial state. */
export const BEGIN = 'begin';
export const portId = (port: string) => `port ${port}`;

/** The node of a graph at which a wire ends. */
export function nodeOf(end: End): string {
  switch (end.at) {
    case 'state':
      return end.path;
    case 'port':
      return portId(end.port);
    case 'dot':
      return DOT;
    case 'anywhere':
      return ANYWHERE;
  }
}

/** A port is where its wire goes: on the lower edge if that runs down from here, or up to here from below. */
export function sidesOf(path: string, wires: readonly Wire[], upward: ReadonlySet<string>): Sides {
  return new Map(
    wires.flatMap(({ id, from, to }) => {
      const isUp = upward.has(id);
      const leaves = from.at === 'state' && from.path === path && from.port !== undefined;
      const enters = to.at === 'state' && to.path === path && to.port !== undefined;
      return [
        ...(leaves ? [[from.port, isUp ? 'top' : 'bottom'] as const] : []),
        ...(enters ? [[to.port, isUp ? 'bottom' : 'top'] as const] : []),
      ];
    }),
  );
}

/** How far from the middle of its state a wire ends, where it ends at a port. */
export function portAt(parts: ReadonlyMap<string, Part>, end: End): number | undefined {
  if (end.at !== 'state') return 0;
  if (end.port === undefined) return undefined;
  const part = parts.get(end.path);
  return (part?.ports.get(end.port)?.x ?? 0) - (part?.width ?? 0) / 2;
}

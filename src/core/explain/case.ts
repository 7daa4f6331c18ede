import type { Lane, Span, Told } from '../trace/index.ts';

/** A run as it is explained: what was told, and the lanes that were drawn from it. */
export interface Case extends Told {
  readonly lanes: readonly Lane[];
}

/** The spans of a container's own lane. */
export const spansOf = ({ lanes }: Case, container: string): readonly Span[] =>
  lanes.find((lane) => lane.lane === 'container' && lane.container === container)?.spans ?? [];

/** A number of a span's detail, where it has one. */
export const numberIn = ({ detail }: Span, key: string): number | undefined => {
  const value = detail[key];
  return typeof value === 'number' ? value : undefined;
};

/** A string of a span's detail, `''` where it has none. */
export const wordIn = ({ detail }: Span, key: string): string => {
  const value = detail[key];
  return typeof value === 'string' ? value : '';
};

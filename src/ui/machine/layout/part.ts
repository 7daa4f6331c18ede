import type { Point, Size } from '../layered/graph.ts';
import type { Box, DrawnState } from './drawing.ts';
import { textSize } from './text-size.ts';

/** The room inside the edge of a state. */
export const PAD = 10;
/** The parts of a state's drawing, from the state's own upper left corner. */
export interface Part extends Size {
  readonly states: readonly DrawnState[];
  readonly labels: ReadonlyMap<string, Box>;
  readonly ways: ReadonlyMap<string, readonly Point[]>;
  readonly beginnings: readonly (readonly Point[])[];
  readonly anywhere: readonly Point[];
  /** Where each port of its own edge is. */
  readonly ports: ReadonlyMap<string, Point>;
  /** The ports of its own edge and of all states in it. */
  readonly crossed: readonly Point[];
}

/** Which edge of a state each of its ports is on. */
export type Sides = ReadonlyMap<string, 'top' | 'bottom'>;

/** The name of a state and the rows below it. */
export function headOf(name: string, rows: readonly string[]): Size & { readonly rowsAt: number } {
  const title = textSize([name], 'state');
  const under = textSize(rows, 'label');
  const rowsAt = 5 + title.height + (rows.length > 0 ? 4 : 0);
  return {
    width: Math.max(title.width, under.width) + 2 * PAD,
    height: rowsAt + under.height + 5 + (rows.length > 0 ? 2 : 0),
    rowsAt,
  };
}

/** A state with nothing in it. */
export const nothing = ({ width, height }: Size): Part => ({
  width,
  height,
  states: [],
  labels: new Map(),
  ways: new Map(),
  beginnings: [],
  anywhere: [],
  ports: new Map(),
  crossed: [],
});

/** The same drawing somewhere else. */
export function shifted(part: Part, { x, y }: Point): Part {
  const move = <Place extends Point>(place: Place): Place => ({ ...place, x: place.x + x, y: place.y + y });
  return {
    ...part,
    states: part.states.map(move),
    labels: new Map([...part.labels].map(([id, box]) => [id, move(box)])),
    ways: new Map([...part.ways].map(([id, way]) => [id, way.map(move)])),
    beginnings: part.beginnings.map((way) => way.map(move)),
    anywhere: part.anywhere.map(move),
    ports: part.ports,
    crossed: part.crossed.map(move),
  };
}

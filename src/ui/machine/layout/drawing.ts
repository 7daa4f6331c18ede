import type { ChartState } from '../../../core/lifecycle/index.ts';
import type { Point, Size } from '../layered/graph.ts';

export interface Box extends Point, Size {}

/** A state as it is drawn. */
export interface DrawnState extends Box {
  readonly path: string;
  /** The last part of its path; the machine's own name for the whole. */
  readonly name: string;
  readonly kind: ChartState['kind'];
  /** How many states it stands in. */
  readonly depth: number;
  /** Whether it is one of the parts of a parallel state, which are all active at once. */
  readonly isRegion: boolean;
}

/** A transition as it is drawn: a line with a label, or a row in its state where the state stays. */
export interface DrawnTransition {
  readonly id: string;
  readonly from: string;
  readonly to: readonly string[];
  /** From end to end; empty for a row. */
  readonly way: readonly Point[];
  readonly label: Box;
  /** What the label says, line by line: the event, the guard in brackets. */
  readonly lines: readonly string[];
}

/** A chart with a place for everything. */
export interface Drawing extends Size {
  readonly states: readonly DrawnState[];
  readonly transitions: readonly DrawnTransition[];
  /** The ways from the dots to initial states. */
  readonly beginnings: readonly (readonly Point[])[];
  /** Where a transition that may be taken in any part of a state begins. */
  readonly anywhere: readonly Point[];
  /** Where transitions cross the edge of a state. */
  readonly ports: readonly Point[];
}

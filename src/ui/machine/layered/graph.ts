/** Something with a size that takes a place in a layer. */
export interface Node {
  readonly id: string;
  readonly width: number;
  readonly height: number;
  /** Kept in the first layer, or the last; `first` is the leftmost of the first. */
  readonly pin?: 'first' | 'top' | 'bottom';
}

/** A line from one node to another, with a label somewhere along it. */
export interface Edge {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  /** Where it meets its ends, from their middle; without it the edges of a side share the side. */
  readonly fromAt?: number | undefined;
  readonly toAt?: number | undefined;
  readonly label?: Size | undefined;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Graph {
  readonly nodes: readonly Node[];
  readonly edges: readonly Edge[];
}

/** A graph with a place for everything: the upper left corners of nodes and labels, and the way of each edge. */
export interface Layout extends Size {
  readonly nodes: ReadonlyMap<string, Point>;
  readonly labels: ReadonlyMap<string, Point>;
  /** From end to end; two points above each other are joined straight, others by a curve. */
  readonly ways: ReadonlyMap<string, readonly Point[]>;
}

import type { Chart, ChartTransition } from '../../../core/lifecycle/index.ts';

/**
 * A piece of a transition inside one state. A transition that leaves a state crosses its edge at a port, and goes on
 * from there in the state around; all that leave one state for the same target share a port.
 */
export interface Wire {
  readonly id: string;
  /** The state it lies in. */
  readonly frame: string;
  readonly from: End;
  readonly to: End;
  /** The transitions that begin here, which is where their labels are. */
  readonly begins: readonly string[];
}

/** Where a wire ends: a state of its frame, at one of the state's own ports perhaps; or a place of the frame itself. */
export type End =
  | { readonly at: 'state'; readonly path: string; readonly port: string | undefined }
  | { readonly at: 'port'; readonly port: string }
  /** The dot before the initial state. */
  | { readonly at: 'dot' }
  /** Wherever in the frame the machine is. */
  | { readonly at: 'anywhere' };

/** Whether a transition is a row of its state: the state stays, or is entered anew. */
export const isRow = ({ from, to }: Pick<ChartTransition, 'from' | 'to'>): boolean =>
  to.every((path) => path === from);

/** The wires of all transitions of a chart that lead somewhere, and the order of wires along each. */
export function wiresOf({ states, transitions }: Chart): {
  readonly wires: readonly Wire[];
  readonly along: ReadonlyMap<string, readonly string[]>;
} {
  const parents = new Map(states.map(({ path, parent }) => [path, parent]));
  const wires = new Map<string, Wire>();
  const along = new Map<string, readonly string[]>();
  for (const transition of transitions) {
    if (isRow(transition)) continue;
    const pieces = transition.to.flatMap((target) => piecesOf(transition.from, target, parents));
    along.set(transition.id, pieces.map(idOf));
    pieces.forEach((piece, index) => {
      const id = idOf(piece);
      const known = wires.get(id) ?? { ...piece, id, begins: [] };
      wires.set(id, index === 0 ? { ...known, begins: [...known.begins, transition.id] } : known);
    });
  }
  return { wires: [...wires.values()], along };
}

type Piece = Pick<Wire, 'frame' | 'from' | 'to'>;

const idOf = ({ frame, from, to }: Piece): string =>
  [frame, ...[from, to].map((end) => Object.values(end).join(':'))].join(' ');

/** The states around a state, from the inside out. */
function ancestorsOf(path: string, parents: ReadonlyMap<string, string | undefined>): readonly string[] {
  const parent = parents.get(path);
  return parent === undefined ? [] : [parent, ...ancestorsOf(parent, parents)];
}

function piecesOf(
  from: string,
  to: string,
  parents: ReadonlyMap<string, string | undefined>,
): readonly Piece[] {
  const [outer, inner] = [ancestorsOf(from, parents), ancestorsOf(to, parents)];
  if (inner.includes(from)) return entering(from, { at: 'anywhere' }, to, inner);
  const common = outer.includes(to) ? to : outer.find((path) => inner.includes(path));
  if (common === undefined) return [];
  const pieces: Piece[] = [];
  let end: End = { at: 'state', path: from, port: undefined };
  const leaving = `leave ${to}`;
  for (const frame of outer.slice(0, outer.indexOf(common))) {
    pieces.push({ frame, from: end, to: { at: 'port', port: leaving } });
    end = { at: 'state', path: frame, port: leaving };
  }
  if (common === to) return [...pieces, { frame: to, from: end, to: { at: 'dot' } }];
  return [...pieces, ...entering(common, end, to, inner)];
}

/** From somewhere in `frame` down to a state in it. */
function entering(frame: string, from: End, to: string, inner: readonly string[]): readonly Piece[] {
  const port = `enter ${to}`;
  const frames = inner.slice(0, inner.indexOf(frame)).reverse();
  const stops: readonly End[] = [
    ...frames.map((path): End => ({ at: 'state', path, port })),
    { at: 'state', path: to, port: undefined },
  ];
  return stops.map((stop, index) => ({
    frame: index === 0 ? frame : (frames[index - 1] ?? frame),
    from: index === 0 ? from : { at: 'port', port },
    to: stop,
  }));
}

import { useMemo, useState } from 'react';
import { type Ms, ms } from '../../core/time.ts';
import { beginOf, type Lane, type Run } from '../../core/trace/index.ts';
import { instantsOf } from '../playback/index.ts';
import type { Range } from './range.ts';
import { type Mode, type View, wholeView } from './scale.ts';

/** The time that a picture lies on, and how it is looked at. Two runs on one axis share it. */
export interface TimelineAxis {
  readonly from: Ms;
  readonly to: Ms;
  /** What beat mode and stepping go by. */
  readonly instants: readonly Ms[];
  /** All that lie on it: the gutter has room for their names. */
  readonly lanes: readonly Lane[];
  readonly mode: Mode;
  readonly view: View;
  /** What was selected of the time, on all pictures of the axis. */
  readonly range: Range | undefined;
  setMode(mode: Mode): void;
  setView(change: (view: View) => View): void;
  setRange(range: Range | undefined): void;
  readonly isHeld: boolean;
  /** The axis must not change its scale under a moving hand. */
  hold(isHeld: boolean): void;
}

/** The axis of a run, or of two runs together. */
export function useAxis(run: Run, other?: Run): TimelineAxis {
  const [mode, setMode] = useState<Mode>('real');
  const [view, setView] = useState(wholeView);
  const [range, setRange] = useState<Range>();
  const [heldEnd, setHeldEnd] = useState<Ms>();
  const span = useMemo(() => {
    const runs = other ? [run, other] : [run];
    return {
      from: ms(Math.min(...runs.map(beginOf))),
      to: ms(Math.max(...runs.map(({ end }) => end))),
      instants: instantsOf(runs.flatMap(({ moments }) => moments)),
      lanes: runs.flatMap(({ lanes }) => lanes),
    };
  }, [run, other]);
  return useMemo(
    () => ({
      ...span,
      to: heldEnd ?? span.to,
      isHeld: heldEnd !== undefined,
      mode,
      view,
      range,
      setMode,
      setView,
      setRange,
      hold: (isHeld) => setHeldEnd(isHeld ? span.to : undefined),
    }),
    [span, heldEnd, mode, view, range],
  );
}

import { useMemo, useState } from 'react';
import { type Dial, dialsOf, type Setting } from '../../core/flip/index.ts';
import type { Options } from '../../core/simulate.ts';
import type { Ms } from '../../core/time.ts';

/** The dials on show, and the settings that the run does not follow yet. */
interface Dials {
  readonly dials: readonly Dial[];
  /** Whether they are those of the text as it is now, and not of the last one that was accepted. */
  readonly isCurrent: boolean;
  standsAt(dial: Dial): Setting;
  /** Keeps what a dial was turned to while the text is refused. */
  keep(dial: Dial, setting: Setting): void;
}

/** A scenario's dials. A slider that is turned to where the text is refused does not vanish: it can be turned back. */
export function useDials(yaml: string, options: Options, deletedAt: Ms | undefined): Dials {
  const now = useMemo(() => dialsOf(yaml, options, deletedAt), [yaml, options, deletedAt]);
  const [last, setLast] = useState(now);
  const [kept, setKept] = useState<ReadonlyMap<string, Setting>>(new Map());
  const isCurrent = now.length > 0;
  if (isCurrent && now !== last) {
    setLast(now);
    setKept(new Map());
  }
  return {
    dials: isCurrent ? now : last,
    isCurrent,
    standsAt: (dial) => (isCurrent ? dial.value : (kept.get(dial.id) ?? dial.value)),
    keep: (dial, setting) => setKept((before) => new Map([...before, [dial.id, setting]])),
  };
}

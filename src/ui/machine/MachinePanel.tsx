import { useMemo } from 'react';
import { machinesOf } from '../../core/machines.ts';
import type { Options } from '../../core/simulate.ts';
import { useSpeech } from '../words/index.ts';
import { MachineView, type MachineViewProps } from './MachineView.tsx';
import { machineWords } from './words/index.ts';

interface MachinePanelProps extends Omit<MachineViewProps, 'charts' | 'steps'> {
  readonly yaml: string;
  /** Must be the same object as long as nothing in it changes: each new one is run anew, with inspection. */
  readonly options: Options;
}

/** The view of a text's machines; runs the text once more to walk with them. */
export function MachinePanel({ yaml, options, ...view }: MachinePanelProps) {
  const { lang } = useSpeech();
  const { charts, steps } = useMemo(() => machinesOf(yaml, options), [yaml, options]);
  if (steps.length === 0) return <p className="hl-empty">{machineWords[lang].refused}</p>;
  return <MachineView charts={charts} steps={steps} {...view} />;
}

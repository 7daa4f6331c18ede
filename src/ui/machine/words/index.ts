import type { Lang } from '../../../core/words/index.ts';
import { en, type MachineWords } from './en.ts';
import { zh } from './zh.ts';

export type { MachineWords };

/** The words of the machines' view in each language. */
export const machineWords: Readonly<Record<Lang, MachineWords>> = { en, zh };

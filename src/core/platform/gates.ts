import type { Gate } from '../pod/index.ts';
import type { Platform } from './platform.ts';

/** Which gates are on for a run, and which wishes could not be met. */
export interface EffectiveGates {
  readonly gates: Readonly<Record<Gate, boolean>>;
  /** Names we do not know. */
  readonly unknown: readonly string[];
  /** Gates that exist but cannot be changed on this platform: not there yet, locked or removed. */
  readonly fixed: readonly string[];
}

/** The platform's defaults with the wishes of `gates` laid over them; what cannot be met is reported and left. */
export function effectiveGates(
  platform: Platform,
  gates: Readonly<Record<string, boolean>> = {},
): EffectiveGates {
  const wishes = new Map(Object.entries(gates));
  const names = Object.keys(platform.gates) as Gate[];
  const known = new Set<string>(names);
  const isFixed = (name: Gate) => platform.gates[name].fixed;
  const isOn = (name: Gate): boolean => {
    const byDefault = platform.gates[name].value;
    return isFixed(name) ? byDefault : (wishes.get(name) ?? byDefault);
  };
  return {
    gates: Object.fromEntries(names.map((name) => [name, isOn(name)])) as Record<Gate, boolean>,
    unknown: [...wishes.keys()].filter((name) => !known.has(name)),
    fixed: names.filter(
      (name) => isFixed(name) && wishes.has(name) && wishes.get(name) !== platform.gates[name].value,
    ),
  };
}

import { defaultPlatform, type Platform, platformOf, platforms } from '../platform/index.ts';
import type { Pod } from '../pod/index.ts';
import { type Options, readScenario } from '../scenario.ts';
import { runOf } from '../simulate.ts';
import type { Run } from '../trace/index.ts';
import type { Cell } from './cell.ts';
import { differencesOf } from './differences.ts';
import { endingOf } from './ending.ts';
import { evidenceOf } from './evidence.ts';
import { hookCellsOf, hooksIn, type WrittenHook } from './hook-cells.ts';

interface Tried {
  readonly platform: Platform;
  readonly pod: Pod | undefined;
  readonly run: Run;
}

/**
 * What every platform makes of a manifest, one cell at a time, so that whoever asks can rest in between. The
 * Kubernetes that all are compared with comes first, its older releases last.
 *
 * @param options The platform they name does not count.
 */
export function* cellsOf(
  yaml: string,
  options: Options = {},
  of: readonly Platform[] = platforms,
): Generator<Cell, void, undefined> {
  const tried = (platform: Platform): Tried => {
    const asked = readScenario(yaml, options, platform);
    const pod = asked.read.ok ? asked.read.value.scenario.pod : undefined;
    return { platform, pod, run: runOf(asked) };
  };
  const ordered = inOrder(of);
  const [first] = ordered;
  if (!first) return;
  const base = tried(first);
  let pod = base.pod;
  for (const platform of pod ? [] : ordered.slice(1)) pod ??= tried(platform).pod;
  const hooks = pod ? hooksIn(pod) : [];
  const usual = bareOf(base, hooks);
  for (const platform of ordered) {
    const one = platform === first ? base : tried(platform);
    yield cellOf(one, platform === first ? usual : bareOf(one, hooks), usual);
  }
}

/** The most surprising first; what is no surprise stays as it came. */
export const bySurprise = (a: Cell, b: Cell): number => b.surprise - a.surprise;

const bareOf = ({ platform, pod, run }: Tried, hooks: readonly WrittenHook[]) => ({
  run,
  hooks: hookCellsOf(hooks, platform, pod, run),
  ...endingOf(run, platform),
});

function cellOf(
  { platform, run }: Tried,
  { run: _, ...bare }: ReturnType<typeof bareOf>,
  usual: ReturnType<typeof bareOf>,
): Cell {
  const differences = differencesOf(usual, { run, ...bare }, platform);
  return {
    platform: platform.id,
    label: platform.label,
    ...bare,
    verdict: run.verdict,
    evidence: evidenceOf(platform, bare.hooks, run),
    assumptions: run.assumptions.filter(({ id }) => id.startsWith('assumed-')),
    differs: differences.map(({ text }) => text),
    surprise: differences.reduce((sum, { weight }) => sum + weight, 0),
  };
}

/** The one that others are compared with, what comes after it in the list, then what came before it, newest first. */
function inOrder(of: readonly Platform[]): readonly Platform[] {
  const at = of.indexOf(usualPlatform);
  return [...of.slice(Math.max(at, 0)), ...of.slice(0, Math.max(at, 0)).reverse()];
}

const usualPlatform = platformOf(defaultPlatform) as Platform;

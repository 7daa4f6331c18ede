import type { Platform } from '../platform/index.ts';
import { ms } from '../time.ts';
import type { Run } from '../trace/index.ts';
import { spoken, type Text, text } from '../words/index.ts';
import type { Cell, HookCell, Outcome } from './cell.ts';

/** Something that differs, and how much of a surprise it is. */
export interface Difference {
  readonly text: Text;
  readonly weight: number;
}

type Bare = Pick<Cell, 'hooks' | 'timeToDie' | 'outcome' | 'exitCode'>;

/** A cell before it is compared, with its run. */
export interface Tried extends Bare {
  readonly run: Run;
}

/** What one platform does otherwise than another with the same manifest, the most surprising first. */
export function differencesOf(base: Tried, cell: Tried, platform: Platform): readonly Difference[] {
  const found = [
    ...outcomeDifference(base, cell),
    ...hookDifferences(base, cell),
    ...timeDifference(base, cell),
    ...graceDifference(cell, platform),
    ...orderDifference(cell.run, platform),
    ...objectDifference(base.run, cell.run),
    ...billDifference(cell.run),
  ];
  return found.sort((a, b) => b.weight - a.weight);
}

/** Silence weighs most: a refusal is at least heard of. */
const fateWeights: Readonly<Record<HookCell['fate'], number>> = {
  runs: 40,
  ignored: 100,
  dropped: 95,
  'no-such-field': 90,
  fails: 80,
  refused: 0,
};

function hookDifferences(base: Bare, cell: Bare): readonly Difference[] {
  return cell.hooks.flatMap((hook, index): Difference[] => {
    const { fate, container, hook: name, handler } = hook;
    if (fate === 'refused' || fate === base.hooks[index]?.fate) return [];
    const gaps = { container, hook: name, handler };
    return [{ text: text(`matrix.differs.${fate}`, gaps), weight: fateWeights[fate] }];
  });
}

const worth: Readonly<Record<Outcome, number>> = {
  unreadable: 0,
  refused: 60,
  'no-process': 70,
  expired: 30,
  'runs-on': 50,
  loops: 65,
  'ends-itself': 40,
  leaves: 45,
  killed: 50,
};

function outcomeDifference(base: Bare, { outcome, exitCode }: Bare): readonly Difference[] {
  if (outcome === base.outcome) return [];
  const isEnding = outcome === 'killed' || outcome === 'leaves';
  const sentence = isEnding
    ? text(`matrix.differs.${outcome}`, { code: exitCode ?? 0 })
    : text(`matrix.differs.${outcome}`);
  return [{ text: sentence, weight: worth[outcome] }];
}

/** Less than this is the kubelet's own pace. */
const NOTABLE = 1000;

function timeDifference(base: Bare, cell: Bare): readonly Difference[] {
  if (base.timeToDie === undefined || cell.timeToDie === undefined) return [];
  const by = cell.timeToDie - base.timeToDie;
  if (Math.abs(by) < NOTABLE) return [];
  const gaps = { by: spoken(ms(Math.abs(by))), took: spoken(cell.timeToDie), usual: spoken(base.timeToDie) };
  return [
    {
      text: by < 0 ? text('matrix.differs.sooner', gaps) : text('matrix.differs.later', gaps),
      weight: Math.min(39, 10 + Math.abs(by) / 1000),
    },
  ];
}

function graceDifference({ run, hooks }: Tried, platform: Platform): readonly Difference[] {
  if (run.rejected) return [];
  const isHooked = hooks.some(
    ({ hook, came }) => hook === 'preStop' && (came === 'ok' || came === 'abandoned'),
  );
  return [
    ...(platform.graceHonoured.value ? [] : [{ text: text('matrix.differs.grace-powerless'), weight: 15 }]),
    ...(platform.graceAfterHook.value === 'full' && isHooked
      ? [{ text: text('matrix.differs.grace-twice'), weight: 12 }]
      : []),
  ];
}

/** How the containers start, where there are several. */
function orderDifference({ lanes }: Run, { startOrder }: Platform): readonly Difference[] {
  const mains = lanes.filter(({ lane, role }) => lane === 'container' && role === 'main');
  return mains.length > 1 && startOrder.value === 'concurrent'
    ? [{ text: text('matrix.differs.together'), weight: 8 }]
    : [];
}

/** Whether the object is gone while a process still runs. */
const goesFirst = ({ moments }: Run): boolean => {
  const gone = moments.find(({ what }) => what === 'pod-object-deleted')?.at;
  const last = moments.findLast(({ what }) => what === 'exited')?.at;
  return gone !== undefined && last !== undefined && gone + NOTABLE <= last;
};

const objectDifference = (base: Run, run: Run): readonly Difference[] =>
  goesFirst(run) && !goesFirst(base) ? [{ text: text('matrix.differs.object'), weight: 20 }] : [];

function billDifference({ findings }: Run): readonly Difference[] {
  const bill = findings.find(({ id }) => id === 'billed');
  return bill ? [{ text: bill.text, weight: 5 }] : [];
}

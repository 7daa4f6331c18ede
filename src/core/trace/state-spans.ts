import type { PlatformState } from '../platform/index.ts';
import type { Ms } from '../time.ts';
import { text } from '../words/index.ts';
import { phaseDecider } from './pod-lanes.ts';
import type { Span } from './run.ts';
import type { Setting } from './setting.ts';
import { wordIn } from './told.ts';

type During = PlatformState['during'];

interface Step {
  readonly at: Ms;
  readonly during: During;
  /** The moment that brings it. */
  readonly index: number;
}

/**
 * What the platform itself calls the stretches of a pod's life, where it has names of its own beside the phases, and
 * whether each is billed. The instance is there until its last process has ended, even where the object goes before.
 */
export function stateSpansOf(setting: Setting): readonly Span[] {
  const { platform, end, moments, whyOf, deciders } = setting;
  const steps = stepsOf(setting);
  const over = endOf(setting);
  return steps.flatMap(({ at, during, index }, place): Span[] => {
    const state = platform.states.value.find((each) => each.during === during);
    const next = steps[place + 1]?.at ?? over;
    if (!state || (next !== undefined && next <= at)) return [];
    const { name, phase, billed } = state;
    const sentence = text(billed ? 'span.state.billed' : 'span.state.free', {
      platform: platform.label,
      state: name,
    });
    const hooked = during === 'terminating' ? hookedIn(setting, at) : undefined;
    const decider = hooked ? deciders.hook(hooked, 'preStop') : phaseDecider(setting, phase);
    const why = whyOf(platform.states.rule ?? moments[index]?.rule ?? 'S-14', sentence, decider, index);
    return [
      {
        container: '',
        attempt: 0,
        kind: 'state',
        from: at,
        to: next ?? end,
        open: next === undefined,
        detail: { state: during, name, phase, billed },
        why,
      },
    ];
  });
}

/** The states a pod goes through, in order. Only a delete that a preStop hook answers makes it Terminating. */
function stepsOf(setting: Setting): readonly Step[] {
  const { moments } = setting;
  const steps: Step[] = [];
  const enter = (during: During, at: Ms, index: number) => {
    if (steps.at(-1)?.during !== during) steps.push({ at, during, index });
  };
  for (const [index, moment] of moments.entries()) {
    const { what, at } = moment;
    const phase = what === 'phase' ? wordIn(moment, 'phase') : '';
    if (phase === 'Pending') enter('pending', at, index);
    if (what === 'created' && steps.at(-1)?.during === 'pending') enter('creating', at, index);
    if (phase === 'Running' && steps.at(-1)?.during !== 'terminating') enter('running', at, index);
    if (phase === 'Succeeded') enter('succeeded', at, index);
    if (phase === 'Failed') enter('failed', at, index);
    const isRunning = steps.at(-1)?.during === 'running';
    if (what === 'pod-deletion-marked' && isRunning && hookedIn(setting, at)) enter('terminating', at, index);
  }
  return steps;
}

/** The container whose preStop hook is the first to begin from an instant on. */
function hookedIn({ moments, containerOf }: Setting, from: Ms) {
  const begun = moments.find(({ what, at }) => what === 'preStop-begin' && at >= from);
  return begun && containerOf(begun.container);
}

/** When there is no instance any more: its object is gone and its last process has ended. */
function endOf({ moments }: Setting): Ms | undefined {
  const gone = moments.findLast(({ what }) => what === 'pod-object-deleted');
  const alive = new Set<string>();
  let lastExit: Ms | undefined;
  for (const { what, container, at } of moments) {
    if (what === 'started') alive.add(container);
    if (what === 'exited' && alive.delete(container)) lastExit = at;
  }
  if (!gone || alive.size > 0) return undefined;
  return lastExit !== undefined && lastExit > gone.at ? lastExit : gone.at;
}

import type { Lane } from '../../core/trace/index.ts';
import type { Words } from '../words/index.ts';
import type { Measure } from './measure.ts';

/** What a lane is called, and the line below that: of a probe its kind, of a container its role where that says something. */
export function namesOf(lane: Lane, words: Words): readonly [name: string, second: string] {
  switch (lane.lane) {
    case 'pod':
      return [words.pod, ''];
    case 'endpoint':
      return [words.endpoint, ''];
    case 'probe':
      return [lane.container, lane.probe ? words.probes[lane.probe] : ''];
    case 'container':
      return [lane.container, lane.role ? words.roles[lane.role] : ''];
  }
}

const lettersOf = ([name, second]: readonly [name: string, second: string]) =>
  Math.max(name.length, second.length);

/** Of more names only the longest are measured. */
const MEASURED = 40;

/** Room for the widest of all names: the first lines are bold, the second ones smaller. */
export function gutterOf(lanes: readonly Lane[], words: Words, measure: Measure): number {
  const names = lanes.map((lane) => namesOf(lane, words));
  const longest = names.length > MEASURED ? [...names].sort((a, b) => lettersOf(b) - lettersOf(a)) : names;
  const widest = longest.slice(0, MEASURED).reduce((most, [name, second]) => {
    return Math.max(most, measure(name) * 1.08, measure(second) * 0.94);
  }, 0);
  return Math.round(Math.min(Math.max(widest + 30, 84), 168));
}

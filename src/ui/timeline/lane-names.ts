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

/** Room for the widest of all names: the first lines are bold, the second ones smaller. */
export function gutterOf(lanes: readonly Lane[], words: Words, measure: Measure): number {
  const widest = lanes.reduce((most, lane) => {
    const [name, second] = namesOf(lane, words);
    return Math.max(most, measure(name) * 1.08, measure(second) * 0.94);
  }, 0);
  return Math.round(Math.min(Math.max(widest + 30, 84), 168));
}

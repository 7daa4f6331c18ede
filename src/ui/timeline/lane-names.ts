import type { Lane } from '../../core/trace/index.ts';
import type { Words } from '../words/index.ts';

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

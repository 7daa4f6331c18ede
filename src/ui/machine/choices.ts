import type { Choice } from '../controls/index.ts';
import type { Words } from '../words/index.ts';
import type { Actor } from './actors.ts';
import type { MachineWords } from './words/index.ts';

/** The machines of a run to choose from: the pod's, then each container's, then those not at work. */
export const choicesOf = (actors: readonly Actor[], words: MachineWords, page: Words): readonly Choice[] =>
  actors.map((actor) => {
    const { id, container, steps } = actor;
    const group = steps.length === 0 ? words.idle : container === '' ? words.pod : container;
    return { value: id, label: labelOf(actor, page), group };
  });

function labelOf({ machine, container, part, attempt, steps }: Actor, page: Words): string {
  if (steps.length === 0 || container === '') return machine;
  switch (machine) {
    case 'container':
      return `${container}${page.comma}${page.restart(attempt)}`;
    case 'hook':
      return `${container} ${part}${page.comma}${page.restart(attempt)}`;
    case 'probe':
      return `${container} ${page.probes[part as keyof Words['probes']] ?? part}`;
    default:
      return machine;
  }
}

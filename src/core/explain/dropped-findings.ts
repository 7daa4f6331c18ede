import { fixesOf, valueAt } from '../port/index.ts';
import { seconds } from '../time.ts';
import { text } from '../words/index.ts';
import type { Finding, Look } from './finding.ts';

/** Hooks that the API threw away because a gate is off, so that nothing calls them. */
export const droppedHooks: Look = ({ pod, manifest, platform }) =>
  pod.containers.flatMap((container) =>
    container.droppedHooks.flatMap(({ hook, gate, rule }): Finding[] => {
      if (gate === undefined) return [];
      const { name } = container;
      const kind = 'sleep';
      const path = `${container.path}.lifecycle.${hook}`;
      const duration = seconds(Number(valueAt(manifest.value, `${path}.sleep.seconds`) ?? 0));
      const canExec = platform[hook].exec.value === 'runs';
      return [
        {
          id: 'hook-dropped',
          rule,
          text: text('finding.hook-dropped', { hook, container: name, handler: kind, gate }),
          severity: 'warning',
          container: name,
          path,
          fixes: canExec ? fixesOf(manifest, container, hook, { kind, duration }) : [],
        },
      ];
    }),
  );

import { examples } from '../../src/app/examples/index.ts';
import { simulate } from '../../src/core/simulate.ts';
import type { Run } from '../../src/core/trace/index.ts';

/** A manifest with the run it makes. */
export interface Sample {
  readonly id: string;
  readonly text: string;
  readonly run: Run;
}

const probed = `apiVersion: v1
kind: Pod
metadata: {name: probed}
spec:
  containers:
    - name: web
      image: registry.example/web
      readinessProbe: {httpGet: {port: 80}, periodSeconds: 5}
      livenessProbe: {exec: {command: [check]}, periodSeconds: 2, failureThreshold: 1}
      lifecycle: {preStop: {exec: {command: [sleep, '60']}}}
`;

/** Every example of the page, and runs with what they lack: failing probes, an abandoned hook, a run that is cut. */
export const samples: readonly Sample[] = [
  ...examples.map(({ id, text, platform, behaviour, stimulus }) => ({
    id,
    text,
    run: simulate(text, {
      ...(platform !== undefined && { platform }),
      ...(behaviour !== undefined && { behaviour }),
      ...(stimulus !== undefined && { stimulus }),
    }),
  })),
  {
    id: 'probed-and-cut',
    text: probed,
    run: simulate(probed, {
      behaviour: { web: { onTerm: 'ignore', probes: { liveness: [{ from: 8, exitCode: 1 }] } } },
      stimulus: [{ at: 30, do: 'delete', gracePeriodSeconds: 90 }],
      until: 45,
    }),
  },
];

/** A manifest that the API server refuses for two reasons. */
export const refused = simulate(
  'apiVersion: v1\nkind: Pod\nmetadata: {name: x}\nspec: {containers: [{name: A<b>&"c"}]}\n',
);

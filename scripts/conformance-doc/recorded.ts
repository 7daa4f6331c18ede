import { kubelets } from '../../tests/recordings/kubelets.ts';
import { counts, inPercent, inWords, sumOf } from './counts.ts';
import { tableOf } from './table.ts';

/** The page in one paragraph. */
export function summary(): string {
  const newest = counts.at(-1);
  const older = counts.slice(0, -1);
  const total = counts.reduce((sum, { recorded }) => sum + recorded, 0);
  if (!newest) return '';
  return `Hookline was held against ${total.toLocaleString('en')} recordings of real kubelets. It meets ${inWords(newest.met)} of those of
Kubernetes ${newest.version} (${inPercent(newest.met)}) and ${inWords(sumOf(older.map(({ met }) => met)))} of ${older.length} older kubelets (${inPercent(sumOf(older.map(({ met }) => met)))}). The kubelet itself, run twice, agreed with
itself in 654 of 668 comparisons (97.9 %, counted when the recordings were made); what is missed is listed below, case by case, with its reason.
`;
}

/** What was recorded, and how. */
export const recordedSection = (): string => `## What was recorded

The real \`kubelet\` binary of each release, the real API server and etcd, and a container runtime that follows a script: when each process
ends, whether it heeds the stop signal, how long each hook takes, what each probe answers. Every call to that runtime, the kubelet's
events and log, and every change of the pod in the API were written down with their times; 0 is the creation of the first container. A recording
that sits on a race or came out otherwise when it was run again is kept but not judged.

${tableOf(
  ['kubelet', 'built from', 'recorded', 'judged', 'refused by the API'],
  counts.map(({ version, recorded, refused, met }) => {
    const { release, commit, heldBy } = kubelets[version];
    const source = `[openshift/kubernetes@${commit}](https://github.com/openshift/kubernetes/tree/${commit}) in [microshift@${heldBy}](https://github.com/openshift/microshift/tree/${heldBy})`;
    return [release, source, recorded, met.of, refused];
  }),
)}
`;

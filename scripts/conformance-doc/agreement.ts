import { judgementsOf, percent, shareOf } from '../../tests/recordings/measure.ts';
import { probeVerdicts } from '../../tests/recordings/probes.ts';
import { topicOf, versions } from '../../tests/recordings/recording.ts';
import { statusVerdicts } from '../../tests/recordings/status.ts';
import { counts, inPercent, inWords } from './counts.ts';
import { tableOf } from './table.ts';

/** What the first word of a recording's name stands for. */
const topics: Readonly<Record<string, string>> = {
  pre: 'preStop hooks',
  post: 'postStart hooks',
  both: 'both hooks',
  nopre: 'stops without a hook',
  delete: 'deletes at odd moments',
  phase: 'phases',
  crash: 'crash loops',
  init: 'init containers',
  side: 'sidecars',
  probe: 'probes',
  liveness: 'liveness kills',
  never: 'restartPolicy Never and failing probes',
  serial: 'the one worker of a pod',
  rr: 'restart rules, RestartAllContainers',
  sig: 'stop signals',
  static: 'static pods',
  resync: 'a sync out of turn',
  reject: 'refused by the API',
  accept: 'just taken by the API',
  rand: 'random pods',
  randp: 'random pods with probes',
};

/** How often the runs agree: by release, by topic, and in what the judge does not look at. */
export const agreementSection = (): string => `## Agreement

${tableOf(
  ['kubelet', 'met', '', 'at other phases of the relist', 'with itself'],
  counts.map(({ version, met, atPhases, itself }) => {
    const shares = atPhases.map(percent);
    const range = `${Math.min(...shares).toFixed(1)} to ${Math.max(...shares).toFixed(1)} %`;
    return [version, inWords(met), `**${inPercent(met)}**`, range, inPercent(itself)];
  }),
)}

*At other phases*: the kubelet looks at its containers once a second, and nobody can know when in the second. Runs assume the middle;
these are the agreements at ten phases from 0.05 to 0.95 s (older kubelets: at four from 0.125 to 0.875 s).

*With itself*: how often a kubelet that is exactly like ours would be met, had it been recorded instead: the run at each other phase, its back-off
drawn out by some factor from 1.0 to 1.5, is put in the recording's place, and the default run is judged by it. **On average no mechanism, however right, can do better.** It is below 95 % up to 1.35 because
these kubelets begin the next sync of a pod at the next relist only, where 1.36 begins it at once: a kill that waits for one can fall anywhere within a second,
and the judge allows a quarter of it. The recorded kubelets had up to a hundred pods and now and then looked later still, which this number does not count.

### By topic

${topicTable()}

### What the judge does not look at

${tableOf(
  ['kubelet', 'status as the API shows it', 'startup probes', 'liveness probes', 'readiness probes'],
  versions.map((version) => [version, ...beside(version)]),
)}

*Status*: of every status that was recorded, phase, conditions, and each container's state, reason, exit code, ready, started and restart count must all be
shown at one instant within 1.3 s. *Probes*: all times of a probe of a container up to the deletion must be met within 0.15 s, the whole list; an early readiness
probe is a race between the kubelet's own parts, and a crash loop that has drifted moves all later ones.
`;

function topicTable(): string {
  const ids = Object.keys(topics);
  const rows = ids.map((topic) => {
    const cells = versions.map((version) => {
      const those = judgementsOf(version).filter(({ recording }) => topicOf(recording) === topic);
      const { agreed, of } = shareOf(those.map(({ faults }) => faults));
      return of === 0 ? '' : `${agreed}/${of}`;
    });
    return [`\`${topic}-\``, topics[topic] ?? '', ...cells];
  });
  return tableOf(['', 'what it is about', ...versions], rows);
}

/** Shares in per cent: status, and the three probes. */
function beside(version: (typeof versions)[number]): readonly string[] {
  const ran = judgementsOf(version).filter(({ recording, run }) => !recording.rejected && !run.rejected);
  const status = shareOf(
    ran.flatMap(({ recording, run }) => statusVerdicts(recording, run).map(({ missing }) => missing)),
  );
  const lists = ran.flatMap(({ recording, run }) => probeVerdicts(recording, run));
  const probes = ['startup', 'liveness', 'readiness'].map((kind) => {
    const those = lists.filter((each) => each.kind === kind);
    const share = { agreed: those.filter(({ agrees }) => agrees).length, of: those.length };
    return share.of === 0 ? '' : inWords(share);
  });
  return [`${inWords(status)} (${inPercent(status)})`, ...probes];
}

import { agreementSection } from './conformance-doc/agreement.ts';
import { allSection } from './conformance-doc/all.ts';
import { delaysSection } from './conformance-doc/delays.ts';
import { differencesSection } from './conformance-doc/differences.ts';
import { partingsSection } from './conformance-doc/partings.ts';
import { recordedSection, summary } from './conformance-doc/recorded.ts';
import { releasesSection } from './conformance-doc/releases.ts';
import { vectorsSection } from './conformance-doc/vectors.ts';

// One page in the order of the questions: how often, measured against what, where not, and what nobody measured.

const judging = `## How a run is judged

A recorded pod is run from its own text, with what its processes did and what happened to it as it was recorded, and with the default timing.
No value of the model belongs to a case. The judge (\`tests/recordings/judge.ts\`) then wants the same:

- exactly: how often each thing happens per container and attempt, exit codes, stop signals and their timeouts, the words of the events that
  announce a kill or a failed hook, the grace of a deletion, the last phase, the fields that the API server refuses;
- within 0.25 s: everything that follows at once from something else;
- within 1.25 s: what begins with the kubelet noticing something, a restart, the next container, a phase; a kill by a deletion that comes soon
  after other work may be 2.5 s off, and what follows from such a thing may be off by as much;
- as intervals: the waits of a crash loop, which the kubelet draws out at random.

It does not look at the begin and end of sleep hooks (the kubelet sleeps unseen), at probes, at other events and at status details; the
last three have measures of their own below.
`;

const limits = `## What was not recorded

- Releases 1.24 to 1.26, 1.31, 1.32, 1.34 and 1.37. They are the neighbouring release and what is documented to have changed;
  [Platforms](platforms.md) says of every answer how it is known.
- Eviction, preemption, node shutdown, a lost node, a kubelet that restarts, \`kubectl drain\`: from the source code and the documentation,
  as [test vectors](#test-vectors).
- Windows nodes, image pulls, volumes, real container runtimes. The runtime of the recordings followed a script and took under a millisecond
  for everything; the API server and etcd were real. Older kubelets were recorded with the API server of 1.36.2.
- The kubelets were built from the source that MicroShift keeps of OpenShift's Kubernetes. OpenShift's own changes touch none of the packages
  that decide what is shown here; the source was not compared with upstream byte by byte.
- Other platforms than Kubernetes itself. Nothing about them is measured; see [Platforms](platforms.md#what-nobody-documents).

## How to check it

\`npm test\` runs every recording, vector and law, and fails where this page is out of date;
\`npx vitest run tests/conformance.test.ts -u\` writes it anew. The recordings are in \`tests/recordings\`, one JSON document per line, to be
used by anyone; \`HOOKLINE_SEED=7 npx vitest run tests/properties.test.ts\` draws other random pods.
`;

const head = `# How true it is

${summary()}
Everything on this page is counted from \`tests/recordings\`, \`tests/vectors\` and \`tests/versions\` by the engine as it is now, and
written by \`npx vitest run tests/conformance.test.ts -u\`; a test fails when it is out of date.
`;

/** The page `docs/conformance.md`, as the recordings and the engine are now. */
export const conformanceDoc = (): string =>
  [
    head,
    recordedSection(),
    judging,
    agreementSection(),
    differencesSection(),
    releasesSection(),
    delaysSection(),
    vectorsSection(),
    partingsSection(),
    limits,
    allSection(),
  ].join('\n');

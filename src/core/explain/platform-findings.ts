import { priorityOf } from '../lifecycle/index.ts';
import { maxPendingOf } from '../platform/index.ts';
import { ms } from '../time.ts';
import { spoken, text } from '../words/index.ts';
import type { Case } from './case.ts';
import type { Finding, Look } from './finding.ts';

/** What a preStop hook costs where a pod is billed while it terminates. */
export const billing: Look = (run) => {
  const spans = run.lanes.flatMap(({ lane, spans: own }) => (lane === 'pod' ? own : []));
  const billed = spans.filter(({ kind, detail }) => kind === 'state' && detail.billed === true);
  const ending = billed.filter(({ detail }) => detail.state === 'terminating');
  const sum = (those: typeof billed) =>
    spoken(ms(those.reduce((total, { from, to }) => total + to - from, 0)));
  const hooked = run.pod.containers.find(({ preStop }) => preStop !== undefined);
  if (ending.length === 0 || !hooked) return [];
  const { states, label: platform } = run.platform;
  const { rule = 'APP-20', source } = states;
  const sentence = text('finding.billed', { platform, total: sum(billed), ending: sum(ending) });
  const path = `${hooked.path}.lifecycle.preStop`;
  return [{ id: 'billed', rule, text: sentence, severity: 'info', container: hooked.name, path, source }];
};

/** An order in which containers are stopped, each tier with the whole grace, so that all of them take longer. */
export const exitOrder: Look = (run) => {
  const { platform, pod, deaths } = run;
  const { value: variables, source } = platform.priorityVariables;
  const killed = deaths.filter(({ reason }) => reason === 'deletion');
  const tiers = new Set(killed.map(({ container }) => priorityOf({ platform }, container, 'exit')));
  const begin = Math.min(...killed.map(({ grace }) => grace.from));
  const took = Math.max(...killed.map(({ exit }) => exit?.at ?? run.end)) - begin;
  if (!variables || tiers.size < 2 || took <= pod.grace) return [];
  const { name: variable, rule } = variables.exit;
  const gaps = { variable, took: spoken(ms(took)), total: spoken(pod.grace), tiers: tiers.size };
  const first = pod.containers.find((each) => priorityOf({ platform }, each, 'exit') !== 0);
  return [
    {
      id: 'exit-order-exceeds-grace',
      rule,
      text: text('finding.exit-order-exceeds-grace', gaps),
      severity: 'warning',
      path: `${first?.path ?? pod.specPath}.env`,
      source,
    },
  ];
};

/** A pod that was ended because nothing of it had started in time. */
export const pendingTooLong: Look = (run) => {
  const { platform, pod } = run;
  const { rule, source } = platform.maxPending;
  const limit = expiryOf(run);
  if (limit === undefined || rule === undefined) return [];
  const sentence = text('finding.pending-too-long', { platform: platform.label, limit });
  const found: Finding = {
    id: 'pending-too-long',
    rule,
    text: sentence,
    severity: 'warning',
    path: pod.specPath,
    source,
  };
  return [found];
};

/** The minutes after which a pod was ended that had not started anything; `undefined` where that did not happen. */
export function expiryOf({ platform, pod, moments }: Case): number | undefined {
  const { rule } = platform.maxPending;
  const ended = moments.find(({ what, detail }) => what === 'phase' && detail.phase === 'Failed');
  return rule !== undefined && ended?.rule === rule ? maxPendingOf(platform, pod) / 60_000 : undefined;
}

import { ms } from '../time.ts';
import { listOf, spoken, text } from '../words/index.ts';
import { spansOf } from './case.ts';
import type { Finding, Look } from './finding.ts';

/** What a postStart hook holds up: the other containers, the delete, the pod's status. */
export const blockingHooks: Look = (run) =>
  run.pod.containers.flatMap((container): Finding[] => {
    const { name } = container;
    const about = { container: name, path: `${container.path}.lifecycle.postStart` } as const;
    const spans = spansOf(run, name).filter(({ kind }) => kind === 'postStart');
    const stuck = spans.find(({ open }) => open);
    if (stuck) {
      const sentence = text(
        run.truncated ? 'finding.post-start-still-runs' : 'finding.post-start-never-returns',
        { container: name },
      );
      return [
        { id: 'post-start-never-returns', rule: 'S-12', text: sentence, severity: 'warning', ...about },
      ];
    }
    const [first] = spans;
    const took = first ? spoken(ms(first.to - first.from)) : 0;
    if (!first || took < 1) return [];
    const isShown = run.moments.some(
      ({ what, at, detail }) =>
        what === 'status' && at < first.to && isRunningIn(detail[`container ${name}`]),
    );
    if (isShown) return [];
    const others = run.pod.containers.flatMap((other) => {
      const created = run.momentsOf(other.name).find(({ what }) => what === 'created');
      return other !== container && created && created.at >= first.to ? [other.name] : [];
    });
    const waiting = run.platform.startOrder.value === 'serial' ? others : [];
    const blocks = text('finding.post-start-blocks-others', {
      container: name,
      others: listOf(waiting),
      took,
    });
    const reason = String(run.momentsOf(name).find(({ what }) => what === 'waiting')?.detail.reason);
    const hides = text('finding.post-start-hides-start', { container: name, took, reason });
    return [
      waiting.length > 0
        ? { id: 'post-start-blocks-others', rule: 'S-6', text: blocks, severity: 'warning', ...about }
        : { id: 'post-start-hides-start', rule: 'S-13', text: hides, severity: 'info', ...about },
    ];
  });

/** Whether a status shows a container as running: a kubelet that comes back does so although its hook still runs. */
const isRunningIn = (shown: unknown): boolean =>
  typeof shown === 'object' && shown !== null && 'state' in shown && shown.state === 'running';

/** A delete that had to wait for a postStart hook. */
export const delayedDelete: Look = (run) => {
  const deletion = run.moments.find(({ what }) => what === 'pod-deletion-marked');
  const [first] = run.deaths.filter(({ reason }) => reason === 'deletion');
  if (!deletion || !first || first.grace.from - deletion.at < 1000) return [];
  return run.pod.containers.flatMap((container): Finding[] => {
    const { name } = container;
    const isBusy = spansOf(run, name).some(
      ({ kind, from, to }) => kind === 'postStart' && from <= deletion.at && to > deletion.at,
    );
    if (!isBusy) return [];
    const sentence = text('finding.post-start-delays-delete', {
      container: name,
      wait: spoken(ms(first.grace.from - deletion.at)),
    });
    const path = `${container.path}.lifecycle.postStart`;
    return [
      {
        id: 'post-start-delays-delete',
        rule: 'S-12',
        text: sentence,
        severity: 'warning',
        container: name,
        path,
      },
    ];
  });
};

/** A container that a kill under way starts once more after the delete. */
export const lateStart: Look = (run) => {
  const deletion = run.moments.find(({ what }) => what === 'pod-deletion-marked');
  if (!deletion) return [];
  return run.moments
    .filter(({ what, attempt, at }) => what === 'created' && attempt > 0 && at > deletion.at)
    .map(({ container: name }): Finding => {
      const path = run.pod.containers.find((each) => each.name === name)?.path ?? run.pod.specPath;
      const sentence = text('finding.started-after-delete', { container: name });
      return {
        id: 'started-after-delete',
        rule: 'R-26',
        text: sentence,
        severity: 'warning',
        container: name,
        path,
      };
    });
};

import { ms, never } from '../time.ts';
import { spoken, text } from '../words/index.ts';
import { numberIn } from './case.ts';
import { type Death, isKilled, type Lives, totalOf } from './death.ts';
import type { Finding, Look } from './finding.ts';

const gracePath = ({ pod }: Lives) => `${pod.specPath}.terminationGracePeriodSeconds`;

/** The grace field where it is written, else the hook that makes it too short. */
const gracePlace = (run: Lives, { container }: Death) =>
  run.manifest.rangeOf(gracePath(run)) ? gracePath(run) : `${container.path}.lifecycle.preStop`;

const timeoutOf = ({ stop }: Death): number => (stop ? (numberIn(stop, 'timeout') ?? 0) : 0);

/** What a hook leaves of the grace. */
export const budget: Look = (run) =>
  run.deaths.flatMap((death): Finding[] => {
    const { container, hook, stop, grace, isDetached } = death;
    const { name, stopSignal: signal, preStop } = container;
    if (!hook || !stop) return [];
    const total = totalOf(death);
    const timeout = timeoutOf(death);
    const minimum = numberIn(grace, 'minimum') ?? 0;
    const place = { severity: 'warning', container: name, path: gracePlace(run, death) } as const;
    const path = `${container.path}.lifecycle.preStop`;
    if (hook.outcome === 'abandoned' && preStop?.kind === 'sleep' && preStop.duration > total * 1000) {
      const sentence = text('finding.sleep-cut-short', {
        container: name,
        duration: preStop.duration / 1000,
        total,
      });
      return [{ id: 'sleep-cut-short', rule: 'D-24', text: sentence, ...place, path }];
    }
    if (isDetached) {
      const sentence = text('finding.hook-abandoned', { container: name, total, signal });
      return [{ id: 'hook-abandoned', rule: 'T-31', text: sentence, ...place }];
    }
    if (hook.outcome === 'abandoned') {
      const sentence = text('finding.no-budget-left', { container: name, total, timeout, signal });
      return [{ id: 'no-budget-left', rule: 'T-31', text: sentence, ...place }];
    }
    if (hook.outcome === 'ok' && hook.to > hook.from && (numberIn(grace, 'left') ?? total) < minimum) {
      const hasWaited = (numberIn(grace, 'waited') ?? 0) > 0;
      const sentence = text(hasWaited ? 'finding.little-time-left.turn' : 'finding.little-time-left', {
        container: name,
        minimum,
        timeout,
      });
      return [{ id: 'little-time-left', rule: 'T-32', text: sentence, ...place }];
    }
    return [];
  });

/** A process that stays until it is killed. */
export const ignoredSignal: Look = (run) =>
  run.deaths.flatMap((death): Finding[] => {
    const { container, exit, stop } = death;
    if (!isKilled(death) || !exit || !stop || container.stopSignal === 'SIGKILL') return [];
    const gaps = {
      container: container.name,
      timeout: timeoutOf(death),
      signal: container.stopSignal,
      code: exit.code,
    };
    const sentence = text('finding.signal-ignored', gaps);
    return [
      {
        id: 'signal-ignored',
        rule: 'R-32',
        text: sentence,
        severity: 'warning',
        container: container.name,
        path: container.path,
      },
    ];
  });

/** A grace of 0 that runs the hook after all. */
export const zeroGrace: Look = (run) => {
  const marked = run.moments.find(({ what }) => what === 'pod-deletion-marked');
  if (marked?.detail.deletionGracePeriodSeconds !== 0) return [];
  return run.deaths
    .filter(({ hook, reason, stop }) => hook && stop && reason === 'deletion')
    .map((death): Finding => {
      const sentence = text('finding.zero-grace-runs-hook', {
        total: totalOf(death),
        timeout: timeoutOf(death),
      });
      const { name } = death.container;
      return {
        id: 'zero-grace-runs-hook',
        rule: 'T-42',
        text: sentence,
        severity: 'info',
        container: name,
        path: gracePath(run),
      };
    });
};

/** A probe's own grace that does not count. */
export const ignoredProbeGrace: Look = (run) =>
  run.deaths.flatMap((death): Finding[] => {
    const { container, reason } = death;
    if (reason !== 'unhealthy') return [];
    return (['startupProbe', 'livenessProbe'] as const).flatMap((probe): Finding[] => {
      const grace = container[probe]?.grace;
      if (grace === undefined) return [];
      const sentence = text('finding.probe-grace-ignored', { grace: spoken(grace), total: totalOf(death) });
      const path = `${container.path}.${probe}.terminationGracePeriodSeconds`;
      return [
        {
          id: 'probe-grace-ignored',
          rule: 'R-23',
          text: sentence,
          severity: 'warning',
          container: container.name,
          path,
        },
      ];
    });
  });

/** A grace that a platform does not heed, or cuts short when it takes the machine away. */
export const platformGrace: Look = (run) => {
  const { pod, manifest } = run;
  const { graceHonoured, maxGrace, maxShutdown, label: platform } = run.platform;
  const path = gracePath(run);
  if (manifest.rangeOf(path) === undefined) return [];
  const total = spoken(pod.grace);
  const { total: notice, critical } = maxShutdown.value;
  const lasts = ms(Math.min(maxGrace.value, notice === never ? never : notice - critical));
  if (!graceHonoured.value) {
    const { rule = 'APP-20', source } = graceHonoured;
    const sentence = text('finding.grace-powerless', { platform });
    return [{ id: 'grace-powerless', rule, text: sentence, severity: 'warning', path, source }];
  }
  if (!(pod.grace > lasts)) return [];
  const { rule = 'APP-20', source } = maxGrace.value > pod.grace ? maxShutdown : maxGrace;
  const sentence = text('finding.grace-cut', { platform, max: spoken(lasts), total });
  return [{ id: 'grace-cut', rule, text: sentence, severity: 'warning', path, source }];
};

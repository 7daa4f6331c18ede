import { type Ms, ms } from '../time.ts';
import { spoken, text } from '../words/index.ts';
import { spansOf } from './case.ts';
import type { Lives } from './death.ts';
import type { Finding, Look } from './finding.ts';
import { isShell } from './hooks.ts';
import { deletionOf } from './verdict-facts.ts';

/** Traffic that may still come after the stop signal. */
export const endpointRace: Look = (run) =>
  run.deaths.flatMap(({ container, reason, hook, grace, stop }): Finding[] => {
    const serves =
      container.role === 'main' && (container.portNames.length > 0 || container.readinessProbe !== undefined);
    const waits = hook !== undefined && hook.to - grace.from >= 1000;
    const isLater = (stop?.from ?? 0) - (deletionOf(run)?.from ?? 0) >= 1000;
    if (reason !== 'deletion' || !serves || waits || !stop || isLater) return [];
    const gaps = { container: container.name, signal: container.stopSignal };
    const sentence = text('finding.endpoint-race', gaps);
    return [
      {
        id: 'endpoint-race',
        rule: 'R-63',
        text: sentence,
        severity: 'info',
        container: container.name,
        path: container.path,
      },
    ];
  });

/** Own ends, which no preStop hook hears of. */
export const ownExits: Look = (run) =>
  run.pod.containers.flatMap((container): Finding[] => {
    const { name, preStop } = container;
    const deaths = run.deaths.filter((death) => death.container === container);
    const killed = new Set(deaths.map(({ exit }) => exit?.at));
    const endedUnkilled = run
      .exitsOf(name)
      .some(({ cause, at }) => (cause === 'own-exit' || cause === 'OOM') && !killed.has(at));
    if (!preStop || !endedUnkilled) return [];
    const sentence = text('finding.no-hook-on-own-exit', { container: name });
    const path = `${container.path}.lifecycle.preStop`;
    return [
      { id: 'no-hook-on-own-exit', rule: 'R-30', text: sentence, severity: 'info', container: name, path },
    ];
  });

/** Crash loops. */
export const loops: Look = (run) =>
  run.pod.containers.flatMap((container): Finding[] => {
    const { name } = container;
    const restarts = run.momentsOf(name).filter(({ what }) => what === 'created').length - 1;
    const waits = spansOf(run, name).filter(({ kind }) => kind === 'backoff');
    if (waits.length === 0 || restarts < 1) return [];
    const ended = waits.filter(({ to }) =>
      run.momentsOf(name).some(({ what, at }) => what === 'created' && at === to),
    );
    const gaps = { container: name, restarts, max: spoken(run.backOff.max) };
    const longest = spoken(ms(Math.max(0, ...ended.map(({ from, to }) => to - from))));
    const sentence =
      ended.length > 0
        ? text('finding.restart-loop', { ...gaps, waited: ended.length, longest })
        : text('finding.restart-loop.held', gaps);
    const path = container.restartPolicy
      ? `${container.path}.restartPolicy`
      : `${run.pod.specPath}.restartPolicy`;
    return [{ id: 'restart-loop', rule: 'R-41', text: sentence, severity: 'warning', container: name, path }];
  });

/** A shell in front of the process, which keeps the signal to itself. */
export const shells: Look = ({ pod }) =>
  pod.containers.flatMap((container): Finding[] => {
    const { name, command, stopSignal: signal, path } = container;
    const [binary = '', flag = '', script = ''] = command;
    const isLine = isShell(binary) && /^-\w*c$/.test(flag);
    const passesOn = /(^|[;&|]\s*)exec\s/.test(script) || /\btrap\b/.test(script);
    if (!isLine || passesOn || pod.sharesProcesses) return [];
    const sentence = text('finding.shell-as-pid-1', { container: name, signal });
    return [
      {
        id: 'shell-as-pid-1',
        rule: 'R-32',
        text: sentence,
        severity: 'info',
        container: name,
        path: `${path}.command`,
      },
    ];
  });

/** Sidecars whose hook does not wait for the containers they serve. */
export const earlySidecarHooks: Look = (run) =>
  run.deaths.flatMap(({ container, reason, hook, turn }): Finding[] => {
    const { name, stopSignal: signal } = container;
    const servesOn = run.pod.containers.some(
      ({ name: main, role }) => role === 'main' && hook && runsAt(run, main, hook.from),
    );
    if (
      container.role !== 'sidecar' ||
      !turn ||
      !servesOn ||
      (reason !== 'deletion' && reason !== 'deadline')
    )
      return [];
    const sentence = text('finding.sidecar-hook-early', { container: name, signal });
    const path = `${container.path}.lifecycle.preStop`;
    return [
      { id: 'sidecar-hook-early', rule: 'T-81', text: sentence, severity: 'info', container: name, path },
    ];
  });

const runsAt = ({ momentsOf }: Lives, container: string, instant: Ms): boolean =>
  momentsOf(container).findLast(({ what, at }) => at <= instant && (what === 'started' || what === 'exited'))
    ?.what === 'started';

/** Kills of one container, during which its neighbours wait. */
export const blockingKills: Look = (run) =>
  run.deaths.flatMap(({ container, reason, grace, exit }): Finding[] => {
    if ((reason !== 'liveness' && reason !== 'startup') || !exit || exit.at - grace.from < 1000) return [];
    const { name, path } = container;
    const sentence = text('finding.liveness-blocks-pod', {
      container: name,
      took: spoken(ms(exit.at - grace.from)),
    });
    return [
      {
        id: 'liveness-blocks-pod',
        rule: 'R-21',
        text: sentence,
        severity: 'info',
        container: name,
        path: `${path}.${reason}Probe`,
      },
    ];
  });

/** A picture that ends before the story does. */
export const cut: Look = ({ truncated, end, pod }) =>
  truncated
    ? [
        {
          id: 'run-is-cut',
          rule: 'APP-7',
          text: text('finding.run-is-cut', { end: spoken(end) }),
          severity: 'info',
          path: pod.specPath,
        },
      ]
    : [];

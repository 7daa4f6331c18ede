import { fixesOf } from '../port/index.ts';
import { text } from '../words/index.ts';
import type { Finding, Look } from './finding.ts';
import { hooksOf } from './hooks.ts';

/** Hooks that a platform ignores, does not know, or that can only fail. */
export const fates: Look = (run) =>
  hooksOf(run.pod).flatMap(({ container, name, handler, path }): Finding[] => {
    const known = run.platform[name][handler.kind];
    const gaps = { container: container.name, hook: name };
    const about = { severity: 'warning', container: container.name, path } as const;
    const cited = { rule: known.rule ?? 'APP-20', source: known.source } as const;
    const platform = run.platform.label;
    const canExec = run.platform[name].exec.value === 'runs';
    const fixes = canExec ? fixesOf(run.manifest, container, name, handler) : [];
    switch (known.value) {
      case 'ignored':
        return [
          {
            id: 'hook-ignored',
            text: text(canExec ? 'finding.hook-ignored' : 'finding.hook-ignored.anyway', {
              ...gaps,
              handler: handler.kind,
              platform,
            }),
            ...cited,
            ...about,
            fixes,
          },
        ];
      case 'no-such-field':
        return [
          {
            id: 'hook-not-supported',
            text: text('finding.hook-not-supported', { ...gaps, platform }),
            ...cited,
            ...about,
          },
        ];
      case 'fails':
        return handler.kind === 'tcpSocket'
          ? [
              {
                id: 'tcp-socket-always-fails',
                rule: 'D-23',
                text: text('finding.tcp-socket-always-fails', gaps),
                ...about,
                fixes,
              },
            ]
          : [];
      default:
        return [];
    }
  });

/** Hooks that failed in this run, other than those that can only fail. */
export const failures: Look = (run) =>
  hooksOf(run.pod).flatMap(({ container, name, handler, path }): Finding[] => {
    const { name: who } = container;
    const hasFailed = run
      .momentsOf(who)
      .some(({ what, detail }) => what === 'hook-failed' && detail.hook === name);
    if (!hasFailed || handler.kind === 'tcpSocket') return [];
    const about = { severity: 'warning', container: who, path } as const;
    const gaps = { container: who };
    if (name === 'postStart') {
      return [
        { id: 'post-start-failed', rule: 'T-50', text: text('finding.post-start-failed', gaps), ...about },
      ];
    }
    const deaths = run.deaths.filter((death) => death.container === container);
    const failed = deaths.find(({ hook }) => hook?.outcome === 'failed');
    if (!failed) {
      const sentence = text('finding.late-failure-event', gaps);
      return [{ id: 'late-failure-event', rule: 'T-36', text: sentence, ...about, severity: 'info' }];
    }
    return failed.exit && !failed.stop
      ? [
          {
            id: 'hook-dies-with-container',
            rule: 'T-35',
            text: text('finding.hook-dies-with-container', gaps),
            ...about,
          },
        ]
      : [{ id: 'pre-stop-failed', rule: 'T-34', text: text('finding.pre-stop-failed', gaps), ...about }];
  });

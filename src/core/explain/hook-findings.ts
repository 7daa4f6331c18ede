import type { Container, Handler } from '../pod/index.ts';
import { listOf, text } from '../words/index.ts';
import type { Lives } from './death.ts';
import type { Finding, Look } from './finding.ts';

type HookName = 'postStart' | 'preStop';

interface Hook {
  readonly container: Container;
  readonly name: HookName;
  readonly handler: Handler;
  readonly path: string;
}

const hooksOf = ({ pod }: Lives): readonly Hook[] =>
  pod.containers.flatMap((container) =>
    (['postStart', 'preStop'] as const).flatMap((name): Hook[] => {
      const handler = container[name];
      return handler ? [{ container, name, handler, path: `${container.path}.lifecycle.${name}` }] : [];
    }),
  );

/** Hooks that a platform ignores, does not know, or that can only fail. */
export const fates: Look = (run) =>
  hooksOf(run).flatMap(({ container, name, handler, path }): Finding[] => {
    const known = run.platform[name][handler.kind];
    const gaps = { container: container.name, hook: name };
    const about = { severity: 'warning', container: container.name, path } as const;
    const cited = { rule: known.rule ?? 'APP-20', source: known.source } as const;
    const platform = run.platform.label;
    switch (known.value) {
      case 'ignored':
        return [
          {
            id: 'hook-ignored',
            text: text('finding.hook-ignored', { ...gaps, handler: handler.kind, platform }),
            ...cited,
            ...about,
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
              },
            ]
          : [];
      default:
        return [];
    }
  });

/** Hooks that failed in this run, other than those that can only fail. */
export const failures: Look = (run) =>
  hooksOf(run).flatMap(({ container, name, handler, path }): Finding[] => {
    const { name: who } = container;
    const hasFailed = run
      .momentsOf(who)
      .some(({ what, detail }) => what === 'hook-failed' && detail.hook === name);
    if (!hasFailed || handler.kind === 'tcpSocket') return [];
    const about = { severity: 'warning', container: who, path } as const;
    const gaps = { container: who };
    if (name === 'postStart') {
      return [
        { id: 'post-start-failed', rule: 'S-20', text: text('finding.post-start-failed', gaps), ...about },
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

const shells = /(^|\/)(ba|da|a|z|k)?sh$/;
const shellWord = /^(&&|\|\||[|;&]|\d?>{1,2}|<)$/;

/** A shell's words where there is no shell. */
export const shellWords: Look = (run) =>
  hooksOf(run).flatMap(({ container, name, handler, path }): Finding[] => {
    const [binary = '', ...rest] = commandOf(handler);
    const word = shells.test(binary) ? undefined : rest.find((each) => shellWord.test(each));
    if (word === undefined) return [];
    const sentence = text('finding.exec-without-shell', { container: container.name, hook: name, word });
    return [
      {
        id: 'exec-without-shell',
        rule: 'S-30',
        text: sentence,
        severity: 'warning',
        container: container.name,
        path,
      },
    ];
  });

/** What the exec hooks of a container need in its image. */
export const binaries: Look = (run) =>
  run.pod.containers.flatMap(({ name, postStart, preStop, path }): Finding[] => {
    const needed = [...new Set([postStart, preStop].flatMap((handler) => commandOf(handler).slice(0, 1)))];
    if (needed.length === 0) return [];
    const sentence = text('finding.exec-needs-binary', {
      container: name,
      binaries: listOf(needed),
      n: needed.length,
    });
    return [
      {
        id: 'exec-needs-binary',
        rule: 'S-30',
        text: sentence,
        severity: 'info',
        container: name,
        path: `${path}.lifecycle`,
      },
    ];
  });

/** Hooks that are a sleep and nothing else. */
export const onlySleeps: Look = (run) =>
  hooksOf(run).flatMap(({ container, name, handler, path }): Finding[] => {
    const [binary = '', ...rest] = commandOf(handler);
    const line = shells.test(binary) ? (rest[1] ?? '') : [binary, ...rest].join(' ');
    const isSleep = /^\s*(exec\s+)?(\S*\/)?sleep\s+\d+\s*$/.test(line);
    if (!isSleep || run.platform[name].sleep.value !== 'runs') return [];
    const sentence = text('finding.sleep-action', { container: container.name, hook: name });
    return [
      { id: 'sleep-action', rule: 'S-35', text: sentence, severity: 'info', container: container.name, path },
    ];
  });

const commandOf = (handler: Handler | undefined): readonly string[] =>
  handler?.kind === 'exec' ? handler.command : [];

const messageFile = /(>{1,2})\s*(\/[\w./-]*termination-log)/;

/** Termination messages written where nobody reads them. */
export const terminationMessages: Look = (run) => {
  const writes = hooksOf(run).flatMap((hook) => {
    const script = hook.handler.kind === 'exec' ? hook.handler.command.join(' ') : '';
    const [, redirect, file] = messageFile.exec(script) ?? [];
    return file === undefined ? [] : [{ ...hook, file, overwrites: redirect === '>' }];
  });
  const lost = writes.flatMap(({ container, name, file, path }): Finding[] => {
    const { terminationMessagePath } = container;
    if (file === terminationMessagePath) return [];
    const gaps = { container: container.name, hook: name, file, path: terminationMessagePath };
    const sentence = text('finding.termination-message-lost', gaps);
    return [
      {
        id: 'termination-message-lost',
        rule: 'BCI-10',
        text: sentence,
        severity: 'warning',
        container: container.name,
        path,
      },
    ];
  });
  const replaced = writes.flatMap(({ container, name, file, path, overwrites }): Finding[] => {
    const isReplaced =
      name === 'preStop' &&
      overwrites &&
      writes.some((each) => each.container === container && each.name === 'postStart' && each.file === file);
    if (!isReplaced) return [];
    const sentence = text('finding.termination-message-overwritten', { container: container.name, file });
    return [
      {
        id: 'termination-message-overwritten',
        rule: 'BCI-10',
        text: sentence,
        severity: 'info',
        container: container.name,
        path,
      },
    ];
  });
  return [...lost, ...replaced];
};

import type { Container, Handler } from '../pod/index.ts';
import { text } from '../words/index.ts';
import type { Case } from './case.ts';
import { deathsOf } from './death.ts';
import type { Finding, Look } from './finding.ts';

type HookName = 'postStart' | 'preStop';

interface Hook {
  readonly container: Container;
  readonly name: HookName;
  readonly handler: Handler;
  readonly path: string;
}

const hooksOf = ({ pod }: Case): readonly Hook[] =>
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
    const failed = run.moments.find(
      ({ what, container: who, detail }) =>
        what === 'hook-failed' && who === container.name && detail.hook === name,
    );
    if (!failed || handler.kind === 'tcpSocket') return [];
    const { name: who } = container;
    const about = { severity: 'warning', container: who, path } as const;
    if (name === 'postStart') {
      return [
        {
          id: 'post-start-failed',
          rule: 'S-20',
          text: text('finding.post-start-failed', { container: who }),
          ...about,
        },
      ];
    }
    const died = deathsOf(run).some(
      (death) =>
        death.container === container && death.hook?.outcome === 'failed' && death.exit && !death.stop,
    );
    return died
      ? [
          {
            id: 'hook-dies-with-container',
            rule: 'T-35',
            text: text('finding.hook-dies-with-container', { container: who }),
            ...about,
          },
        ]
      : [
          {
            id: 'pre-stop-failed',
            rule: 'T-34',
            text: text('finding.pre-stop-failed', { container: who }),
            ...about,
          },
        ];
  });

const shells = /(^|\/)(ba|da|a|z|k)?sh$/;
const shellWord = /^(&&|\|\||[|;&]|\d?>{1,2}|<)$/;

/** What an exec hook asks of the image, and a shell's words where there is no shell. */
export const commands: Look = (run) =>
  hooksOf(run).flatMap(({ container, name, handler, path }): Finding[] => {
    if (handler.kind !== 'exec') return [];
    const [binary = '', ...rest] = handler.command;
    const about = { container: container.name, path } as const;
    const gaps = { container: container.name, hook: name };
    const word = shells.test(binary) ? undefined : rest.find((each) => shellWord.test(each));
    if (word !== undefined) {
      return [
        {
          id: 'exec-without-shell',
          rule: 'S-30',
          text: text('finding.exec-without-shell', { ...gaps, word }),
          severity: 'warning',
          ...about,
        },
      ];
    }
    const needs = text('finding.exec-needs-binary', { ...gaps, binary });
    const onlySleeps =
      /^(.*\/)?sleep$/.test(binary) ||
      (rest.length === 2 && /^\s*(exec\s+)?sleep\s+\d+\s*$/.test(rest[1] ?? ''));
    const canSleep = onlySleeps && name === 'preStop' && run.platform.preStop.sleep.value === 'runs';
    return [
      { id: 'exec-needs-binary', rule: 'S-30', text: needs, severity: 'info', ...about },
      ...(canSleep
        ? [
            {
              id: 'sleep-action',
              rule: 'S-35',
              text: text('finding.sleep-action'),
              severity: 'info',
              ...about,
            } as const,
          ]
        : []),
    ];
  });

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

import { listOf, text } from '../words/index.ts';
import type { Finding, Look } from './finding.ts';
import { commandOf, hooksOf, isShell } from './hooks.ts';

const shellWord = /^(&&|\|\||[|;&]|\d?>{1,2}|<)$/;

/** A shell's words where there is no shell. */
export const shellWords: Look = (run) =>
  hooksOf(run.pod).flatMap(({ container, name, handler, path }): Finding[] => {
    const [binary = '', ...rest] = commandOf(handler);
    const word = isShell(binary) ? undefined : rest.find((each) => shellWord.test(each));
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
  run.pod.containers.flatMap(({ name, path, ...handlers }): Finding[] => {
    const called = (['postStart', 'preStop'] as const).filter(
      (hook) => run.platform[hook].exec.value === 'runs',
    );
    const needed = [...new Set(called.flatMap((hook) => commandOf(handlers[hook]).slice(0, 1)))];
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
  hooksOf(run.pod).flatMap(({ container, name, handler, path }): Finding[] => {
    const [binary = '', ...rest] = commandOf(handler);
    const line = isShell(binary) ? (rest[1] ?? '') : [binary, ...rest].join(' ');
    const isSleep = /^\s*(exec\s+)?(\S*\/)?sleep\s+\d+\s*$/.test(line);
    if (!isSleep || run.platform[name].sleep.value !== 'runs') return [];
    const sentence = text('finding.sleep-action', { container: container.name, hook: name });
    return [
      { id: 'sleep-action', rule: 'S-35', text: sentence, severity: 'info', container: container.name, path },
    ];
  });

const messageFile = /(>{1,2})\s*(\/[\w./-]*termination-log)/;

/** Termination messages written where nobody reads them. */
export const terminationMessages: Look = (run) => {
  const writes = hooksOf(run.pod).flatMap((hook) => {
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

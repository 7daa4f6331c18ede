import type { Remark } from '../manifest/index.ts';
import type { Container, Handler } from '../pod/index.ts';
import { listOf, text as sentence, type Text } from '../words/index.ts';
import type { HookBehaviour } from './behaviour.ts';
import type { Origin } from './origin.ts';
import { commandOutcome } from './shell/command.ts';
import type { ScriptReader } from './shell/outcome.ts';

/** What a manifest tells about one part of a behaviour, by key: `duration`, `exitCode`. */
export interface Inferred<Part> {
  readonly part: Part;
  readonly origins: Readonly<Record<string, Origin>>;
  readonly remarks: readonly Remark[];
}

type HookName = 'postStart' | 'preStop';

/** How long a hook takes and how it ends, as far as its handler tells. */
export function inferredHook(
  container: Container,
  name: HookName,
  read: ScriptReader,
): Inferred<HookBehaviour> | undefined {
  const handler = container[name];
  const path = `${container.path}.lifecycle.${name}`;
  switch (handler?.kind) {
    case undefined:
      return undefined;
    case 'exec':
      return inferredExec(container, name, handler, `${path}.exec.command`, read);
    case 'sleep': {
      const seconds = handler.duration / 1000;
      const field = `${path}.sleep.seconds`;
      const origin: Origin = { how: 'read', field, text: sentence('behaviour.sleep', { seconds }) };
      return { part: { duration: seconds }, origins: { duration: origin }, remarks: [] };
    }
    case 'httpGet':
      return inferredRequest(container, handler, `${path}.httpGet.port`);
    case 'tcpSocket':
      return { part: {}, origins: {}, remarks: [] };
  }
}

function inferredExec(
  container: Container,
  hook: HookName,
  { command }: Extract<Handler, { kind: 'exec' }>,
  path: string,
  read: ScriptReader,
): Inferred<HookBehaviour> {
  const script = command.findIndex(
    (word, index) => index > 0 && /^-\w*c$/.test(command[index - 1] ?? '') && word !== '',
  );
  const field = script < 0 ? path : `${path}[${script}]`;
  const what = shortened(script < 0 ? command.join(' ') : (command[script] ?? ''));
  const [program = ''] = command;
  const outcome = /\s/.test(program) ? undefined : commandOutcome(command, read, container.env);
  const both = (origin: Origin) => ({ duration: origin, exitCode: origin });
  const remark = (id: string, rule: Remark['rule'], text: Remark['text']): Remark => ({
    id,
    rule,
    text,
    severity: 'info',
    container: container.name,
    field,
  });

  if (/\s/.test(program)) {
    const text = sentence('behaviour.no-such-program', { program: shortened(program) });
    const origin: Origin = { how: 'read', field, text };
    return {
      part: { duration: 0, exitCode: 127 },
      origins: both(origin),
      remarks: [{ ...remark('no-such-program', 'S-30', text), severity: 'warning' }],
    };
  }
  if (outcome === undefined) {
    const text = sentence('behaviour.unread', { what });
    const origin: Origin = { how: 'assumed', field, text };
    return {
      part: { duration: 0, exitCode: 0 },
      origins: both(origin),
      remarks: [
        remark(
          'unread-script',
          'APP-6',
          sentence('behaviour.unread-hook', { hook, container: container.name, what }),
        ),
      ],
    };
  }
  const { seconds: duration, exitCode, assumed } = outcome;
  if (assumed.length === 0)
    return {
      part: { duration, exitCode },
      origins: both({ how: 'read', field, text: sentence('behaviour.read', { what }) }),
      remarks: [],
    };
  const commands = quoted(assumed);
  const text = sentence('behaviour.assumed', { commands });
  const isPartly = duration !== 0 || exitCode !== 0;
  const origin: Origin = isPartly
    ? { how: 'read', field, text: sentence('behaviour.read-partly', { what, commands }) }
    : { how: 'assumed', field, text };
  return {
    part: { duration, exitCode },
    origins: both(origin),
    remarks: [
      remark(
        'assumed-commands',
        'APP-25',
        sentence('behaviour.assumed-hook', { hook, container: container.name, commands }),
      ),
    ],
  };
}

function inferredRequest(
  { portNames }: Container,
  { port }: Extract<Handler, { kind: 'httpGet' }>,
  field: string,
): Inferred<HookBehaviour> {
  const part = { duration: 0, httpStatus: 200 };
  const text = sentence('behaviour.answered');
  const origins = { duration: { how: 'default', text }, httpStatus: { how: 'default', text } } as const;
  if (typeof port === 'number' || portNames.includes(port)) return { part, origins, remarks: [] };
  const refused: Origin = { how: 'read', field, text: sentence('behaviour.no-such-port', { port }) };
  return {
    part: { ...part, connection: 'refused' },
    origins: { ...origins, connection: refused },
    remarks: [],
  };
}

/** The first of some commands. */
export const quoted = (commands: readonly string[]): Text =>
  listOf([...commands.slice(0, 5).map(shortened), ...(commands.length > 5 ? ['\u2026'] : [])]);

/** A script on one line, short enough to quote. */
export function shortened(script: string): string {
  const line = script
    .trim()
    .replace(/\s*\n\s*/g, '; ')
    .replace(/\s+/g, ' ');
  return line.length > 60 ? `${line.slice(0, 59)}\u2026` : line;
}

import type { Container, Pod } from '../pod/index.ts';
import { text as sentence } from '../words/index.ts';
import type { Behaviour } from './behaviour.ts';
import { type Inferred, quoted, shortened } from './infer-hook.ts';
import type { Origin } from './origin.ts';
import { commandOutcome } from './shell/command.ts';
import type { ScriptReader } from './shell/outcome.ts';

type Process = Pick<Behaviour, 'onTerm' | 'exitsAt' | 'exitsRepeat'>;

/**
 * How a container's process lives and ends. Its command decides where every word of it is known: then it is a
 * shell or a sleep, and neither handles a signal, which as PID 1 means that it ignores it.
 */
export function inferredProcess(container: Container, pod: Pod, read: ScriptReader): Inferred<Process> {
  const { name, command, role, path, env } = container;
  const outcome =
    command.length === 0 || /\btrap\b/.test(command.join(' '))
      ? undefined
      : commandOutcome(command, read, env);
  // A shell in a loop without end stays the shell, whatever it calls in there.
  const isKnown = outcome?.assumed.length === 0 || outcome?.seconds === null;
  if (!outcome || !isKnown) return usualProcess(role === 'init');

  const field = `${path}.command`;
  const what = shortened(command.join(' '));
  const { seconds, exitCode: code, assumed } = outcome;
  const commands = quoted(assumed);
  const isWhole = assumed.length === 0;
  const from = isWhole
    ? sentence('behaviour.read', { what })
    : sentence('behaviour.read-partly', { what, commands });
  const lives: Origin = { how: 'read', field, text: from };
  const end: Process =
    seconds === null ? { exitsAt: [] } : { exitsAt: [{ after: seconds, code }], exitsRepeat: true };
  const text = pod.sharesProcesses
    ? sentence('behaviour.not-pid-1', { what })
    : sentence('behaviour.pid-1', { what });
  return {
    part: { ...end, onTerm: pod.sharesProcesses ? { exitAfter: 0, exitCode: 143 } : 'ignore' },
    origins: { exitsAt: lives, onTerm: { how: 'read', field, text } },
    remarks: isWhole
      ? []
      : [
          {
            id: 'assumed-commands',
            rule: 'APP-25',
            text: sentence('behaviour.assumed-process', { container: name, commands }),
            severity: 'info',
            container: name,
            field,
          },
        ],
  };
}

/** What is true of most images: a server runs on and leaves when asked to, an init container does its work and ends. */
function usualProcess(isInit: boolean): Inferred<Process> {
  const byDefault = (text: Origin['text']): Origin => ({ how: 'default', text });
  return {
    part: {
      onTerm: { exitAfter: 0, exitCode: 0 },
      ...(isInit ? { exitsAt: [{ after: 0, code: 0 }], exitsRepeat: true } : { exitsAt: [] }),
    },
    origins: {
      onTerm: byDefault(sentence('behaviour.leaves-at-once')),
      exitsAt: byDefault(isInit ? sentence('behaviour.init-ends') : sentence('behaviour.runs-on')),
    },
    remarks: [],
  };
}

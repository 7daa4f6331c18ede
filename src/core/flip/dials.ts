import type { Behaviour } from '../behaviour/index.ts';
import type { Manifest } from '../manifest/index.ts';
import type { Container, ProbeKind } from '../pod/index.ts';
import { type Options, readScenario, type Subject } from '../scenario.ts';
import type { Ms } from '../time.ts';
import type { Aim, Dial, Home, ProbeNumber, Setting } from './dial.ts';
import { sleepIn } from './with-sleep.ts';

/** The longest a dial offers unless the manifest goes further. */
const USUAL = 60;

/**
 * The numbers of a scenario that decide how its pod dies, the pod's first, then container by container.
 *
 * @param deletedAt When the run on show is deleted; without it there is no delete to move.
 * @returns None for a text that is refused.
 */
export function dialsOf(yaml: string, options: Options, deletedAt: Ms | undefined): readonly Dial[] {
  const { read } = readScenario(yaml, options);
  if (!read.ok) return [];
  const subject = read.value;
  const { pod, behaviour } = subject.scenario;
  const grace = pod.grace / 1000;
  return [
    dial('grace', { what: 'grace' }, fieldAt(`${pod.specPath}.terminationGracePeriodSeconds`), grace, {
      least: Math.min(1, grace),
    }),
    ...deleteDial(options, deletedAt),
    ...pod.containers.flatMap((container) => {
      const own = behaviour[container.name] ?? {};
      return [
        ...hookDials(yaml, subject, container, own),
        ...leavingDial(container, own, grace),
        ...probeDials(container),
      ];
    }),
  ];
}

const fieldAt = (path: string): Home => ({ in: 'field', path });

function dial(
  id: string,
  aim: Aim,
  home: Home,
  value: Setting,
  { least = 0, most = USUAL, step = 1, mayBeNever = false }: Partial<Dial> = {},
): Dial {
  const top = Math.max(most, value === null ? 0 : Math.ceil(value * 1.5));
  return { id, aim, home, value, least, most: top, step, mayBeNever };
}

/** A delete can be moved if it is the first thing that happens, or comes by default. */
function deleteDial({ stimulus }: Options, deletedAt: Ms | undefined): readonly Dial[] {
  const first = stimulus?.[0];
  if (deletedAt === undefined || (stimulus !== undefined && first?.do !== 'delete')) return [];
  const at = first?.at ?? Math.round(deletedAt / 100) / 10;
  const most = Math.max(20, Math.ceil(at * 2));
  return [dial('delete', { what: 'delete' }, { in: 'stimulus' }, at, { most, step: 0.5 })];
}

function leavingDial(
  { name, role, stopSignal }: Container,
  { onTerm }: Behaviour,
  grace: number,
): readonly Dial[] {
  if (role === 'init') return [];
  const value = onTerm === 'ignore' ? null : (onTerm?.exitAfter ?? 0);
  const aim: Aim = { what: 'leaving', container: name, signal: stopSignal };
  const most = Math.max(USUAL, Math.ceil(grace * 1.2));
  return [dial(`leaving ${name}`, aim, { in: 'behaviour' }, value, { most, step: 0.5, mayBeNever: true })];
}

function hookDials(
  yaml: string,
  { manifest, settled, scenario }: Subject,
  container: Container,
  own: Behaviour,
): readonly Dial[] {
  const { name } = container;
  return (['postStart', 'preStop'] as const).flatMap((hook) => {
    const handler = container[hook];
    if (!handler || handler.kind === 'tcpSocket') return [];
    const value = own.hooks?.[hook]?.duration ?? null;
    const isGiven = settled.origins[name]?.[`hooks.${hook}.duration`]?.how === 'given';
    const home = isGiven ? undefined : homeOf(yaml, manifest, container, hook, value);
    const isWhole = home !== undefined;
    const most = Math.max(USUAL, Math.ceil((scenario.pod.grace / 1000) * 1.2));
    return [
      dial(`${hook} ${name}`, { what: 'hook', container: name, hook }, home ?? { in: 'behaviour' }, value, {
        least: home?.in === 'field' ? 1 : 0,
        most,
        step: isWhole ? 1 : 0.5,
        mayBeNever: !isWhole,
      }),
    ];
  });
}

/** Where the manifest says how long a hook takes, if it says it with one number. */
function homeOf(
  yaml: string,
  manifest: Manifest,
  container: Container,
  hook: 'postStart' | 'preStop',
  value: Setting,
): Home | undefined {
  const handler = container[hook];
  const path = `${container.path}.lifecycle.${hook}`;
  if (handler?.kind === 'sleep') return fieldAt(`${path}.sleep.seconds`);
  if (handler?.kind !== 'exec') return undefined;
  const { command } = handler;
  const sleep = sleepIn(yaml, manifest, command, `${path}.exec.command`);
  return sleep?.seconds === value ? { in: 'command', path: `${path}.exec.command`, command } : undefined;
}

const probeKinds: readonly ProbeKind[] = ['startup', 'liveness', 'readiness'];

function probeDials(container: Container): readonly Dial[] {
  return probeKinds.flatMap((kind) => {
    const probe = container[`${kind}Probe`];
    if (!probe) return [];
    const numbers: readonly (readonly [ProbeNumber, number, number])[] = [
      ['initialDelaySeconds', probe.initialDelay / 1000, 0],
      ['periodSeconds', probe.period / 1000, 1],
      ['failureThreshold', probe.failureThreshold, 1],
    ];
    return numbers.map(([number, value, least]) =>
      dial(
        `${kind}.${number} ${container.name}`,
        { what: 'probe', container: container.name, probe: kind, number },
        fieldAt(`${container.path}.${kind}Probe.${number}`),
        value,
        { least, most: number === 'failureThreshold' ? 10 : 30, step: 1 },
      ),
    );
  });
}

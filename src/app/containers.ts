import type { Behaviour } from '../core/behaviour/index.ts';
import type { Manifest } from '../core/manifest/index.ts';
import type { ContainerChoices, Hook } from '../ui/behaviour/index.ts';
import type { Outcome } from './outcome.ts';

type Plain = Readonly<Record<string, unknown>>;

const plain = (value: unknown): Plain =>
  typeof value === 'object' && value !== null ? (value as Plain) : {};
const list = (value: unknown): readonly Plain[] => (Array.isArray(value) ? value.map(plain) : []);
const hooks: readonly Hook[] = ['postStart', 'preStop'];

/** The containers of a manifest as the behaviour panel shows them, and the pod's name and grace. */
export function containersOf(
  manifest: Manifest | undefined,
  path: string,
  chosen: Readonly<Record<string, Behaviour>>,
): Pick<Outcome, 'containers' | 'pod'> {
  const template = path
    .split('.')
    .filter((key) => key !== '')
    .reduce((value, key) => plain(value[key]), plain(manifest?.value));
  const spec = plain(template.spec);
  const metadata = plain(template.metadata);
  const own = plain(plain(manifest?.value).metadata);
  const grace = Number(spec.terminationGracePeriodSeconds ?? 30);
  const name = manifest?.kind === 'Pod' ? String(own.name ?? 'pod') : `${manifest?.name ?? 'pod'}-xxxxx`;
  return {
    pod: {
      name,
      namespace: String(metadata.namespace ?? own.namespace ?? 'default'),
      grace: Number.isFinite(grace) ? grace : 30,
    },
    containers: [...list(spec.initContainers), ...list(spec.containers)].map((container) =>
      choicesOf(container, chosen[String(container.name)] ?? {}),
    ),
  };
}

function choicesOf(container: Plain, chosen: Behaviour): ContainerChoices {
  const lifecycle = plain(container.lifecycle);
  const present = hooks.flatMap((hook) => {
    const handler = Object.keys(plain(lifecycle[hook]))[0];
    return handler === undefined ? [] : [{ hook, handler }];
  });
  const read: Partial<Record<Hook, string>> = {};
  const durations: Partial<Record<Hook, number>> = {};
  for (const { hook } of present) {
    const found = sleepIn(plain(lifecycle[hook]));
    if (!found) continue;
    read[hook] = found.from;
    durations[hook] = found.seconds;
  }
  const effectiveHooks = Object.fromEntries(
    present.map(({ hook }) => [hook, chosen.hooks?.[hook] ?? { duration: durations[hook] ?? 0 }]),
  );
  return {
    name: String(container.name ?? ''),
    signal: typeof lifecycle.stopSignal === 'string' ? lifecycle.stopSignal : 'SIGTERM',
    hooks: present,
    effective: { ...chosen, hooks: effectiveHooks },
    chosen,
    read,
  };
}

function sleepIn(handler: Plain): { readonly from: string; readonly seconds: number } | undefined {
  const seconds = plain(handler.sleep).seconds;
  if (typeof seconds === 'number') return { from: `sleep ${seconds}`, seconds };
  const command = plain(handler.exec).command;
  const found = /sleep (\d+(?:\.\d+)?)/.exec(Array.isArray(command) ? command.join(' ') : '');
  return found ? { from: found[0], seconds: Number(found[1]) } : undefined;
}

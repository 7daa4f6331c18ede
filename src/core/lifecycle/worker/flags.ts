import type { ProbeKind } from '../../pod/index.ts';
import { including } from '../keyed.ts';
import type { Result } from '../probe-outcome.ts';
import { readyIn } from '../status.ts';
import type { Context } from './worker.ts';

/** The status after a probe has turned a flag of a running container; as it was where it turns none. */
export function flagged(context: Context, name: string, kind: ProbeKind, result: Result | undefined) {
  const { status } = context;
  const was = status?.containers.get(name);
  if (!status || kind === 'liveness' || was?.state !== 'running') return status;
  const flag = result === 'success';
  const now = kind === 'readiness' ? { ...was, ready: flag && was.started } : { ...was, started: flag };
  const containers = including(status.containers, name, now);
  return { ...status, containers, ...readyIn(context, containers) };
}

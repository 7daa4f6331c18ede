import { isOver } from './deletion.ts';
import type { Fact } from './fact.ts';
import { type PodStatus, statusChange } from './status.ts';

/** What a user of the API is told when one status follows another: the change, and its parts as moments of their own. */
export function announcementsOf(before: PodStatus | undefined, status: PodStatus): readonly Fact[] {
  const detail = statusChange(before, status);
  if (Object.keys(detail).length === 0) return [];
  const facts: Fact[] = [];
  const fact = (what: Fact['what'], rule: Fact['rule'], container: string, about: Fact['detail']) =>
    facts.push({ container, attempt: status.attempts.get(container) ?? 0, what, rule, detail: about });

  fact('status', 'S-3', '', detail);
  if (before?.phase !== status.phase) {
    fact('phase', status.rule ?? (isOver(status) ? 'M-4' : 'S-14'), '', {
      phase: status.phase,
      ...(status.reason && { reason: status.reason }),
    });
  }
  for (const [name, now] of status.containers) {
    const was = before?.containers.get(name);
    if (was === now) continue;
    if (now.state === 'waiting' && (was?.state !== 'waiting' || was.reason !== now.reason)) {
      fact('waiting', 'S-13', name, { reason: now.reason ?? '', message: now.message ?? '' });
    }
    if (now.ready !== (was?.ready ?? false)) fact(now.ready ? 'ready' : 'unready', 'R-60', name, {});
  }
  return facts;
}

/** A pod in the EndpointSlices of its Service. */
export interface Endpoint {
  readonly ready: boolean;
  readonly serving: boolean;
  readonly terminating: boolean;
}

export function endpointOf(status: PodStatus | undefined, isDeleted: boolean): Endpoint {
  const serving = status !== undefined && !isOver(status) && status.isReady;
  return { ready: serving && !isDeleted, serving, terminating: isDeleted };
}

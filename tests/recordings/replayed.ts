import type { Moment } from '../../src/core/lifecycle/index.ts';
import { seconds } from '../../src/core/time.ts';
import type { Run } from '../../src/core/trace/index.ts';
import type { Recording } from './recording.ts';
import { refusedFields } from './refusal.ts';

/** A recording told as if it were a run: what a simulator that is never wrong would say. */
export function asRun({ trace, rejected }: Recording): Pick<Run, 'rejected' | 'moments'> {
  const moments = trace.flatMap(({ t, attempt = 0, detail = {}, what, container }): Moment[] => {
    const moment = {
      at: seconds(t),
      container,
      attempt,
      detail,
      rule: 'S-10' as const,
      actor: 'kubelet',
      state: '',
    };
    const said = { ...moment, what: what as Moment['what'] };
    return what === 'status' && detail.phase
      ? [said, { ...moment, what: 'phase', detail: { phase: detail.phase } }]
      : [said];
  });
  const errors = refusedFields(rejected?.message ?? '').map((told) => {
    const [field = '', type = ''] = told.split(': ');
    return { field, type: type as 'Invalid value', detail: '' };
  });
  return { rejected: rejected ? { errors } : null, moments };
}

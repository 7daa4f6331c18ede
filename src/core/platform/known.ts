import type { RuleId } from '../rules/index.ts';
import type { Known } from './platform.ts';

/** When the pages, issues and sources were last read. */
const read = '2026-09';

/** Makes a fact; `rule` is the one that says it, where what follows from the fact should cite it. */
export type Tell = <Value>(value: Value, source: string, where: string, rule?: RuleId) => Known<Value>;

const telling =
  (how: Known<unknown>['how']): Tell =>
  (value, source, where, rule) => ({
    value,
    how,
    source,
    where,
    date: read,
    ...(rule !== undefined && { rule }),
  });

/** A fact that a page, an issue or the source code states. */
export const documented: Tell = telling('documented');

/** A fact that a recording of the real thing shows. */
export const measured: Tell = telling('measured');

/** What no source states but the nearest known platform does; `where` says why it carries over. */
export const assumed: Tell = telling('assumed');

/** An open question: `value` runs, `otherwise` may be true instead and is shown beside it. */
export const unknown = <Value>(
  value: Value,
  otherwise: Value,
  source: string,
  where: string,
  rule?: RuleId,
): Known<Value> => ({ ...telling('unknown')(value, source, where, rule), otherwise });

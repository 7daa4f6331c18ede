import type { Known } from './platform.ts';

/** When the pages, issues and sources were last read. */
const read = '2026-09';

/** A fact that a page, an issue or the source code states. */
export const documented = <Value>(value: Value, source: string, where: string): Known<Value> => ({
  value,
  how: 'documented',
  source,
  where,
  date: read,
});

/** A fact that a recording of the real thing shows. */
export const measured = <Value>(value: Value, source: string, where: string): Known<Value> => ({
  value,
  how: 'measured',
  source,
  where,
  date: read,
});

/** What no source states but the nearest known platform does; `where` says why it carries over. */
export const assumed = <Value>(value: Value, source: string, where: string): Known<Value> => ({
  value,
  how: 'assumed',
  source,
  where,
  date: read,
});

/** An open question: `value` runs, `otherwise` may be true instead and is shown beside it. */
export const unknown = <Value>(
  value: Value,
  otherwise: Value,
  source: string,
  where: string,
): Known<Value> => ({
  value,
  how: 'unknown',
  otherwise,
  source,
  where,
  date: read,
});

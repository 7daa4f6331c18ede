import type { FieldError } from '../../src/core/manifest/index.ts';

const told =
  /((?:spec|metadata)[\w.[\]]*): (Invalid value|Forbidden|Required value|Unsupported value|Not found|Duplicate value|Too many)/g;

/** The fields that the API server's message refuses, each with its error type, sorted. */
export const refusedFields = (message: string): readonly string[] =>
  [...message.matchAll(told)].map(([, field, type]) => `${field}: ${type}`).sort();

/** The same of a run. */
export const refusedByRun = (errors: readonly FieldError[]): readonly string[] =>
  errors.map(({ field, type }) => `${field}: ${type}`).sort();

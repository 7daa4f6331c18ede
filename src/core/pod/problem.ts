import { type FieldError, maxInt64 } from '../manifest/index.ts';
import type { RuleId } from '../rules/index.ts';

// Errors as the API server's own constructors make them; `detail` is all that follows the type.

export const invalid = (field: string, value: string | number, why: string, rule: RuleId): FieldError => ({
  field,
  type: 'Invalid value',
  detail: `${quoted(value)}: ${why}`,
  rule,
});

export const required = (field: string, why: string, rule: RuleId): FieldError => ({
  field,
  type: 'Required value',
  detail: why,
  rule,
});

export const forbidden = (field: string, why: string, rule: RuleId): FieldError => ({
  field,
  type: 'Forbidden',
  detail: why,
  rule,
});

export const notSupported = (
  field: string,
  value: string,
  supported: readonly string[],
  rule: RuleId,
): FieldError => ({
  field,
  type: 'Unsupported value',
  detail: `${quoted(value)}: supported values: ${supported.map(quoted).join(', ')}`,
  rule,
});

export const duplicate = (field: string, value: string, rule: RuleId): FieldError => ({
  field,
  type: 'Duplicate value',
  detail: quoted(value),
  rule,
});

export const tooLong = (field: string, limit: number, rule: RuleId): FieldError => ({
  field,
  type: 'Too long',
  detail: `may not be more than ${limit} bytes`,
  rule,
});

/** A value as Go prints it in an error. */
const quoted = (value: string | number): string =>
  typeof value === 'number' ? goNumber(value) : JSON.stringify(value);

/** A number as Go prints it, to the last digit; the greatest one is not quite a number here. */
export const goNumber = (value: number): string =>
  Number.isInteger(value) ? String(value === maxInt64 ? 2n ** 63n - 1n : BigInt(value)) : String(value);

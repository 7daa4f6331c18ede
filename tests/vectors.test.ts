import { describe, expect, test } from 'vitest';
import { simulate } from '../src/core/simulate.ts';
import { validation, vectors } from './vectors/index.ts';
import { listed, told } from './vectors/told.ts';

describe('on the idealised kubelet, which notices everything at once', () => {
  test.each(vectors)('[$id] $given', (vector) => {
    expect(told(vector)).toEqual(listed(vector));
  });
});

describe('the API server', () => {
  test.each(validation)('[$id] $given', ({ pod, options, refused, warned = [] }) => {
    const { rejected, warnings } = simulate(pod, { ...options, stimulus: [] });
    const errors = (rejected?.errors ?? []).map(({ field, type, detail }) => `${field}: ${type}: ${detail}`);
    expect(errors).toEqual(refused);
    expect(warnings.map(({ id }) => id)).toEqual(expect.arrayContaining([...warned]));
  });
});

test('there are 132 vectors', () => {
  expect(new Set([...vectors, ...validation].map(({ id }) => id)).size).toBe(132);
});

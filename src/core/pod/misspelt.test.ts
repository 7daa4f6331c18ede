import { describe, expect, test } from 'vitest';
import { simulate } from '../simulate.ts';
import { podYaml } from './api-server.fixture.ts';

const slotsIn = (container: string) =>
  simulate(podYaml(container)).lanes.flatMap(({ spans }) =>
    spans.flatMap(({ kind, outcome, from, detail, why }) =>
      kind === 'hook-ignored' ? [{ outcome, from, hook: detail.hook, field: why.field, rule: why.rule }] : [],
    ),
  );

describe('[D-43] a hook under a misspelt name never runs, and its place on the timeline is kept', () => {
  test.each([
    ['lifecycle: {prestop: {exec: {command: [a]}}}', 'preStop', 'lifecycle.prestop'],
    ['lifecycle: {post_start: {httpGet: {port: 80}}}', 'postStart', 'lifecycle.post_start'],
    ['lifeCycle: {preStop: {sleep: {seconds: 1}}}', 'preStop', 'lifeCycle'],
  ])('%s', (container, hook, field) => {
    expect(slotsIn(container)).toEqual([
      {
        outcome: 'skipped',
        from: expect.any(Number),
        hook,
        field: `spec.containers[0].${field}`,
        rule: 'D-43',
      },
    ]);
  });

  test.each([
    ['one that says nothing', 'lifecycle: {prestop: {}}'],
    [
      'one beside the right one',
      'lifecycle: {prestop: {sleep: {seconds: 1}}, preStop: {sleep: {seconds: 1}}}',
    ],
    ['a field of another kind', 'lifecycle: {onStop: {sleep: {seconds: 1}}}'],
  ])('but not %s', (_, container) => {
    expect(slotsIn(container)).toEqual([]);
  });

  test('and the verdict says so', () => {
    const { verdict } = simulate(podYaml('lifecycle: {prestop: {exec: {command: [a]}}}'));
    expect(JSON.stringify(verdict)).toContain('prestop');
  });
});

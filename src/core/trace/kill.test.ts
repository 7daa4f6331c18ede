import { describe, expect, test } from 'vitest';
import type { Container, Pod } from '../pod/index.ts';
import { seconds } from '../time.ts';
import { budgetOf, type KillReason } from './kill.ts';

const grace = { pod: 30, liveness: 40 };
const container = { livenessProbe: { grace: seconds(grace.liveness) } } as Container;
const pod = { grace: seconds(grace.pod) } as Pod;

interface Row {
  readonly what: string;
  readonly reason: KillReason;
  readonly deletionGrace?: number;
  readonly hook: number;
  readonly turn?: number;
  readonly timeout: number;
  readonly named?: number;
  readonly twice?: boolean;
  readonly total: number;
  readonly spent: number;
  readonly left: number;
}

describe('[T-30] the budget of a kill is read from its stop call', () => {
  test.each<Row>([
    {
      what: 'a hook of 10 s of 30',
      reason: 'deletion',
      deletionGrace: 30,
      hook: 10,
      timeout: 20,
      total: 30,
      spent: 10,
      left: 20,
    },
    {
      what: 'whole seconds only',
      reason: 'deletion',
      deletionGrace: 30,
      hook: 4.9,
      timeout: 26,
      total: 30,
      spent: 4,
      left: 26,
    },
    {
      what: 'the minimum hides what is left',
      reason: 'deletion',
      deletionGrace: 10,
      hook: 9.5,
      timeout: 2,
      total: 10,
      spent: 9,
      left: 1,
    },
    {
      what: 'an abandoned hook',
      reason: 'deletion',
      deletionGrace: 5,
      hook: 5,
      timeout: 2,
      named: 5,
      total: 5,
      spent: 5,
      left: 0,
    },
    {
      what: 'a wait for its turn',
      reason: 'deletion',
      deletionGrace: 30,
      hook: 3,
      turn: 5,
      timeout: 22,
      total: 30,
      spent: 3,
      left: 22,
    },
    {
      what: 'the grace of its own of a probe',
      reason: 'liveness',
      hook: 38.5,
      timeout: 2,
      total: 40,
      spent: 38,
      left: 2,
    },
    {
      what: 'a probe that is ignored',
      reason: 'unhealthy',
      hook: 28.5,
      timeout: 2,
      total: 30,
      spent: 28,
      left: 2,
    },
    { what: 'a restart of all', reason: 'restart-all', hook: 0, timeout: 2, total: 0, spent: 0, left: 0 },
    {
      what: 'a grace that nobody named',
      reason: 'other',
      hook: 0,
      timeout: 10,
      total: 10,
      spent: 0,
      left: 10,
    },
    {
      what: 'a grace that is given twice',
      reason: 'deletion',
      deletionGrace: 30,
      hook: 10,
      timeout: 30,
      twice: true,
      total: 30,
      spent: 10,
      left: 30,
    },
  ])(
    '$what',
    ({ reason, deletionGrace, hook, turn = 0, timeout, named, twice = false, total, spent, left }) => {
      const measured = {
        reason,
        pod,
        container,
        deletionGrace,
        hook,
        turn,
        timeout,
        minimum: 2,
        named,
        isGivenTwice: twice,
      };
      expect(budgetOf(measured)).toMatchObject({ total, spent, left });
    },
  );
});

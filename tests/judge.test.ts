import { describe, expect, test } from 'vitest';
import type { Moment } from '../src/core/lifecycle/index.ts';
import { judge } from './recordings/judge.ts';
import { isSane, type Recording, recordingsOf, versions } from './recordings/recording.ts';
import { asRun } from './recordings/replayed.ts';

const recordings = recordingsOf('1.36');
const recording = (id: string): Recording => {
  const found = recordings.find((each) => each.id === id);
  if (!found) throw new Error(`There is no recording ${id}.`);
  return found;
};

type Change = (moment: Moment) => readonly Moment[];

/** Changes every moment of `what` (of an event: of its reason) in a replayed recording. */
const changed = (id: string, what: string, change: Change) => {
  const { rejected, moments } = asRun(recording(id));
  const isMeant = (each: Moment) => each.what === what || each.detail.reason === what;
  if (!moments.some(isMeant)) throw new Error(`${id} has no ${what}.`);
  return { rejected, moments: moments.flatMap((each) => (isMeant(each) ? change(each) : [each])) };
};

const later =
  (ms: number): Change =>
  (each) => [{ ...each, at: (each.at + ms) as Moment['at'] }];
const saying =
  (detail: Moment['detail']): Change =>
  (each) => [{ ...each, detail: { ...each.detail, ...detail } }];
const gone: Change = () => [];
const twice: Change = (each) => [each, each];

test('a recording agrees with itself', () => {
  const faults = versions.flatMap((version) =>
    recordingsOf(version).flatMap((each) => judge(each, asRun(each)).map((fault) => `${each.id} ${fault}`)),
  );
  expect(faults).toEqual([]);
});

describe('a run that differs from the recording in one thing is refused', () => {
  test.each([
    { id: 'pre-exec-10-of-30-ignore', what: 'preStop-end', how: 'is missing', change: gone },
    { id: 'pre-exec-10-of-30-ignore', what: 'preStop-end', how: 'is 0.3 s late', change: later(300) },
    {
      id: 'pre-exec-10-of-30-ignore',
      what: 'preStop-end',
      how: 'has another code',
      change: saying({ exitCode: 1 }),
    },
    {
      id: 'pre-exec-10-of-30-ignore',
      what: 'stop-requested',
      how: 'has a second more',
      change: saying({ timeout: 21 }),
    },
    {
      id: 'pre-exec-10-of-30-ignore',
      what: 'stop-requested',
      how: 'has another signal',
      change: saying({ signal: 'SIGINT' }),
    },
    {
      id: 'pre-exec-10-of-30-ignore',
      what: 'exited',
      how: 'has another code',
      change: saying({ exitCode: 143 }),
    },
    { id: 'pre-exec-10-of-30-ignore', what: 'Killing', how: 'is said twice', change: twice },
    {
      id: 'pre-exec-10-of-30-ignore',
      what: 'Killing',
      how: 'has other words',
      change: saying({ message: 'Bye' }),
    },
    { id: 'pre-exec-10-of-30-ignore', what: 'Killing', how: 'is 1.5 s late', change: later(1500) },
    {
      id: 'pre-exec-10-of-30-ignore',
      what: 'phase',
      how: 'is another',
      change: saying({ phase: 'Succeeded' }),
    },
    { id: 'pre-exec-10-of-30-ignore', what: 'phase', how: 'is 1.5 s late', change: later(1500) },
    { id: 'pre-exec-10-of-30-ignore', what: 'pod-object-deleted', how: 'stays', change: gone },
    {
      id: 'pre-exec-10-of-30-ignore',
      what: 'pod-deletion-marked',
      how: 'has another grace',
      change: saying({ deletionGracePeriodSeconds: 29 }),
    },
    { id: 'pre-exec-20-of-5-ignore', what: 'preStop-abandoned', how: 'is not said', change: gone },
    { id: 'crash-exit1-always', what: 'created', how: 'is two seconds late', change: later(2000) },
    { id: 'post-fail-always', what: 'FailedPostStartHook', how: 'is missing', change: gone },
  ])('$id: $what $how', ({ id, what, change }) => {
    expect(judge(recording(id), changed(id, what, change))).not.toEqual([]);
  });

  test('and one that the API server refused, too', () => {
    const refused = recording('init-hook-rejected');
    const accepted = recording('pre-exec-10-of-30-ignore');
    expect(judge(refused, asRun(accepted))).not.toEqual([]);
    expect(judge(accepted, asRun(refused))).not.toEqual([]);
    const elsewhere = {
      rejected: { errors: [{ field: 'spec', type: 'Forbidden' as const, detail: '' }] },
      moments: [],
    };
    expect(judge(refused, elsewhere)).not.toEqual([]);
  });
});

describe('what really varies is allowed', () => {
  test.each([
    { id: 'pre-exec-10-of-30-ignore', what: 'phase', how: 'a relist late', change: later(1000) },
    { id: 'pre-exec-10-of-30-ignore', what: 'preStop-end', how: '0.2 s late', change: later(200) },
    { id: 'pre-exec-10-of-30-ignore', what: 'Started', how: 'unsaid', change: gone },
    { id: 'pre-exec-10-of-30-ignore', what: 'status', how: 'unsaid', change: gone },
  ])('$id: $what $how', ({ id, what, change }) => {
    expect(judge(recording(id), changed(id, what, change))).toEqual([]);
  });
});

test('most recordings are sane; the others sit on a race', () => {
  const insane = recordings.filter((each) => !isSane(each)).map(({ id }) => id);
  expect(recordings).toHaveLength(311);
  expect(insane).toHaveLength(13);
});

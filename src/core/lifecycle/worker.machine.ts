import { and, not, or, setup } from 'xstate';
import { ms } from '../time.ts';
import { containerMachine } from './container.machine.ts';
import { probeMachine } from './probe.machine.ts';
import { located } from './say.ts';
import * as ending from './worker/ending.ts';
import { guards } from './worker/guards.ts';
import * as hearing from './worker/hearing.ts';
import * as prober from './worker/prober.ts';
import * as reporting from './worker/reporting.ts';
import * as starting from './worker/starting.ts';
import * as syncing from './worker/syncing.ts';
import { delays } from './worker/timing.ts';
import { type Context, type Event, pristine, type WorkerInput } from './worker/worker.ts';

const kubelet = setup({
  types: { input: {} as WorkerInput, context: {} as Context, events: {} as Event },
  actors: { container: containerMachine, probe: probeMachine },
  delays,
  guards,
  actions: { ...hearing, ...reporting, ...prober, ...syncing, ...starting, ...ending },
});

/**
 * The kubelet's worker of one pod. It does one thing at a time [S-1]: it takes an update, waits for a look at the
 * runtime that is newer than its last sync [M-1], and syncs, or ends the pod. What it sees is the runtime at its last
 * relist; what it decides is `planOf`.
 */
export const workerMachine = located(
  kubelet.createMachine({
    id: 'worker',
    context: ({ input: { world } }) => ({
      ...pristine,
      world,
      name: '',
      attempt: 0,
      pod: world.pod,
      cachedAt: world.now(),
      awaitsRelist: false,
      syncedAt: ms(Number.NEGATIVE_INFINITY),
      hasUpdate: true,
      ending: undefined,
      willTerminate: false,
      isPastDeadline: false,
      isStopped: false,
      status: undefined,
      published: undefined,
      forgotten: new Map(),
      starts: new Map(),
      probes: new Map(),
      plan: { kills: [], starts: [], killPod: false },
      restartsAll: false,
      underWay: new Set<string>(),
      called: new Set<string>(),
      hasStarted: false,
      hasFailed: false,
      hasSandbox: true,
      downFor: ms(0),
    }),
    entry: 'watchDeadline',
    initial: 'idle',
    on: {
      'container.started': { actions: ['lookLater', 'noteStarted', 'tellProbesOfProcess'] },
      'container.exited': { actions: ['lookLater', 'noteExited', 'tellProbesOfProcess'] },
      'container.up': { actions: ['noteUp', 'tellSettled'] },
      'container.stopped': { actions: ['noteStopped'] },
      'probe.result': { actions: ['noteResult', 'tellFlag', 'tellSettled'] },
      'probe.over': { actions: ['dropProbe'] },
      relist: { actions: ['look', 'noteRelist'] },
      refresh: { actions: ['look'] },
      delete: { actions: ['noteDeletion', 'noteUpdate'] },
      end: [{ guard: 'isStopped' }, { actions: ['noteEnding', 'noteUpdate', 'watchKill'] }],
      overdue: { actions: ['sayOverdue'] },
      deadline: { actions: ['noteDeadline'] },
      patch: { actions: ['notePatch', 'noteUpdate'] },
      wake: { actions: ['noteUpdate'] },
      'kubelet.down': { target: '.down', actions: ['goDown'] },
    },
    states: {
      down: { after: { downTime: { target: 'idle', actions: ['noteUpdate'] } } },
      idle: {
        id: 'idle',
        always: [
          { guard: 'isTerminal', target: 'waiting', actions: ['finish'] },
          { guard: 'hasUpdate', target: 'waiting', actions: ['takeUpdate'] },
        ],
        on: { refresh: { actions: ['look', 'noteUpdate'] } },
      },
      waiting: {
        id: 'waiting',
        after: { freshLook: [{ guard: 'mustTerminate', target: 'terminating' }, { target: 'syncing' }] },
        on: { refresh: { target: 'waiting', reenter: true, actions: ['look'] } },
      },
      syncing: {
        initial: 'deciding',
        entry: ['observe', 'publish', 'addProbes', 'tellProbesOfStatus', 'pokeReadiness'],
        states: {
          deciding: {
            always: [
              {
                guard: 'isPastDeadline',
                target: '#waiting',
                actions: ['deadlineEvent', 'exceedDeadline', 'writeStatus', 'publish', 'endSync', 'finish'],
              },
              { guard: or(['isTerminal', 'nothingToDo']), target: '#idle', actions: ['endSync'] },
              { guard: 'isFirstSync', target: 'preparing' },
              { guard: 'mustKillPod', target: 'killingPod' },
              { guard: 'allHeldBack', target: '#idle', actions: ['sayBackOff', 'holdBack', 'endSync'] },
              { guard: and(['noKillLeft', not('restartsAll')]), target: 'starting' },
              { target: 'killing' },
            ],
          },
          preparing: { after: { preparation: 'starting' } },
          killingPod: {
            entry: 'killPod',
            always: {
              guard: 'noneUnderWay',
              target: '#idle',
              actions: ['sandboxStopped', 'dropSandbox', 'endSync'],
            },
            on: { 'container.stopped': { actions: ['noteStopped', 'killTier', 'giveTurns'] } },
          },
          killing: {
            always: [
              {
                guard: and(['noKillLeft', 'restartsAll']),
                target: '#idle',
                actions: ['forget', 'endSync'],
              },
              { guard: 'noKillLeft', target: 'starting' },
              { target: 'killingOne', actions: ['killNext'] },
            ],
          },
          killingOne: { always: { guard: 'noneUnderWay', target: 'killing' } },
          starting: {
            entry: ['sayBackOff', 'holdBack'],
            always: [
              { guard: 'noStartLeft', target: '#idle', actions: ['endSync'] },
              {
                guard: 'startsTogether',
                target: 'starting',
                reenter: true,
                actions: ['stopFormer', 'start'],
              },
              { target: 'startingOne', actions: ['stopFormer', 'start'] },
            ],
          },
          startingOne: {
            always: [
              { guard: and(['noneUnderWay', 'noStartLeft']), target: '#idle', actions: ['endSync'] },
              { guard: 'noneUnderWay', target: 'pausing' },
            ],
          },
          pausing: { after: { nextStart: 'starting' } },
        },
      },
      terminating: {
        initial: 'killing',
        entry: ['lookNow', 'writeStatus', 'repeatDeadline', 'publish', 'stopProbes'],
        states: {
          killing: {
            entry: 'killPod',
            always: [
              {
                guard: and(['noneUnderWay', 'hasSandbox']),
                target: 'stopped',
                actions: ['sandboxStopped'],
              },
              { guard: 'noneUnderWay', target: 'idle' },
            ],
            on: { 'container.stopped': { actions: ['noteStopped', 'killTier', 'giveTurns'] } },
          },
          stopped: { entry: ['noteStop', 'stopAllProbes'], after: { finalStatus: 'reported' } },
          idle: { entry: ['noteStop', 'stopAllProbes'], after: { nextLook: 'reported' } },
          reported: {
            entry: ['writeFinalStatus', 'repeatDeadline', 'publishFinal'],
            after: { removal: 'finished' },
          },
          finished: { entry: ['repeatDeadline', 'reportFinished'] },
        },
      },
    },
  }),
);

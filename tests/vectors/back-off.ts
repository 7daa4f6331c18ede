import { ends, exits, failsFrom, probe, story } from './pod.ts';
import type { Vector } from './vector.ts';

/** How long a container that ends waits before it starts again: 0, 10, 20, 40 … 300 s after its end. */
export const backOffs: readonly Vector[] = [
  {
    id: 'V-83',
    given: 'ends with 1 at once, Always',
    ...story({ app: { does: ends([0, 1]) } }, []),
    to: 910,
    except: ['BackOff'],
    expected: `
      0 pod phase Pending
      0 app created
      0 app exited 1 own-exit
      0 pod phase Running
      0 app#1 created
      0 app#1 exited 1 own-exit
      10 app#2 created
      10 app#2 exited 1 own-exit
      30 app#3 created
      30 app#3 exited 1 own-exit
      70 app#4 created
      70 app#4 exited 1 own-exit
      150 app#5 created
      150 app#5 exited 1 own-exit
      310 app#6 created
      310 app#6 exited 1 own-exit
      610 app#7 created
      610 app#7 exited 1 own-exit
      910 app#8 created
      910 app#8 exited 1 own-exit
    `,
  },
  {
    id: 'V-84',
    given: 'ends with 1 after 5 s each time, Always',
    ...story({ app: { does: ends([5, 1]) } }, []),
    to: 950,
    except: ['BackOff'],
    expected: `
      0 pod phase Pending
      0 app created
      0 pod phase Running
      5 app exited 1 own-exit
      5 app#1 created
      10 app#1 exited 1 own-exit
      20 app#2 created
      25 app#2 exited 1 own-exit
      45 app#3 created
      50 app#3 exited 1 own-exit
      90 app#4 created
      95 app#4 exited 1 own-exit
      175 app#5 created
      180 app#5 exited 1 own-exit
      340 app#6 created
      345 app#6 exited 1 own-exit
      645 app#7 created
      650 app#7 exited 1 own-exit
      950 app#8 created
    `,
  },
  {
    id: 'V-85',
    given: 'ends with 1 after 700 s each time, Always: a run of more than 600 s starts the series anew',
    ...story({ app: { does: ends([700, 1]) } }, []),
    to: 2100,
    except: ['BackOff'],
    expected: `
      0 pod phase Pending
      0 app created
      0 pod phase Running
      700 app exited 1 own-exit
      700 app#1 created
      1400 app#1 exited 1 own-exit
      1400 app#2 created
      2100 app#2 exited 1 own-exit
      2100 app#3 created
    `,
  },
  {
    id: 'V-86',
    given: 'ends with 1 at once, Always, gate ReduceDefaultCrashLoopBackOffDecay',
    ...story({ app: { does: ends([0, 1]) } }, [], { gates: { ReduceDefaultCrashLoopBackOffDecay: true } }),
    to: 123,
    except: ['BackOff'],
    expected: `
      0 pod phase Pending
      0 app created
      0 app exited 1 own-exit
      0 pod phase Running
      0 app#1 created
      0 app#1 exited 1 own-exit
      1 app#2 created
      1 app#2 exited 1 own-exit
      3 app#3 created
      3 app#3 exited 1 own-exit
      7 app#4 created
      7 app#4 exited 1 own-exit
      15 app#5 created
      15 app#5 exited 1 own-exit
      31 app#6 created
      31 app#6 exited 1 own-exit
      63 app#7 created
      63 app#7 exited 1 own-exit
      123 app#8 created
      123 app#8 exited 1 own-exit
    `,
  },
  {
    id: 'V-87',
    given: 'ends with 1 at once, Always, maxContainerRestartPeriod 5 s',
    ...story({ app: { does: ends([0, 1]) } }, [], { node: { maxContainerRestartPeriod: 5 } }),
    to: 20,
    except: ['BackOff'],
    expected: `
      0 pod phase Pending
      0 app created
      0 app exited 1 own-exit
      0 pod phase Running
      0 app#1 created
      0 app#1 exited 1 own-exit
      5 app#2 created
      5 app#2 exited 1 own-exit
      10 app#3 created
      10 app#3 exited 1 own-exit
      15 app#4 created
      15 app#4 exited 1 own-exit
      20 app#5 created
      20 app#5 exited 1 own-exit
    `,
  },
  {
    id: 'V-88',
    given: 'ends with 0 after 2 s, OnFailure',
    ...story({ app: { does: ends([2, 0]) } }, [], { restartPolicy: 'OnFailure' }),
    expected: `
      0 pod phase Pending
      0 app created
      0 pod phase Running
      2 app exited 0 own-exit
      2 pod phase Succeeded
    `,
  },
  {
    id: 'V-89',
    given:
      '1.35, container policy Never with the rule "42: Restart"; ends with 42 after 1 s, then with 1 after 1 s',
    ...story(
      {
        app: {
          spec: {
            restartPolicy: 'Never',
            restartPolicyRules: [{ action: 'Restart', exitCodes: { operator: 'In', values: [42] } }],
          },
          does: ends([1, 42], [1, 1]),
        },
      },
      [],
      { platform: 'kubernetes-1.35' },
    ),
    expected: `
      0 pod phase Pending
      0 app created
      0 pod phase Running
      1 app exited 42 own-exit
      1 app#1 created
      2 app#1 exited 1 own-exit
      2 pod phase Failed
    `,
  },
  {
    id: 'V-90',
    given:
      'its liveness probe kills it 60 s after every start, leaves at once: the wait is counted from the end of the attempt before the one that was killed',
    ...story({ app: { liveness: probe(20, 1), does: { ...exits(0), ...failsFrom('liveness', 60) } } }, []),
    to: 1080,
    except: ['BackOff'],
    expected: `
      0 pod phase Pending
      0 app created
      0 pod phase Running
      ${killed(60, 0)}
      60 app#1 created
      ${killed(120, 1)}
      120 app#2 created
      ${killed(180, 2)}
      180 app#3 created
      ${killed(240, 3)}
      240 app#4 created
      ${killed(300, 4)}
      300 app#5 created
      ${killed(360, 5)}
      440 app#6 created
      ${killed(500, 6)}
      660 app#7 created
      ${killed(720, 7)}
      1020 app#8 created
      ${killed(1080, 8)}
      1080 app#9 created
    `,
  },
];

/** The lines of one liveness kill. */
function killed(at: number, attempt: number): string {
  const name = attempt === 0 ? 'app' : `app#${attempt}`;
  return [
    `${at} ${name} event Unhealthy: Liveness probe failed:`,
    `${at} ${name} event Killing: Container app failed liveness probe, will be restarted`,
    `${at} ${name} stop-requested SIGTERM 30`,
    `${at} ${name} exited 143 stop-signal`,
  ].join('\n');
}

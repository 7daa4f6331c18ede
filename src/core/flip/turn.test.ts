import { describe, expect, test } from 'vitest';
import type { Options } from '../scenario.ts';
import { ms } from '../time.ts';
import { stopsOf } from './dial.ts';
import { dialsOf } from './dials.ts';
import { afterTurn, turnerOf } from './turn.ts';

const yaml = `# a shop
kind: Deployment
metadata: { name: shop } # its name
spec:
  selector: { matchLabels: { app: shop } }
  template:
    metadata: { labels: { app: shop } }
    spec:
      # no grace period
      containers:
        - name: c01 # the server
          image: a
          lifecycle:
            preStop:
              exec:
                command: ["/bin/sh", "-c", "nginx -s quit; sleep 7"] # drain
          livenessProbe: # alive?
            exec: { command: [a] }
            periodSeconds: 5 # often
          readinessProbe: { failureThreshold: 2, exec: { command: [a] } }
        - name: c02
          image: a
          lifecycle: { preStop: { sleep: { seconds: 4 } }, postStart: { exec: { command: [./warm-up] } } }
`;

const cases: readonly { readonly name: string; readonly options: Options }[] = [
  { name: 'nothing chosen', options: {} },
  {
    name: 'a behaviour and a delete chosen',
    options: {
      behaviour: { c01: { onTerm: 'ignore', hooks: { preStop: { duration: null } } } },
      stimulus: [{ at: 9, do: 'delete', gracePeriodSeconds: 12 }],
    },
  },
];

describe.each(cases)('with $name', ({ options }) => {
  const dials = dialsOf(yaml, options, ms(9000));

  test('there is a dial for every number', () => {
    expect(dials.map(({ id, home }) => `${id}: ${home.in}`)).toEqual([
      'grace: field',
      'delete: stimulus',
      options.behaviour ? 'preStop c01: behaviour' : 'preStop c01: command',
      'leaving c01: behaviour',
      'liveness.initialDelaySeconds c01: field',
      'liveness.periodSeconds c01: field',
      'liveness.failureThreshold c01: field',
      'readiness.initialDelaySeconds c01: field',
      'readiness.periodSeconds c01: field',
      'readiness.failureThreshold c01: field',
      'postStart c02: behaviour',
      'preStop c02: field',
      'leaving c02: behaviour',
    ]);
  });

  test.each(dials.map((dial) => ({ id: dial.id, dial })))(
    '$id stands where it was turned to',
    ({ id, dial }) => {
      const stops = stopsOf(dial);
      for (const setting of [stops[0], stops[3], stops.at(-2), stops.at(-1)]) {
        const turn = setting === undefined ? undefined : turnerOf(yaml, options, dial)(setting);
        if (setting === undefined || !turn) throw new Error(`${id} cannot be turned to ${setting}.`);
        const [text, chosen] = afterTurn(yaml, options, turn);
        expect(text.match(/#.*/g)).toEqual(yaml.match(/#.*/g));
        const at = typeof chosen.stimulus?.[0]?.at === 'number' ? chosen.stimulus[0].at : 9;
        const after = dialsOf(text, chosen, ms(at * 1000));
        // A sleep longer than the grace period is refused, and then there is nothing to read.
        if (after.length === 0) continue;
        expect([setting, after.find((each) => each.id === id)?.value]).toEqual([setting, setting]);
        const others = (all: typeof dials) =>
          all.flatMap((each) => (each.id === id ? [] : [[each.id, each.value]]));
        expect(others(after)).toEqual(others(dials));
      }
    },
  );
});

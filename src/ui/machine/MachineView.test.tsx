import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { machinesOf } from '../../core/machines.ts';
import { ms } from '../../core/time.ts';
import { createPlayer } from '../playback/index.ts';
import { MachineView } from './MachineView.tsx';

const yaml = 'kind: Pod\nmetadata: { name: p }\nspec: { containers: [{ name: c01, image: a }] }';
const { charts, steps } = machinesOf(yaml);

/** What a view of one chart shows at an instant. */
function shown(machine: string, at: number, of = steps) {
  const player = createPlayer(ms(0), ms(100_000), {
    now: () => 0,
    after: () => () => undefined,
    painted: () => () => undefined,
  });
  player.send({ type: 'seek', to: ms(at) });
  const markup = renderToStaticMarkup(
    <MachineView
      charts={charts.filter(({ id }) => id === machine)}
      steps={of.filter((step) => step.machine === machine)}
      moments={[]}
      player={player}
      ruleOf={() => undefined}
      onSeek={() => undefined}
    />,
  );
  const tags = (id: string) => markup.match(new RegExp(`<g [^>]*data-testid="${id}"[^>]*>`, 'g')) ?? [];
  const active = tags('chart-state').flatMap((tag) =>
    tag.includes('data-active="true"') ? [/data-path="([^"]*)"/.exec(tag)?.[1]] : [],
  );
  const justTaken = tags('chart-transition').flatMap((tag) =>
    tag.includes('data-taken="now"') ? [/data-id="([^"]*)"/.exec(tag)?.[1]] : [],
  );
  return {
    states: tags('chart-state').length,
    transitions: tags('chart-transition').length,
    active,
    justTaken,
    actor: /<option[^>]* selected=""[^>]*>([^<]*)/.exec(markup)?.[1],
  };
}

test.each(charts.map((chart) => ({ id: chart.id, chart })))('all of $id is on show', ({ id, chart }) => {
  const { states, transitions } = shown(id, 0);
  expect([states, transitions]).toEqual([chart.states.length, chart.transitions.length]);
});

test.each(steps.filter(({ at }) => at >= 0).map((step) => ({ machine: step.machine, at: step.at })))(
  'at $at ms the active states of $machine are those of its last step',
  ({ machine, at }) => {
    const last = steps.findLast((step) => step.machine === machine && step.at <= at);
    const { active } = shown(machine, at);
    expect(active.toSorted()).toEqual([...(last?.states ?? [])].sort());
  },
);

test('the transitions just taken are lit', () => {
  const at = steps.findLast(({ machine }) => machine === 'container')?.at ?? 0;
  const taken = steps.filter((step) => step.machine === 'container' && step.at === at);
  expect(shown('container', at).justTaken.toSorted()).toEqual(
    taken.flatMap(({ transitions }) => transitions).sort(),
  );
  expect(taken.length).toBeGreaterThan(0);
});

test('the start at the playhead is on show until another machine is chosen', () => {
  const crashing = machinesOf(yaml, {
    behaviour: { c01: { exitsAt: [{ after: 2, code: 1 }], exitsRepeat: true } },
  });
  const starts = [0, 20_000].map((at) => shown('container', at, crashing.steps).actor);
  expect(starts).toEqual(['c01, start 1', 'c01, start 2']);
});

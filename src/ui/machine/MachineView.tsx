import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Chart as ChartOf, Moment, Step } from '../../core/lifecycle/index.ts';
import type { Ms } from '../../core/time.ts';
import { Select } from '../controls/index.ts';
import { type Player, usePosition } from '../playback/index.ts';
import type { RuleText } from '../why/index.ts';
import { useSpeech } from '../words/index.ts';
import { type Actor, actorsOf } from './actors.ts';
import { entriesOf, entryFrom, latestOf, momentsOf, stepsUntil } from './at.ts';
import { Chart } from './Chart.tsx';
import { drawingOf } from './layout/chart-drawing.ts';
import './machine.css';
import { choicesOf } from './choices.ts';
import { Now } from './Now.tsx';
import { newestOf, reveal } from './reveal.ts';
import { Scroller } from './Scroller.tsx';
import type { Taken } from './Transitions.tsx';
import { machineWords } from './words/index.ts';

export interface MachineViewProps {
  readonly charts: readonly ChartOf[];
  /** Every step of every machine of the run, in order of time. */
  readonly steps: readonly Step[];
  /** The run's moments, for the rules they cite. */
  readonly moments: readonly Moment[];
  readonly player: Player;
  ruleOf(id: string): RuleText | undefined;
  onSeek(at: Ms): void;
}

/** The machines of a run as charts: what is active at the playhead, and what was just done. */
export function MachineView(props: MachineViewProps) {
  const { charts, steps, player } = props;
  const { lang, words: page } = useSpeech();
  const words = machineWords[lang];
  const actors = useMemo(() => actorsOf(charts, steps), [charts, steps]);
  const [wanted, setWanted] = useState<string>();
  const starts = useMemo(() => startsOf(actors), [actors]);
  const current = usePosition(
    player,
    useCallback((at) => starts.findLastIndex(({ steps: [first] }) => first && first.at <= at), [starts]),
  );
  const actor = actors.find(({ id }) => id === wanted) ?? starts[current] ?? starts[0] ?? actors[0];
  const chart = charts.find(({ id }) => id === actor?.machine);
  if (!actor || !chart) return null;
  return (
    <section className="hl-machine" data-testid="machine" aria-label={words.title}>
      <p className="hl-hidden">{words.help}</p>
      <ActorView {...props} actor={actor} chart={chart}>
        <Select
          label={words.actor}
          value={actor.id}
          choices={choicesOf(actors, words, page)}
          onChoose={setWanted}
        />
      </ActorView>
    </section>
  );
}

/** Every start of the first container that runs: the one at the playhead is on show until another machine is chosen. */
function startsOf(actors: readonly Actor[]): readonly Actor[] {
  const runs = actors.filter(({ machine, steps }) => machine === 'container' && steps.length > 0);
  return runs.filter(({ container }) => container === runs[0]?.container);
}

interface ActorViewProps extends MachineViewProps {
  readonly actor: Actor;
  readonly chart: ChartOf;
  /** What chooses the actor. */
  readonly children: ReactNode;
}

function ActorView({ actor, chart, moments, player, ruleOf, onSeek, children }: ActorViewProps) {
  const { lang } = useSpeech();
  const words = machineWords[lang];
  const { steps } = actor;
  const drawing = useMemo(() => drawingOf(chart), [chart]);
  const entries = useMemo(() => entriesOf(chart, steps), [chart, steps]);
  const count = usePosition(
    player,
    useCallback((at) => stepsUntil(steps, at), [steps]),
  );
  const states = steps[count - 1]?.states;
  const active = useMemo(() => new Set(states), [states]);
  const leaves = (states ?? []).filter(
    (path) => !chart.states.some(({ path: other, parent }) => parent === path && active.has(other)),
  );
  const latest = useMemo(() => latestOf(steps, count), [steps, count]);
  const before = useMemo(
    () => new Set(steps.slice(0, count).flatMap(({ transitions }) => transitions)),
    [steps, count],
  );
  const takenOf = (id: string): Taken =>
    latest.some(({ transitions }) => transitions.includes(id)) ? 'now' : before.has(id) ? 'before' : 'never';
  const onState = useCallback(
    (path: string) => {
      const at = entryFrom(entries.get(path) ?? [], player.at());
      if (at !== undefined) onSeek(at);
    },
    [entries, player, onSeek],
  );
  const scroller = useRef<HTMLDivElement>(null);
  const path = newestOf(leaves, entries, player.at(), chart);
  const place = drawing.states.find((state) => state.path === path);
  useEffect(() => {
    if (place && scroller.current) reveal(scroller.current, place, drawing.width);
  }, [place, drawing]);
  return (
    <div className="hl-machine-body">
      <Scroller width={drawing.width} words={words} box={scroller} tools={children}>
        <Chart
          key={actor.id}
          name={chart.id}
          drawing={drawing}
          active={active}
          takenOf={takenOf}
          entries={entries}
          words={words}
          onState={onState}
        />
      </Scroller>
      <Now
        chart={chart}
        isAtWork={steps.length > 0}
        leaves={leaves}
        latest={latest}
        entries={entries}
        at={player.at()}
        momentsOf={(step) => momentsOf(moments, actor, step, chart)}
        ruleOf={ruleOf}
        onState={onState}
      />
    </div>
  );
}

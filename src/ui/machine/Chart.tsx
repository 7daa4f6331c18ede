import { type FocusEvent, type KeyboardEvent, memo, useRef, useState } from 'react';
import type { Ms } from '../../core/time.ts';
import type { Drawing, DrawnState } from './layout/drawing.ts';
import { letter } from './layout/text-size.ts';
import { isInside } from './reveal.ts';
import { Label, Line, Marks, type Taken } from './Transitions.tsx';
import type { MachineWords } from './words/index.ts';

interface ChartProps {
  readonly name: string;
  readonly drawing: Drawing;
  readonly active: ReadonlySet<string>;
  readonly takenOf: (transition: string) => Taken;
  readonly entries: ReadonlyMap<string, readonly Ms[]>;
  readonly words: MachineWords;
  onState(path: string): void;
}

/** A machine's chart as a picture whose states are buttons; one of them is in the tab order, arrows reach the others. */
export function Chart({ name, drawing, active, takenOf, entries, words, onState }: ChartProps) {
  const picture = useRef<SVGSVGElement>(null);
  const [current, setCurrent] = useState(0);
  const { states } = drawing;
  const onKeyDown = (event: KeyboardEvent) => {
    const to = {
      ArrowRight: current + 1,
      ArrowDown: current + 1,
      ArrowLeft: current - 1,
      ArrowUp: current - 1,
      Home: 0,
      End: states.length - 1,
    }[event.key];
    if (event.key === 'Enter' || event.key === ' ') onState(states[current]?.path ?? '');
    else if (to === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    if (to === undefined) return;
    const next = (to + states.length) % states.length;
    picture.current?.querySelectorAll<SVGGElement>('[role="button"]')[next]?.focus();
  };
  /** A click brings the focus to a state as well. */
  const onFocus = ({ target }: FocusEvent<SVGElement>) => {
    const index = states.findIndex(({ path }) => path === (target as SVGElement).dataset.path);
    if (index >= 0) setCurrent(index);
  };
  // What was taken later lies on top. A line that moves there is made anew: Chromium forgets to restyle one that is moved.
  const passed = { never: 0, before: 1, now: 2 };
  const lines = drawing.transitions
    .flatMap(({ id, way }) => (way.length > 0 ? [{ id, way, taken: takenOf(id) }] : []))
    .toSorted((a, b) => passed[a.taken] - passed[b.taken]);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of buttons in a picture
    <svg
      ref={picture}
      className="hl-chart"
      role="group"
      aria-label={words.chart(name)}
      viewBox={`-2 -2 ${drawing.width + 4} ${drawing.height + 4}`}
      onKeyDown={onKeyDown}
      onFocus={onFocus}
    >
      {states.map((state, index) => (
        <State
          key={state.path}
          state={state}
          isActive={active.has(state.path)}
          isFrame={states.some(({ path }) => path !== state.path && isInside(path, state.path))}
          isCurrent={index === current}
          label={labelOf(state, active.has(state.path), entries.get(state.path)?.length ?? 0, words)}
          onState={onState}
        />
      ))}
      <Marks drawing={drawing} />
      {lines.map(({ id, way, taken }) => (
        <Line key={`${id} ${taken}`} way={way} taken={taken} />
      ))}
      {drawing.transitions.map((transition) => (
        <Label key={transition.id} transition={transition} taken={takenOf(transition.id)} />
      ))}
    </svg>
  );
}

function labelOf({ path, name }: DrawnState, isActive: boolean, count: number, words: MachineWords): string {
  const around = path.slice(0, -name.length - 1);
  const where = path === '' || around === '' ? name : words.within(name, around);
  return [where, ...(isActive ? [words.isActive] : []), words.entered(count)].join(', ');
}

interface StateProps {
  readonly state: DrawnState;
  readonly isActive: boolean;
  readonly isFrame: boolean;
  readonly isCurrent: boolean;
  readonly label: string;
  onState(path: string): void;
}

const State = memo(function State({ state, isActive, isFrame, isCurrent, label, onState }: StateProps) {
  const { path, name, x, y, width, height, kind, depth } = state;
  return (
    // biome-ignore lint/a11y/useSemanticElements: SVG has no buttons
    <g
      role="button"
      // Not `tabIndex`: Preact, which the built page runs on, knows that name on HTML only.
      ref={(element) => element?.setAttribute('tabindex', isCurrent ? '0' : '-1')}
      aria-label={label}
      data-testid="chart-state"
      data-path={path}
      data-kind={kind}
      data-active={isActive}
      data-frame={isFrame}
      data-region={state.isRegion}
      data-even={depth % 2 === 0}
      onClick={() => onState(path)}
    >
      <rect className="hl-state" x={x} y={y} width={width} height={height} rx={isFrame ? 9 : 7} />
      {kind === 'final' && (
        <rect
          className="hl-state-inner"
          x={x + 2.5}
          y={y + 2.5}
          width={width - 5}
          height={height - 5}
          rx={5}
        />
      )}
      {isFrame && (
        <rect className="hl-state-grip" x={x} y={y} width={name.length * 8 + 24} height={26} rx={9} />
      )}
      {isActive && !isFrame && <circle className="hl-state-lamp" cx={x + width - 1} cy={y + 1} r={4.5} />}
      <text x={x + 10} y={y + 5 + letter.state} fontSize={letter.state}>
        {name}
      </text>
    </g>
  );
});

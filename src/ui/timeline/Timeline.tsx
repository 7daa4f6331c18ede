import {
  type KeyboardEvent,
  type ReactNode,
  useCallback,
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { Band } from '../../core/spread.ts';
import { inSeconds, type Ms } from '../../core/time.ts';
import type { Run } from '../../core/trace/index.ts';
import { useGrowing } from '../controls/index.ts';
import { type Player, stepFrom, useSettled } from '../playback/index.ts';
import { useSpeech } from '../words/index.ts';
import { Arrows } from './Arrows.tsx';
import { AXIS, Axis } from './Axis.tsx';
import { Card } from './Card.tsx';
import { isCrowded } from './crowd.ts';
import type { Drawn } from './drawn.ts';
import { Extent } from './Extent.tsx';
import { Folds } from './Folds.tsx';
import { type GripProps, placeOf } from './Grip.tsx';
import { deleteOf, extentOf, type ItemId, itemOf, markId } from './item.ts';
import { KeySheet } from './KeySheet.tsx';
import { Lanes, Writing } from './Lanes.tsx';
import { gutterOf } from './lane-names.ts';
import { measureOf } from './measure.ts';
import { Names } from './Names.tsx';
import { Playhead } from './Playhead.tsx';
import { windowOf } from './plot-window.ts';
import { RangeBand } from './RangeBand.tsx';
import { scaleOf } from './scale.ts';
import './timeline.css';
import { Toolbar } from './Toolbar.tsx';
import { type TimelineAxis, useAxis } from './useAxis.ts';
import { useCursor } from './useCursor.ts';
import { usePictures } from './usePictures.ts';
import { usePlotPointer } from './usePlotPointer.ts';
import { useSelection } from './useSelection.ts';
import { useView } from './useView.ts';
import { useWidth } from './useWidth.ts';

/** Whether the picture shows the text as it is, the last readable one, or a manifest that is refused. */
export type TimelineState = 'live' | 'stale' | 'rejected';

interface TimelineProps {
  readonly run: Run;
  readonly player: Player;
  readonly state: TimelineState;
  readonly selected: ItemId | undefined;
  onSelect(id: ItemId | undefined): void;
  /** Hears what the pointer or the focus is on. */
  onPoint?(id: ItemId | undefined): void;
  /** Draws the handle of the delete, where it can be moved. */
  grip?(held: Omit<GripProps, 'onMove'>): ReactNode;
  /** An axis that is shared with another run; by default the run's own. */
  readonly axis?: TimelineAxis;
  /** Where given, the picture can be shown large and alone. */
  onProject?(): void;
  readonly isProjected?: boolean;
  /** What to call this run beside another. */
  readonly title?: string;
  /** Whether another timeline on the same axis has the toolbar. */
  readonly isSecond?: boolean;
  /** Draws over the lanes what is not certain of them. */
  over?(drawn: Drawn): ReactNode;
  /** How far marks of the run move on a real kubelet. */
  readonly bands?: readonly Band[];
  /** What the run beside it has not. */
  readonly differing?: ReadonlySet<ItemId>;
}

/** So many lanes are drawn in one go where there are more than can be; of the first run, when nothing is warm yet, one at a time. */
const LANES_AT_ONCE = 8;

/** A picture of so many lanes can be drawn in one go. */
const IN_ONE_GO = 16;

/** Few lanes are drawn at once: to measure which of them are in view would take longer. */
const FEW = 8;

/** Room left of the plot where there is no gutter, for the playhead at the very beginning. */
const INSET = 12;

/** The picture of a run, with its playhead. Lanes are drawn once per run and scale; only the playhead moves. */
export function Timeline(props: TimelineProps) {
  const { run, player, state, selected, onSelect, onPoint, grip, title, isSecond = false } = props;
  const speech = useSpeech();
  const { words } = speech;
  const hatch = useId();
  const plot = useRef<HTMLDivElement>(null);
  const room = useWidth(plot);
  const own = useAxis(run);
  const axis = props.axis ?? own;
  const { from, to, instants, mode, view, range, setRange } = axis;
  const [pointed, setPointed] = useState<ItemId>();
  const [isSelecting, setSelecting] = useState(false);
  const keySheet = useId();
  const { cursor, setCursor, onKey } = useCursor(run, plot);

  const [measure, measureBold] = useMemo(() => {
    const family = getComputedStyle(document.documentElement).getPropertyValue('--hl-sans') || 'sans-serif';
    return [measureOf(`12px ${family}`), measureOf(`600 12px ${family}`)] as const;
  }, []);
  const stacked = room < 560;
  const forNames = useMemo(() => gutterOf(axis.lanes, words, measure), [axis.lanes, words, measure]);
  const gutter = stacked ? 0 : forNames;
  const width = Math.max(room - gutter - (stacked ? INSET + 4 : 14), 120);
  const left = gutter + (stacked ? INSET : 0);
  const control = useView(plot, axis, { left, width });
  const scale = useMemo(
    () => scaleOf(mode, from, to, instants, width, view),
    [mode, from, to, instants, width, view],
  );
  const isMeasured = useSettled(room > 0, 0);
  const drawing = useMemo(
    () => (isMeasured ? { scale, words, measure, measureBold, stacked } : undefined),
    [isMeasured, scale, words, measure, measureBold, stacked],
  );
  const lanes = usePictures(run, drawing, view.to - view.from === 1 && !axis.isHeld);
  const crowded = useMemo(() => isCrowded(run.lanes), [run]);
  const height = lanes.reduce((sum, lane) => sum + lane.height, AXIS) + 4;
  const [firstRun] = useState(run);
  const atOnce = run.lanes.length > IN_ONE_GO ? LANES_AT_ONCE : IN_ONE_GO;
  const [step, first] = run === firstRun ? [1, 0] : [atOnce, atOnce];
  const drawn = useGrowing(lanes.length, step, run, first);
  // What is new is drawn from its first lane on; a new scale of it begins with what is in view.
  const whole = useRef<Run>(undefined);
  const seen = useMemo(
    () => (lanes.length > FEW && whole.current === run ? windowOf(plot.current) : undefined),
    [run, lanes],
  );
  useEffect(() => {
    if (drawn === run.lanes.length) whole.current = run;
  }, [run, drawn]);
  const deletedAt = deleteOf(run);

  const seek = useCallback((at: Ms) => player.send({ type: 'seek', to: at }), [player]);
  const point = (id: ItemId | undefined) => {
    if (id === pointed) return;
    setPointed(id);
    onPoint?.(id);
  };
  const pointer = usePlotPointer({
    scale,
    left,
    instants,
    isSelecting,
    instantOf: (id) => {
      const item = itemOf(run, id);
      return item?.type === 'mark' ? item.mark.at : undefined;
    },
    onSeek: seek,
    onPan: control.pan,
    onPick: onSelect,
    onRange: setRange,
  });
  const shown = itemOf(run, pointed);
  const shownLane = shown && lanes[Number(shown.id.split('.')[0])];
  const around = shown && windowOf(plot.current);

  const bandOf = (id: ItemId | undefined) => props.bands?.find(({ lane, mark }) => markId(lane, mark) === id);
  const selection = useSelection({ run, player, axis, scale, selected, onSelect });

  const keys: Readonly<Record<string, () => void>> = {
    w: () => control.zoom(1.5),
    s: () => control.zoom(1 / 1.5),
    a: () => control.pan(-0.2),
    d: () => control.pan(0.2),
    f: selection.zoom,
    m: selection.mark,
    'Shift ArrowLeft': () => selection.extend(-1),
    'Shift ArrowRight': () => selection.extend(1),
    p: () => props.onProject?.(),
    '?': () => document.getElementById(keySheet)?.togglePopover(),
    // With nothing to put away, it is for whoever else has a use for it.
    ...((pointed || selection.extent) && {
      Escape: () => {
        point(undefined);
        selection.clear();
      },
    }),
    ' ': () => player.send({ type: player.state().since === undefined ? 'play' : 'pause' }),
    ',': () => seek(stepFrom(instants, player.at(), -1)),
    '.': () => seek(stepFrom(instants, player.at(), 1)),
    Enter: () => {
      if (!cursor) return;
      onSelect(cursor.id);
      seek(extentOf(cursor)[0]);
    },
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const act = keys[event.shiftKey && event.key.startsWith('Arrow') ? `Shift ${event.key}` : event.key];
    if (act) act();
    else if (!onKey(event)) return;
    event.preventDefault();
  };
  const underEvent = (target: EventTarget) =>
    target instanceof Element
      ? (target.closest<SVGElement>('[data-item]')?.dataset.item as ItemId | undefined)
      : undefined;

  return (
    <section
      className="hl-timeline"
      data-second={isSecond}
      data-testid="timeline"
      data-state={state}
      data-platform={run.platform}
      data-end={inSeconds(run.end)}
      aria-label={title === undefined ? words.timeline : `${words.timeline}, ${title}`}
    >
      <Toolbar
        title={title ?? words.timeline}
        isBare={isSecond}
        mode={mode}
        onMode={axis.setMode}
        onFit={control.fit}
        isProjected={props.isProjected ?? false}
        onProject={props.onProject}
        keySheet={keySheet}
        isZoomed={view.to - view.from < 1}
        isSelecting={isSelecting}
        onSelecting={() => setSelecting(!isSelecting)}
      >
        <Extent
          of={selection.extent}
          band={range ? undefined : bandOf(selected)}
          onZoom={selection.zoom}
          onClear={selection.clear}
        />
      </Toolbar>
      {state !== 'live' && (
        <p className="hl-notice" role="status">
          {state === 'stale' ? words.timelineStale : words.timelineRejected}
        </p>
      )}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the items inside are the keyboard's way; this is the pointer's */}
      <div
        ref={plot}
        className="hl-plot"
        data-selecting={isSelecting}
        translate="no"
        // A press between the items gives it the focus, and with it the keys.
        tabIndex={-1}
        {...pointer}
        onKeyDown={onKeyDown}
        onPointerOver={(event) => point(underEvent(event.target))}
        onPointerLeave={() => point(undefined)}
        onFocus={(event) => {
          const id = underEvent(event.target);
          if (!id) return;
          setCursor(id);
          point(id);
        }}
        onBlur={() => point(undefined)}
      >
        {/* biome-ignore lint/a11y/useSemanticElements: an svg cannot be a fieldset */}
        <svg className="hl-svg" width={room} height={height} role="group" aria-label={words.timelineHelp}>
          <defs>
            <pattern
              id={hatch}
              width="6"
              height="6"
              patternUnits="userSpaceOnUse"
              patternTransform="rotate(45)"
            >
              <path d="M0 0V6" className="hl-hatch" />
            </pattern>
          </defs>
          {isMeasured && (
            <>
              {!stacked && <Names lanes={lanes} width={gutter} measure={measureBold} />}
              {/* biome-ignore lint/a11y/noSvgWithoutTitle: it only clips; the drawing around it has the name */}
              <svg x={left} width={width} height={height} overflow="hidden">
                <Axis
                  scale={scale}
                  from={from}
                  to={to}
                  deletedAt={deletedAt}
                  height={height}
                  measure={measure}
                />
                {stacked && <Names lanes={lanes} width={width} measure={measureBold} />}
                <Arrows run={run} lanes={lanes} scale={scale} active={pointed ?? selected} />
                <Lanes
                  lanes={lanes}
                  drawn={drawn}
                  crowded={crowded}
                  seen={seen}
                  width={width}
                  hatch={hatch}
                  cursor={cursor?.id}
                  selected={selected}
                  differing={props.differing}
                />
                {props.over?.({ lanes: lanes.slice(0, drawn), scale, measure: measureBold })}
                <Folds scale={scale} height={height} />
                <Writing lanes={lanes} drawn={drawn} />
              </svg>
            </>
          )}
        </svg>
        <div className="hl-overlay" style={{ left, width, height }}>
          {range && <RangeBand range={range} scale={scale} />}
          <Playhead player={player} scale={scale} />
        </div>
        {deletedAt !== undefined && (
          <div className="hl-overlay hl-grips" style={{ left, width, height: AXIS }}>
            {grip && state === 'live' ? (
              grip({ at: deletedAt, to, scale, onHold: axis.hold })
            ) : (
              <div className="hl-grip" aria-hidden="true" style={placeOf(scale.xOf(deletedAt))}>
                {words.deleteMark}
              </div>
            )}
          </div>
        )}
      </div>
      <KeySheet id={keySheet} />
      {shown && shownLane && around && (
        <Card
          item={shown}
          scale={scale}
          band={bandOf(pointed)}
          left={left}
          lane={shownLane}
          window={around}
          room={room}
        />
      )}
    </section>
  );
}

import { memo } from 'react';
import type { Mark, Run } from '../../core/trace/index.ts';
import type { LanePicture } from './drawn.ts';
import { extentOf, type Item, type ItemId, itemOf, whyOf } from './item.ts';
import type { Scale } from './scale.ts';

interface ArrowsProps {
  readonly run: Run;
  readonly lanes: readonly LanePicture[];
  readonly scale: Scale;
  readonly active: ItemId | undefined;
}

interface Arrow {
  readonly key: string;
  readonly path: string;
  readonly isActive: boolean;
}

/** So near, and two moments are one to the eye. */
const BLINK = 100;

/** Arrows from causes: those that cross from lane to lane, and the one that led to what is pointed at. */
export const Arrows = memo(function Arrows({ run, lanes, scale, active }: ArrowsProps) {
  const crossing = lanes.flatMap(({ lane, index }) =>
    lane.marks.flatMap((mark, i) => (isTurn(run, mark) ? [`${index}.mark.${i}` as ItemId] : [])),
  );
  const wanted = new Set(active ? [...crossing, active] : crossing);
  const arrows = [...wanted].flatMap((id) => arrowTo(run, lanes, scale, id, id === active) ?? []);
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a group of shapes takes no focus
    <g className="hl-arrows" aria-hidden="true">
      {arrows.map(({ key, path, isActive }) => (
        <path key={key} d={path} data-active={isActive} />
      ))}
    </g>
  );
});

/** A sidecar's turn: a stop signal whose cause lies in another container. */
function isTurn(run: Run, { what, container, why }: Mark): boolean {
  const cause = why.cause === undefined ? undefined : run.moments[why.cause];
  return (
    what.startsWith('SIG') && cause !== undefined && cause.container !== '' && cause.container !== container
  );
}

/**
 * The moment that led to an item. What ends at the very instant of the item in its own lane, as a hook does when the
 * signal comes, gives way to where that began: an arrow needs a length.
 */
function originOf(run: Run, item: Item): Run['moments'][number] | undefined {
  const at = extentOf(item)[0];
  let index = whyOf(item).cause;
  let cause = index === undefined ? undefined : run.moments[index];
  while (cause && at - cause.at < BLINK && cause.container === item.lane.container) {
    const mark = item.lane.marks.find(({ moment }) => moment === index);
    index = mark?.why.cause;
    const before = index === undefined ? undefined : run.moments[index];
    if (!before) break;
    cause = before;
  }
  return cause;
}

function arrowTo(
  run: Run,
  lanes: readonly LanePicture[],
  scale: Scale,
  id: ItemId,
  isActive: boolean,
): Arrow | undefined {
  const item: Item | undefined = itemOf(run, id);
  const cause = item && originOf(run, item);
  if (!item || !cause) return undefined;
  const target = lanes[Number(id.split('.')[0])];
  const source = lanes.find(({ lane }) => lane.container === cause.container && lane.lane !== 'probe');
  if (!target || !source) return undefined;
  const x = scale.xOf(extentOf(item)[0]);
  const fromX = scale.xOf(cause.at);
  const middleOf = ({ bar }: LanePicture) => bar.y + bar.height / 2;
  const goesDown = target.bar.y > source.bar.y;
  const fromY =
    target === source ? source.bar.y - 3 : goesDown ? source.bar.y + source.bar.height : source.bar.y;
  const toY =
    target === source ? target.bar.y - 3 : goesDown ? target.bar.y - 5 : target.bar.y + target.bar.height + 5;
  const bend = target === source ? Math.min(fromY, toY) - 12 : (middleOf(source) + middleOf(target)) / 2;
  if (target === source && Math.abs(x - fromX) < 12) return undefined;
  const head = goesDown || target === source ? 'l-3.5 -6m3.5 6l3.5 -6' : 'l-3.5 6m3.5 -6l3.5 6';
  return { key: id, isActive, path: `M${fromX} ${fromY}C${fromX} ${bend} ${x} ${bend} ${x} ${toY}${head}` };
}

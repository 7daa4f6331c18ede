import { Sentence, useSpeech } from '../words/index.ts';
import { bandIn, nameOf, timeOf } from './describe.ts';
import type { LanePicture } from './drawn.ts';
import { extentOf, type Item, whyOf } from './item.ts';
import type { PlotWindow } from './plot-window.ts';
import type { Range } from './range.ts';
import type { Scale } from './scale.ts';

interface CardProps {
  readonly item: Item;
  readonly scale: Scale;
  /** From when to when it may be on a real kubelet. */
  readonly band: Range | undefined;
  readonly left: number;
  /** The lane it is on. */
  readonly lane: LanePicture;
  readonly window: PlotWindow;
  /** The width of the whole plot with its gutter. */
  readonly room: number;
}

const WIDTH = 300;
/** Of most cards: with less room below its lane, a card stands above it. */
const HEIGHT = 130;

/** What is under the pointer or the focus: what it is, when, and why. Nothing where it is out of sight. */
export function Card({ item, scale, band, left, lane, window, room }: CardProps) {
  const speech = useSpeech();
  const [begin, end] = extentOf(item);
  const from = scale.xOf(begin);
  const to = scale.xOf(end);
  if (to < 0 || from > scale.width) return null;
  const middle = (Math.max(from, 0) + Math.min(to, scale.width)) / 2;
  const width = Math.min(WIDTH, room - 16);
  const x = Math.min(Math.max(left + middle - width / 2, 8), Math.max(room - width - 8, 8));
  const top = lane.top - window.scrollTop;
  const above = window.offsetTop + top;
  const isAbove = above > HEIGHT && top + lane.height + HEIGHT > window.clientHeight;
  const y = isAbove ? above + 4 : above + lane.height - 2;
  const kind = item.type === 'span' ? item.span.kind : item.mark.what;
  return (
    <div
      className="hl-card"
      data-above={isAbove}
      style={{ translate: `${Math.round(x)}px ${Math.round(y)}px`, width }}
      aria-hidden="true"
    >
      <p className="hl-card-title" data-kind={kind}>
        {nameOf(item, speech)}
        {item.lane.container !== '' && <span> · {item.lane.container}</span>}
      </p>
      <p className="hl-card-time">
        {timeOf(item, speech)}
        {band && ` · ${bandIn(speech.words, band)}`}
      </p>
      <p>
        <Sentence text={whyOf(item).sentence} />
      </p>
      <p className="hl-card-rule">
        {speech.words.rule} <code>{whyOf(item).rule}</code>
      </p>
    </div>
  );
}

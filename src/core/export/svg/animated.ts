import { type Ms, ms } from '../../time.ts';
import type { Mark, Run } from '../../trace/index.ts';
import { say, type Words } from '../../words/index.ts';
import { clockOf } from '../names.ts';
import { storyOf } from '../story.ts';
import type { Overlay, Plot } from './body.ts';
import { element, line, path, tenths } from './element.ts';
import { linesOf } from './measure.ts';
import { type PictureOptions, svgOf } from './picture.ts';

/** Where the playhead is when: from `at` on it stands at the instant `run` for `stays`, then moves to the next one. */
export interface Stop {
  /** Milliseconds of the animation. */
  readonly at: number;
  readonly stays: number;
  readonly run: Ms;
}

/** How long the playhead moves in all, and how long it stays at a moment so that its sentence can be read: milliseconds. */
const moving = 6000;
const longestStay = 2200;
const staying = 40_000;
const lastStay = 3000;

/** The pace of an animation: it stops wherever something happens that the story tells. */
export function paceOf(run: Run): readonly Stop[] {
  const instants = [...new Set([ms(0), ...storyOf(run).map(({ at }) => at), run.end])]
    .filter((at) => at >= 0 && at <= run.end)
    .sort((a, b) => a - b);
  const stay = Math.min(longestStay, staying / instants.length);
  let at = 0;
  return instants.map((instant, index) => {
    const before = instants[index - 1] ?? instant;
    at += index === 0 ? 0 : ((instant - before) / Math.max(run.end, 1)) * moving;
    const stays = index === instants.length - 1 ? lastStay : index === 0 ? 0 : stay;
    const stop = { at, stays, run: instant };
    at += stays;
    return stop;
  });
}

/** What is said while the playhead stands at an instant, and until the next one. */
const captionOf = (run: Run, instant: Ms): readonly Mark[] => storyOf(run).filter(({ at }) => at === instant);

/**
 * The picture with a playhead that travels through it, stops at each moment and says what happens; then it begins again.
 * Without motion, where its reader's system asks for none, it is the picture alone.
 */
export const animatedSvgOf = (run: Run, words: Words, options: PictureOptions = {}): string =>
  svgOf(run, words, options, (plot, scope) => overlayOf(run, words, plot, scope));

const row = 19;
const mostRows = 5;

function overlayOf(run: Run, words: Words, plot: Plot, scope: string): Overlay {
  const { scale, gutter, top, bottom } = plot;
  const pace = paceOf(run);
  const last = pace.at(-1);
  const length = last ? last.at + last.stays : 0;
  const share = (at: number) => `${Math.round((at / length) * 1e5) / 1e3}%`;
  const move = (at: number, x: number) => `${share(at)}{transform:translateX(${tenths(x)}px)}`;
  const steps = pace.flatMap(({ at, stays, run: instant }) =>
    [...new Set([at, at + stays])].map((time) => move(time, scale.xOf(instant))),
  );

  const captions = pace.map(({ run: instant }) =>
    captionLines(run, words, instant, scale.width + gutter - 18),
  );
  const rows = Math.max(0, ...captions.map((lines) => lines.length));
  const spoken = captions.flatMap((lines, index) => {
    const from = pace[index]?.at ?? 0;
    const next = pace.findIndex((_, later) => later > index && (captions[later]?.length ?? 0) > 0);
    return lines.length === 0 ? [] : [{ lines, from, to: next < 0 ? length : (pace[next]?.at ?? length) }];
  });
  const hide = 'visibility:hidden';
  return {
    inside:
      element('rect', {
        class: 'curtain moves',
        x: 0,
        y: top + 42,
        width: scale.width,
        height: bottom - top,
      }) + element('g', { class: 'moves' }, path('playhead thick', 'M', 0, top + 4, 'V', bottom)),
    below: spoken
      .map(({ lines }, index) =>
        element(
          'g',
          { class: 'says', style: `animation-name:${scope}-${index}` },
          ...lines.map((text, at) => line(18 - gutter, bottom + 14 + at * row, 'text', text)),
        ),
      )
      .join(''),
    room: rows * row + 6,
    style: [
      `.${scope} .moves{animation:${scope}-move ${tenths(length)}ms linear infinite}`,
      `.${scope} .says{${hide};animation:${tenths(length)}ms step-end infinite}`,
      `@media (prefers-reduced-motion:reduce){.${scope} .moves,.${scope} .says{animation:none;${hide}}}`,
      `@keyframes ${scope}-move{${steps.join('')}}`,
      ...spoken.map(({ from, to }, index) => {
        const before = from > 0 ? `0%{${hide}}` : '';
        const after = to < length ? `${share(to)}{${hide}}` : '';
        return `@keyframes ${scope}-${index}{${before}${share(from)}{visibility:visible}${after}100%{${hide}}}`;
      }),
      '',
    ].join('\n'),
  };
}

function captionLines(run: Run, words: Words, instant: Ms, width: number): readonly string[] {
  const sentences = captionOf(run, instant).map((mark) => {
    const sentence = say(words, mark.why.sentence);
    return `${clockOf(mark.at, words)}  ${mark.container === '' ? '' : `${mark.container}: `}${sentence}`;
  });
  return sentences
    .flatMap((text) =>
      linesOf([{ text }], width, 12).map((pieces) => pieces.map((piece) => piece.text).join('')),
    )
    .slice(-mostRows);
}

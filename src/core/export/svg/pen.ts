import { inSeconds } from '../../time.ts';
import type { Mark, Run, Span } from '../../trace/index.ts';
import type { Words } from '../../words/index.ts';
import type { Attributes } from './element.ts';
import type { Scale } from './scale.ts';

/** What a picture is drawn with. */
export interface Pen {
  readonly run: Run;
  readonly words: Words;
  readonly scale: Scale;
  /** Width left of the plot, for names. */
  readonly gutter: number;
  /** How a hatched area is filled. */
  readonly hatch: string;
}

/** What a span says about itself to programs: the names and units of the page's own handles. */
export const dataOfSpan = ({ container, attempt, kind, from, to, open, outcome }: Span): Attributes => ({
  'data-container': container,
  'data-attempt': String(attempt),
  'data-kind': kind,
  'data-from': inSeconds(from),
  'data-to': inSeconds(to),
  'data-open': open ? 'true' : undefined,
  'data-outcome': outcome,
});

/** What a mark says about itself to programs. */
export const dataOfMark = ({ container, attempt, what, at }: Mark): Attributes => ({
  'data-container': container,
  'data-attempt': String(attempt),
  'data-what': what,
  'data-at': inSeconds(at),
});

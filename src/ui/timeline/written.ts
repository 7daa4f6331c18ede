import type { Measure } from './measure.ts';
import type { Scale } from './scale.ts';
import { foldsOf, TORN } from './scale.ts';

/** A text with the place where it begins. */
export interface Written {
  readonly label: string;
  readonly labelX: number;
}

/** What is torn out of a picture, from left to right. */
export type Torn = readonly { readonly from: number; readonly to: number }[];

export const tornOf = (scale: Scale): Torn =>
  foldsOf(scale).map(({ x }) => ({ from: x - TORN, to: x + TORN }));

/** Between a text and what is torn out, in pixels. */
const AIR = 3;

/** The first text that has room from one place to another, beside what is torn out and as far left as it goes. */
export function writtenIn(
  texts: readonly string[],
  from: number,
  to: number,
  torn: Torn,
  measure: Measure,
): Written | undefined {
  for (const label of texts) {
    const width = measure(label);
    let labelX = from;
    for (const tear of torn) {
      if (labelX + width <= tear.from - AIR) break;
      labelX = Math.max(labelX, tear.to + AIR);
    }
    if (labelX + width <= to) return { label, labelX };
  }
  return undefined;
}

import { type Ms, ms } from '../../time.ts';
import type { Span } from '../../trace/index.ts';
import { say } from '../../words/index.ts';
import { budgetOf } from '../names.ts';
import { element, line, titled } from './element.ts';
import { widthOf } from './measure.ts';
import { dataOfSpan, type Pen } from './pen.ts';

/**
 * A grace period as a budget: what went before the signal, what was left, and the least beyond it.
 *
 * @param next When the next kill of the container begins; its budget ends the picture of this one.
 */
export function drawnBudget(pen: Pen, span: Span, next: Ms | undefined, y: number, height: number): string {
  const { scale, words } = pen;
  const { total, spent, minimum, spentLabel, leftLabels, minimumLabel } = budgetOf(span, words);
  const x = scale.xOf(span.from);
  const limit = next === undefined ? Number.POSITIVE_INFINITY : scale.xOf(next) - 3;
  const end = Math.max(Math.min(scale.xOf(span.to), limit), x + 2);
  const whole = Math.min(scale.xOf(ms(span.from + total)), end);
  const used = Math.min(scale.xOf(ms(span.from + spent)), whole);
  const isLonger = end > whole + 1;
  const frame = { y: y + 0.6, height: height - 1.2, rx: 3 };
  const small = (at: number, style: string, labels: readonly string[], room: number) => {
    const label = labels.find((each) => widthOf(each, 11) <= room);
    return label === undefined ? '' : line(at, y + height / 2, `${style} small`, label);
  };
  return element(
    'g',
    dataOfSpan(span),
    titled(say(words, span.why.sentence)),
    used > x + 1
      ? element('rect', { class: 'spent', x, y: y + 1, width: used - x, height: height - 2, rx: 2 })
      : '',
    element('rect', { class: 'budget thin', x: x + 0.6, width: Math.max(whole - x - 1.2, 1), ...frame }),
    isLonger ? element('rect', { class: 'budget thin dashed', x: whole, width: end - whole, ...frame }) : '',
    small(x + 6, 'ink-preStop', spent > 0 ? [spentLabel] : [], used - x - 10),
    small(used + 6, 'ink-grace halo', leftLabels, whole - used - 10),
    small(end + 6, 'ink-grace halo', isLonger && minimum > 0 ? [minimumLabel] : [], scale.width - end - 8),
  );
}

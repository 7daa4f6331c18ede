import { budgetOf } from '../../core/export/index.ts';
import type { Span } from '../../core/trace/index.ts';
import type { Board } from './board.ts';
import type { Strip } from './strip.ts';
import { cellsOf } from './width.ts';

/** A grace period as a ruler: what went before the signal is heavy, what was left is light, the least beyond it dashed. */
export function budgetRow(
  { words, cellOf, width }: Board,
  strip: Strip,
  span: Span,
  next: Span | undefined,
): void {
  const { total, spent, minimum, spentLabel, leftLabels, minimumLabel } = budgetOf(span, words);
  const start = cellOf(span.from);
  const limit = next === undefined ? width : cellOf(next.from) - 1;
  const end = Math.max(start + 1, Math.min(cellOf(span.to), limit));
  const whole = Math.max(start + 1, Math.min(cellOf(span.from + total), end));
  const used = Math.min(cellOf(span.from + spent), whole);
  strip.write(start, '─'.repeat(whole - start), 'grace');
  strip.write(start, '━'.repeat(used - start), 'preStop');
  strip.write(start, used > start ? '┝' : '├', used > start ? 'preStop' : 'grace');
  strip.write(whole, '╌'.repeat(Math.max(0, end - whole)), 'grace');
  strip.write(whole, '┤', 'grace');
  if (end > whole) strip.write(end, '┤', 'grace');
  const fitting = (labels: readonly string[], room: number) =>
    labels.find((each) => cellsOf(each) + 3 <= room);
  const spentText = spent > 0 ? fitting([spentLabel], used - start) : undefined;
  if (spentText !== undefined) strip.write(start + 1, ` ${spentText} `, 'preStop');
  const leftText = fitting(leftLabels, whole - used);
  if (leftText !== undefined) strip.write(used + 1, ` ${leftText} `, 'grace');
  if (end > whole && minimum > 0 && end + 2 + cellsOf(minimumLabel) <= width)
    strip.write(end + 2, minimumLabel, 'grace');
}

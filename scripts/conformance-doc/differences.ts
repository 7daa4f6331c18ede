import type { Timing } from '../../src/core/stimulus/index.ts';
import { type Difference, differences } from '../../tests/recordings/differences.ts';
import { type Reason, reasons } from '../../tests/recordings/reasons.ts';
import { linkTo, tableOf } from './table.ts';

/** Every sane recording that is missed, under its reason. */
export const differencesSection = (): string => {
  const all = Object.keys(reasons) as readonly Reason[];
  const parts = all.flatMap((why) => {
    const those = differences.filter((each) => each.why === why);
    return those.length === 0
      ? []
      : [
          `### ${those.length}: ${reasons[why].title}

${reasons[why].says}

${tableFor(those)}
`,
        ];
  });
  return `## What differs, and why

${differences.length} recordings are missed. Where a timing is given, the run agrees with the recording there, and a test sees to it: the mechanism is the
same, and only chance differs.

${parts.join('\n')}`;
};

/** One row for each recording, with all kubelets that it is missed on. */
function tableFor(those: readonly Difference[]): string {
  const ids = [...new Set(those.map(({ id }) => id))];
  return tableOf(
    ['recording', 'kubelets', 'agrees at'],
    ids.map((id) => {
      const mine = those.filter((each) => each.id === id);
      const where = mine.map(({ agreesAt }) => (agreesAt ? timingOf(agreesAt) : '')).filter(Boolean);
      return [linkTo(id), mine.map(({ version }) => version).join(', '), where.join('; ')];
    }),
  );
}

const timingOf = ({ relist, relistPhase, backOffFactor }: Partial<Timing>): string =>
  [
    relist === undefined ? '' : `relist every ${relist} s`,
    relistPhase === undefined ? '' : `phase ${relistPhase} s`,
    backOffFactor === undefined ? '' : `back-off × ${backOffFactor}`,
  ]
    .filter(Boolean)
    .join(', ');

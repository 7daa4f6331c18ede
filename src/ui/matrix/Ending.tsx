import type { Cell } from '../../core/matrix/index.ts';
import { durationOf, sayIn, useSpeech } from '../words/index.ts';

/** How long a pod takes to die, and how it comes out. */
export function Ending({ cell: { timeToDie, outcome, exitCode } }: { readonly cell: Cell }) {
  const speech = useSpeech();
  const { words } = speech;
  return (
    <span className="hl-ending" data-outcome={outcome}>
      {timeToDie !== undefined && <b>{durationOf(timeToDie, words)}</b>}
      {timeToDie !== undefined && ' · '}
      <span>{sayIn(speech, { key: `matrix.outcome.${outcome}` })}</span>
      {exitCode !== undefined && ' · '}
      {exitCode !== undefined && <span>{words.exitCode(String(exitCode))}</span>}
    </span>
  );
}

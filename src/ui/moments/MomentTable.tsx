import { memo, useCallback, useRef } from 'react';
import { type Ms, ms } from '../../core/time.ts';
import type { Run } from '../../core/trace/index.ts';
import { useGrowing } from '../controls/index.ts';
import { type Player, useTick } from '../playback/index.ts';
import { deleteOf } from '../timeline/index.ts';
import { clockOf, useSpeech } from '../words/index.ts';
import './moments.css';
import { detailOf, whatOf } from './telling.ts';

interface MomentTableProps {
  readonly run: Run;
  readonly player: Player;
}

/** So many rows are drawn in one go. */
const ROWS_AT_ONCE = 100;

/** The run as a table, in step with the playhead: the same content for those who do not see the picture. */
export const MomentTable = memo(function MomentTable({ run, player }: MomentTableProps) {
  const { words } = useSpeech();
  const body = useRef<HTMLTableSectionElement>(null);
  const deletedAt = deleteOf(run);
  const shown = useGrowing(run.moments.length, ROWS_AT_ONCE, run);
  const current = useRef(-1);
  const follow = useCallback(
    (at: Ms) => {
      const index = run.moments.findLastIndex((moment) => moment.at <= at);
      const rows = body.current?.rows;
      if (!rows) return;
      rows[current.current]?.removeAttribute('aria-current');
      const row = rows[index];
      current.current = index;
      row?.setAttribute('aria-current', 'time');
      const box = row?.closest<HTMLElement>('.hl-scroll');
      if (!row || !box) return;
      if (row.offsetTop < box.scrollTop + 30) box.scrollTop = row.offsetTop - 30;
      else if (row.offsetTop + row.offsetHeight > box.scrollTop + box.clientHeight)
        box.scrollTop = row.offsetTop + row.offsetHeight - box.clientHeight;
    },
    [run],
  );
  useTick(player, follow);
  return (
    <table className="hl-moments" data-testid="moment-table">
      <caption className="hl-hidden">{words.momentsCaption}</caption>
      <thead>
        <tr>
          <th scope="col">{words.columnTime}</th>
          {deletedAt !== undefined && <th scope="col">{words.columnFromDelete}</th>}
          <th scope="col">{words.columnContainer}</th>
          <th scope="col">{words.columnWhat}</th>
          <th scope="col">{words.columnDetail}</th>
        </tr>
      </thead>
      <tbody ref={body}>
        {run.moments.slice(0, shown).map((moment, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a run's moments never move
          <tr key={index} data-what={moment.what}>
            <td>
              <button
                type="button"
                className="hl-time"
                aria-label={words.goTo(clockOf(moment.at, words))}
                onClick={() => player.send({ type: 'seek', to: moment.at })}
              >
                {(moment.at / 1000 || 0).toFixed(2)}
              </button>
            </td>
            {deletedAt !== undefined && (
              <td className="hl-number-cell">{signed(ms(moment.at - deletedAt))}</td>
            )}
            <td translate="no">{moment.container}</td>
            <td translate={moment.what === 'event' ? 'no' : undefined}>{whatOf(moment, words)}</td>
            <td className="hl-detail" translate="no">
              {detailOf(moment)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
});

const signed = (time: Ms) => `${time < 0 ? '−' : '+'}${(Math.abs(time) / 1000).toFixed(2)}`;

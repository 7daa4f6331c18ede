import { memo, useCallback, useMemo, useRef } from 'react';
import { type Ms, ms } from '../../core/time.ts';
import type { Run } from '../../core/trace/index.ts';
import { type Player, useTick } from '../playback/index.ts';
import { deleteOf } from '../timeline/index.ts';
import { useSpeech } from '../words/index.ts';
import { lastUntil } from './lastUntil.ts';
import { MomentRows } from './MomentRows.tsx';
import './moments.css';
import { useDrawnPages } from './useDrawnPages.ts';

interface MomentTableProps {
  readonly run: Run;
  readonly player: Player;
}

/** So many rows make a page, which is drawn as one. */
const PAGE = 50;

/** A row's height as long as it is not drawn, in pixels. */
const ROW = 25;

/** More rows in a second are nobody's to read: the table then follows once a second. */
const READABLE = 20;

/** The run as a table, in step with the playhead: the same content for those who do not see the picture. */
export const MomentTable = memo(function MomentTable({ run, player }: MomentTableProps) {
  const { words } = useSpeech();
  const table = useRef<HTMLTableElement>(null);
  const current = useRef<Element>(undefined);
  const followed = useRef(ms(0));
  const deletedAt = useMemo(() => deleteOf(run), [run]);
  const pages = useMemo(
    () =>
      Array.from({ length: Math.ceil(run.moments.length / PAGE) }, (_, page) =>
        run.moments.slice(page * PAGE, (page + 1) * PAGE),
      ),
    [run],
  );
  const { isDrawn, draw } = useDrawnPages(pages.length, table, run);
  const follow = useCallback(
    (at: Ms) => {
      const { since, speed } = player.state();
      const index = lastUntil(run.moments, at);
      const second = 1000 * speed;
      const fliesBy = lastUntil(run.moments, ms(at + second)) - index > READABLE;
      const isEarly = at >= followed.current && at < followed.current + second;
      if (since !== undefined && fliesBy && isEarly) return;
      followed.current = at;
      const page = Math.floor(index / PAGE);
      const row = table.current?.tBodies[page]?.rows[isDrawn(page) ? index % PAGE : 0];
      if (row && !isDrawn(page)) draw([page]);
      if (row === current.current) return;
      current.current?.removeAttribute('aria-current');
      current.current = row;
      row?.setAttribute('aria-current', 'time');
      const box = row?.closest<HTMLElement>('.hl-scroll');
      if (!row || !box) return;
      if (row.offsetTop < box.scrollTop + 30) box.scrollTop = row.offsetTop - 30;
      else if (row.offsetTop + row.offsetHeight > box.scrollTop + box.clientHeight)
        box.scrollTop = row.offsetTop + row.offsetHeight - box.clientHeight;
    },
    [run, player, isDrawn, draw],
  );
  useTick(player, follow);
  return (
    <table ref={table} className="hl-moments" data-testid="moment-table">
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
      {pages.map((moments, page) =>
        isDrawn(page) ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: a run's moments never move
          <tbody key={page}>
            <MomentRows moments={moments} deletedAt={deletedAt} player={player} />
          </tbody>
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: a run's moments never move
          <tbody key={page} data-page={page} aria-hidden="true">
            <tr style={{ height: moments.length * ROW }} />
          </tbody>
        ),
      )}
    </table>
  );
});

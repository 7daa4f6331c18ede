import { memo, useCallback, useEffect, useMemo, useRef } from 'react';
import { type Ms, ms } from '../../core/time.ts';
import type { Run } from '../../core/trace/index.ts';
import type { Player } from '../playback/index.ts';
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

/** What the fixed head covers, in pixels. */
const HEAD = 30;

/** More rows in a second are nobody's to read: the table then follows once a second. */
const READABLE = 20;

const boxOf = (element: Element) => element.closest<HTMLElement>('.hl-scroll');

/** Scrolls the table's own box, never the page. */
function bringIntoView(row: HTMLElement | undefined): void {
  const box = row && boxOf(row);
  if (!row || !box?.checkVisibility()) return;
  const { top, bottom } = row.getBoundingClientRect();
  const edge = box.getBoundingClientRect().top;
  if (top < edge + HEAD) box.scrollTop += top - edge - HEAD;
  else if (bottom > edge + box.clientHeight) box.scrollTop += bottom - edge - box.clientHeight;
}

/** The run as a table, in step with the playhead: the same content for those who do not see the picture. */
export const MomentTable = memo(function MomentTable({ run, player }: MomentTableProps) {
  const { words } = useSpeech();
  const table = useRef<HTMLTableElement>(null);
  const current = useRef<HTMLElement>(undefined);
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
      if (row && !isDrawn(page) && table.current?.checkVisibility()) draw([page]);
      if (row === current.current) return;
      current.current?.removeAttribute('aria-current');
      current.current = row;
      row?.setAttribute('aria-current', 'time');
      bringIntoView(row);
    },
    [run, player, isDrawn, draw],
  );
  // The first time is the observer's: it is told when what was drawn has its places anyway.
  useEffect(() => player.onTick(follow), [player, follow]);
  useEffect(() => {
    if (!table.current) return;
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some((entry) => entry.isIntersecting)) return;
        follow(player.at());
        bringIntoView(current.current);
      },
      { root: boxOf(table.current) },
    );
    observer.observe(table.current);
    return () => observer.disconnect();
  }, [player, follow]);
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

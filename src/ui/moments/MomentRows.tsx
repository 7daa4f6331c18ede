import { memo } from 'react';
import type { Moment } from '../../core/lifecycle/index.ts';
import { type Ms, ms } from '../../core/time.ts';
import type { Player } from '../playback/index.ts';
import { clockOf, useSpeech } from '../words/index.ts';
import { detailOf, whatOf } from './telling.ts';

interface MomentRowsProps {
  readonly moments: readonly Moment[];
  readonly deletedAt: Ms | undefined;
  readonly player: Player;
}

/** One moment a row, each with a button that leads the playhead there. */
export const MomentRows = memo(function MomentRows({ moments, deletedAt, player }: MomentRowsProps) {
  const { words } = useSpeech();
  return moments.map((moment, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a run's moments never move
    <tr key={index} data-what={moment.what}>
      <td>
        <button
          type="button"
          className="hl-time"
          aria-label={words.goTo(clockOf(moment.at, words))}
          onClick={() => player.send({ type: 'seek', to: moment.at })}
        >
          {secondsOf(moment.at)}
        </button>
      </td>
      {deletedAt !== undefined && <td className="hl-number-cell">{signed(ms(moment.at - deletedAt))}</td>}
      <td translate="no">{moment.container}</td>
      <td translate={moment.what === 'event' ? 'no' : undefined}>{whatOf(moment, words)}</td>
      <td className="hl-detail" translate="no">
        {detailOf(moment, words)}
      </td>
    </tr>
  ));
});

const secondsOf = (time: Ms) => (time / 1000).toFixed(2).replace(/^-(0\.00$)?/, (_, zero) => zero ?? '−');

const signed = (time: Ms) => secondsOf(time).replace(/^\d/, '+$&');

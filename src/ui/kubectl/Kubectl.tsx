import { useCallback } from 'react';
import { type Ms, ms } from '../../core/time.ts';
import type { Run } from '../../core/trace/index.ts';
import { type Player, usePosition } from '../playback/index.ts';
import { useSpeech } from '../words/index.ts';
import './kubectl.css';
import { podLineOf } from './podLine.ts';

interface KubectlProps {
  readonly run: Run;
  readonly player: Player;
  readonly pod: string;
}

/** What kubectl would show at the playhead: the pod's line and its events so far. */
export function Kubectl({ run, player, pod }: KubectlProps) {
  const { words } = useSpeech();
  const second = usePosition(
    player,
    useCallback((at: Ms) => Math.floor(at / 500), []),
  );
  const at = ms(Math.max(second * 500 + 499, 0));
  const line = podLineOf(run, ms(Math.min(at, Math.max(player.at(), second * 500))));
  const events = run.moments.filter((moment) => moment.what === 'event' && moment.at <= player.at());
  return (
    <div className="hl-kubectl">
      <p className="hl-prompt">$ kubectl get pod {pod}</p>
      {line ? (
        <table>
          <thead>
            <tr>
              {['NAME', 'READY', 'STATUS', 'RESTARTS', 'AGE'].map((name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <tr>
              <td>{pod}</td>
              <td>{line.ready}</td>
              <td>{line.status}</td>
              <td>{line.restarts}</td>
              <td>{line.age}</td>
            </tr>
          </tbody>
        </table>
      ) : (
        <p>{words.kubectlNotFound(pod)}</p>
      )}
      <p className="hl-prompt">$ kubectl events --for pod/{pod}</p>
      {events.length === 0 ? (
        <p className="hl-soft">{words.noEvents}</p>
      ) : (
        <table>
          <thead>
            <tr>
              {['TIME', 'TYPE', 'REASON', 'MESSAGE'].map((name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {events.map(({ at: when, detail }, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: events never move
              <tr key={index} data-type={String(detail.type)}>
                <td>{(when / 1000).toFixed(1)}s</td>
                <td>{String(detail.type ?? '')}</td>
                <td>{String(detail.reason ?? '')}</td>
                <td>{String(detail.message ?? '')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </div>
  );
}

import { useCallback, useMemo } from 'react';
import { ms } from '../../core/time.ts';
import { kubectlRowAt, type Run } from '../../core/trace/index.ts';
import { instantsOf, type Player, usePosition } from '../playback/index.ts';
import { useSpeech } from '../words/index.ts';
import './kubectl.css';

interface KubectlProps {
  readonly run: Run;
  readonly player: Player;
  readonly pod: string;
}

/** What kubectl would show at the playhead: the pod's line and its events so far. */
export function Kubectl({ run, player, pod }: KubectlProps) {
  const { words } = useSpeech();
  const instants = useMemo(() => instantsOf(run.moments), [run]);
  // Anew for each moment and each second of the pod's age, not for each step of the playhead.
  const age = usePosition(
    player,
    useCallback(
      (at) => Math.max(Math.floor(at / 1000) * 1000, instants.findLast((instant) => instant <= at) ?? 0),
      [instants],
    ),
  );
  const row = kubectlRowAt(run, pod, ms(age));
  const events = run.moments.filter((moment) => moment.what === 'event' && moment.at <= age);
  return (
    <div className="hl-kubectl" translate="no">
      <p className="hl-prompt">$ kubectl get pod {pod}</p>
      {row ? (
        <table>
          <Head names={['NAME', 'READY', 'STATUS', 'RESTARTS', 'AGE']} />
          <tbody>
            <tr>
              <td>{row.name}</td>
              <td>{row.ready}</td>
              <td>{row.status}</td>
              <td>{row.restarts}</td>
              <td>{row.age}</td>
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
          <Head names={['TIME', 'TYPE', 'REASON', 'MESSAGE']} />
          <tbody>
            {events.map(({ at, detail }, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: events never move
              <tr key={index} data-type={String(detail.type)}>
                <td>{(at / 1000).toFixed(1)}s</td>
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

function Head({ names }: { readonly names: readonly string[] }) {
  return (
    <thead>
      <tr>
        {names.map((name) => (
          <th key={name} scope="col">
            {name}
          </th>
        ))}
      </tr>
    </thead>
  );
}

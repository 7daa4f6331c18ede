import { useCallback, useMemo, useState } from 'react';
import { ms } from '../../core/time.ts';
import { kubectlRowAt, type Run } from '../../core/trace/index.ts';
import { instantsOf, type Player, usePosition } from '../playback/index.ts';
import { useSpeech } from '../words/index.ts';
import { Events } from './Events.tsx';
import { PodLine } from './PodLine.tsx';
import { PodYaml } from './PodYaml.tsx';
import './kubectl.css';

interface KubectlProps {
  readonly run: Run;
  readonly player: Player;
  readonly pod: string;
  readonly namespace: string;
}

/** What is asked of kubectl, by the name of its button: about a pod, and its namespace where that is not the default. */
const questions = {
  'get pod': (pod: string, place: string) => `kubectl get pod ${pod}${place}`,
  '-o yaml': (pod: string, place: string) => `kubectl get pod ${pod}${place} -o yaml`,
  describe: (pod: string, place: string) => `kubectl describe pod ${pod}${place}`,
};

type Question = keyof typeof questions;

/** What kubectl would show at the playhead: the pod's line, its status as YAML, or its events. What changed last is marked. */
export function Kubectl({ run, player, pod, namespace }: KubectlProps) {
  const { words } = useSpeech();
  const place = namespace === 'default' ? '' : ` -n ${namespace}`;
  const [question, setQuestion] = useState<Question>('get pod');
  const instants = useMemo(() => instantsOf(run.moments), [run]);
  // Anew for each moment and each second of the pod's age, not for each step of the playhead.
  const age = usePosition(
    player,
    useCallback(
      (at) => Math.max(Math.floor(at / 1000) * 1000, instants.findLast((instant) => instant <= at) ?? 0),
      [instants],
    ),
  );
  const at = ms(age);
  const isThere = run.rejected === null && kubectlRowAt(run, pod, at) !== undefined;
  return (
    <div className="hl-kubectl" data-testid="kubectl">
      <fieldset className="hl-segments" translate="no">
        <legend className="hl-hidden">{words.kubectlQuestion}</legend>
        {(Object.keys(questions) as Question[]).map((each) => (
          <button key={each} type="button" aria-pressed={each === question} onClick={() => setQuestion(each)}>
            {each}
          </button>
        ))}
      </fieldset>
      <p className="hl-prompt" translate="no">
        $ {questions[question](pod, place)}
      </p>
      {!isThere ? (
        <>
          <p translate="no">{words.kubectlNotFound(pod)}</p>
          {question === 'describe' && (
            <>
              <p className="hl-prompt" translate="no">
                $ kubectl events --for pod/{pod}
                {place}
              </p>
              <Events run={run} at={at} object={`Pod/${pod}`} />
            </>
          )}
        </>
      ) : question === 'get pod' ? (
        <PodLine run={run} at={at} pod={pod} />
      ) : question === 'describe' ? (
        <Events run={run} at={at} />
      ) : (
        <PodYaml run={run} at={at} />
      )}
    </div>
  );
}

import type { Ms } from '../../core/time.ts';
import { podYamlAt, type Run } from '../../core/trace/index.ts';
import { useSpeech } from '../words/index.ts';

/** The pod's status in `kubectl get pod -o yaml`; the lines that the newest change made are marked. */
export function PodYaml({ run, at }: { readonly run: Run; readonly at: Ms }) {
  const { words } = useSpeech();
  return (
    <>
      <pre className="hl-yaml" data-testid="kubectl-yaml" translate="no">
        {podYamlAt(run, at)?.map(({ text, isNew }, index) => {
          const indent = text.search(/[^ -]/);
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: lines have no other name
            <span key={index}>
              {text.slice(0, indent)}
              {isNew ? <mark>{text.slice(indent)}</mark> : text.slice(indent)}
              {'\n'}
            </span>
          );
        })}
      </pre>
      <p className="hl-kubectl-note">{words.kubectlYamlNote}</p>
    </>
  );
}

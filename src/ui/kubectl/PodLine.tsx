import { type Ms, ms } from '../../core/time.ts';
import { changeAt, kubectlRowAt, type Run } from '../../core/trace/index.ts';
import { Head } from './Head.tsx';

interface PodLineProps {
  readonly run: Run;
  readonly at: Ms;
  readonly pod: string;
}

const columns = ['name', 'ready', 'status', 'restarts', 'age'] as const;

/** The pod's line in `kubectl get pod`; the cells that the newest change made are marked. */
export function PodLine({ run, at, pod }: PodLineProps) {
  const row = kubectlRowAt(run, pod, at);
  const change = changeAt(run, at);
  const before = change === undefined ? row : kubectlRowAt(run, pod, ms(change - 1));
  if (!row) return null;
  return (
    <table translate="no">
      <Head names={columns.map((column) => column.toUpperCase())} />
      <tbody>
        <tr>
          {columns.map((column) => (
            <td key={column}>
              {column !== 'age' && before && row[column] !== before[column] ? (
                <mark>{row[column]}</mark>
              ) : (
                row[column]
              )}
            </td>
          ))}
        </tr>
      </tbody>
    </table>
  );
}

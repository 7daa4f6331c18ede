import { judgementsOf } from '../../tests/recordings/measure.ts';
import { isSane, recordingsOf, versions } from '../../tests/recordings/recording.ts';
import { tableOf } from './table.ts';

/** Every recording with what became of it on each kubelet. */
export function allSection(): string {
  const outcomes = new Map<string, Map<string, string>>();
  for (const version of versions) {
    const faults = new Map(judgementsOf(version).map(({ recording, faults: own }) => [recording.id, own]));
    for (const recording of recordingsOf(version)) {
      const own = outcomes.get(recording.id) ?? new Map<string, string>();
      const outcome = !isSane(recording) ? 'race' : faults.get(recording.id)?.length ? '**missed**' : 'met';
      outcomes.set(recording.id, own.set(version, outcome));
    }
  }
  const ids = [...outcomes.keys()].sort();
  return `## Every recording

Empty: not recorded on that kubelet. *race*: recorded, but not judged. The pods, their behaviour and the traces are in
\`tests/recordings\`, under these names.

${tableOf(
  ['recording', ...versions],
  ids.map((id) => [
    `<a id="${id}"></a>\`${id}\``,
    ...versions.map((version) => outcomes.get(id)?.get(version) ?? ''),
  ]),
)}
`;
}

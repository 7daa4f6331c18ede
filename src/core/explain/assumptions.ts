import type { Settled } from '../behaviour/index.ts';
import type { Note } from '../trace/index.ts';
import { listOf, type Text, text } from '../words/index.ts';
import { type Case, spansOf } from './case.ts';
import { type Lives, livesOf } from './death.ts';
import { type Finding, kebab, noteOf } from './finding.ts';
import { platformAssumptions } from './platform-assumptions.ts';

/**
 * What a run takes for granted and could be otherwise: of the platform, of what processes and hooks do, of the
 * kubelet's pace, of the image.
 */
export function assumptionsOf(drawn: Case, settled: Settled): readonly Note[] {
  const run = livesOf(drawn);
  return [
    ...platformAssumptions(run),
    ...behaviourAssumptions(run, settled),
    ...paceAssumptions(run),
    ...signalAssumptions(run),
  ].map((each) => noteOf(run, each));
}

/** What was read with a gap or filled in for want of any word, where it was played out. */
function behaviourAssumptions(run: Lives, { origins, remarks }: Settled): readonly Finding[] {
  const seen = new Set(
    run.moments.map(({ container, what, detail }) => `${container} ${detail.kind ?? ''}${what}`),
  );
  const playedOut = (container: string, key: string): boolean => {
    const [part, name] = key.split('.');
    if (part === 'onTerm') return seen.has(`${container} stop-requested`);
    if (part === 'hooks') return seen.has(`${container} ${name}-begin`) && key.endsWith('.duration');
    return part === 'probes' && seen.has(`${container} ${name}probe`);
  };
  const filled = run.pod.containers.flatMap(({ name: container, path }) =>
    Object.entries(origins[container] ?? {})
      .filter(([key, { how }]) => how === 'default' && playedOut(container, key))
      .map(([key, { text: what }]): Finding => {
        const [part = '', name = ''] = key.split('.');
        const field = part === 'hooks' ? `.lifecycle.${name}` : part === 'probes' ? `.${name}Probe` : '';
        return {
          id: `default-${kebab(part)}`,
          rule: part === 'onTerm' ? 'APP-3' : 'APP-4',
          text: sentenceOf(container, part, name, what),
          severity: 'info',
          container,
          path: `${path}${field}`,
        };
      }),
  );
  const read = remarks
    .filter(({ severity }) => severity === 'info')
    .map(({ field = '', ...remark }): Finding => ({ ...remark, path: field }));
  return [...read, ...filled];
}

function sentenceOf(container: string, part: string, name: string, what: Text): Text {
  const kind = probeKinds.find((each) => part === 'probes' && each === name);
  return kind
    ? text('assumption.behaviour.probe', { container, probe: text(`probe.${kind}`), what })
    : text('assumption.behaviour', { subject: name === '' ? container : `${container} ${name}`, what });
}

const probeKinds = ['startup', 'liveness', 'readiness'] as const;

/** What a real kubelet does a little sooner or later. */
function paceAssumptions(run: Lives): readonly Finding[] {
  const { pod, moments } = run;
  const waits = pod.containers.some(({ name }) => spansOf(run, name).some(({ kind }) => kind === 'backoff'));
  const notices = moments.some(({ what, attempt }) => what === 'created' && attempt > 0);
  const path = `${pod.specPath}.restartPolicy`;
  const about = { severity: 'info', path } as const;
  return [
    ...(waits
      ? [
          {
            id: 'back-off-factor',
            rule: 'APP-9',
            text: text('assumption.back-off-factor'),
            ...about,
          } as const,
        ]
      : []),
    ...(notices
      ? [{ id: 'relist-phase', rule: 'APP-8', text: text('assumption.relist-phase'), ...about } as const]
      : []),
  ];
}

/** Stop signals that an image may set behind the manifest's back. */
function signalAssumptions(run: Lives): readonly Finding[] {
  const silent = run.pod.containers.filter(
    ({ name, path }) =>
      run.manifest.rangeOf(`${path}.lifecycle.stopSignal`) === undefined &&
      spansOf(run, name).some(({ kind }) => kind === 'stopping'),
  );
  const [first] = silent;
  if (!first) return [];
  const containers = listOf(silent.map(({ name }) => name));
  const sentence = text('assumption.image-signal', { containers, signal: first.stopSignal });
  return [{ id: 'image-signal', rule: 'APP-14', text: sentence, severity: 'info', path: first.path }];
}

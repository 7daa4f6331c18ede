import type { Settled } from '../behaviour/index.ts';
import { factsOf, type PlatformFact } from '../platform/index.ts';
import type { Container } from '../pod/index.ts';
import type { Note } from '../trace/index.ts';
import { listOf, type MessageKey, spoken, type Text, text } from '../words/index.ts';
import { type Case, numberIn, spansOf } from './case.ts';
import { type Lives, livesOf } from './death.ts';
import { type Finding, noteOf } from './finding.ts';

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

/** Platform answers that no source gives, where this run depends on them. */
function platformAssumptions(run: Lives): readonly Finding[] {
  return factsOf(run.platform)
    .filter(({ known }) => known.how === 'assumed' || known.how === 'unknown')
    .flatMap((fact) => {
      const [hook, handler] = fact.name.split('.');
      const found =
        hook === 'preStop' || hook === 'postStart'
          ? hookAssumptions(run, fact, hook, handler ?? '')
          : otherAssumption(run, fact);
      const { rule = 'APP-20', source } = fact.known;
      return found.map((each) => ({
        id: `assumed-${kebab(fact.name)}`,
        rule,
        severity: 'info' as const,
        source,
        ...each,
      }));
    });
}

type Told = Pick<Finding, 'text' | 'path' | 'container'>;

function hookAssumptions(
  run: Lives,
  { known }: PlatformFact,
  hook: 'preStop' | 'postStart',
  handler: string,
): readonly Told[] {
  return run.pod.containers
    .filter((container) => container[hook]?.kind === handler)
    .map(({ name: container, path }) => {
      const gaps = { platform: run.platform.label, handler, hook, container, fate: fateOf(known.value) };
      const sentence =
        known.how === 'unknown'
          ? text('assumption.hook.unknown', { ...gaps, otherwise: fateOf(known.otherwise) })
          : text('assumption.hook', gaps);
      return { text: sentence, container, path: `${path}.lifecycle.${hook}` };
    });
}

const fateOf = (value: unknown): Text => ({ key: `fate.${value}` });

function otherAssumption(run: Lives, { name, known }: PlatformFact): readonly Told[] {
  const platform = run.platform.label;
  const grace = `${run.pod.specPath}.terminationGracePeriodSeconds`;
  if (!matters(run, name)) return [];
  if (name === 'defaultGrace') {
    return [
      {
        text: text('assumption.default-grace', { platform, grace: spoken(run.platform.defaultGrace.value) }),
        path: grace,
      },
    ];
  }
  if (name === 'minimumStop' && known.how === 'unknown') {
    const { value, otherwise = value } = run.platform.minimumStop;
    return [
      {
        text: text('assumption.minimum-stop', {
          platform,
          least: spoken(value),
          otherwise: spoken(otherwise),
        }),
        path: grace,
      },
    ];
  }
  const what = whats.find((each) => each === name);
  if (!what) return [];
  const key: MessageKey = `what.${what}`;
  const gaps = { platform, what: { key } };
  return [
    {
      text:
        known.how === 'unknown' ? text('assumption.not-known', gaps) : text('assumption.as-kubernetes', gaps),
      path: run.pod.specPath,
    },
  ];
}

const whats = [
  'startOrder',
  'sidecars',
  'backOff',
  'zeroGrace',
  'zeroGraceRunsHook',
  'graceAfterHook',
  'graceHonoured',
  'objectRemoval',
  'probesWhileTerminating',
  'namedSidecarStop',
] as const;

/** Whether a run would differ if a platform answered otherwise. */
function matters(run: Lives, fact: string): boolean {
  const { pod, moments, platform, manifest } = run;
  const has = (is: (container: Container) => boolean) => pod.containers.some(is);
  const deletion = moments.find(({ what }) => what === 'pod-deletion-marked');
  const deaths = run.deaths;
  switch (fact) {
    case 'defaultGrace':
      return (
        deaths.length > 0 && manifest.rangeOf(`${pod.specPath}.terminationGracePeriodSeconds`) === undefined
      );
    case 'graceHonoured':
      return deaths.length > 0;
    case 'minimumStop':
      return deaths.some(({ grace }) => (numberIn(grace, 'left') ?? 0) < (numberIn(grace, 'minimum') ?? 0));
    case 'graceAfterHook':
      return deaths.some(({ hook }) => hook !== undefined && hook.to > hook.from);
    case 'zeroGrace':
    case 'zeroGraceRunsHook':
      return deletion?.detail.deletionGracePeriodSeconds === 0 && deaths.length > 0;
    case 'startOrder':
      return pod.containers.filter(({ role }) => role === 'main').length > 1;
    case 'sidecars':
      return has(({ role }) => role === 'sidecar');
    case 'backOff':
      return has(({ name }) => spansOf(run, name).some(({ kind }) => kind === 'backoff'));
    case 'objectRemoval':
      return deletion !== undefined;
    case 'probesWhileTerminating':
      return (
        deletion !== undefined &&
        has(({ readinessProbe, livenessProbe }) => (readinessProbe ?? livenessProbe) !== undefined)
      );
    case 'namedSidecarStop':
      return (
        platform.annotations.ignoreExitCode.value !== undefined &&
        platform.annotations.ignoreExitCode.value in pod.annotations
      );
    default:
      return false;
  }
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
        const subject = name === '' ? container : `${container} ${name}`;
        return {
          id: `default-${kebab(part)}`,
          rule: part === 'onTerm' ? 'APP-3' : 'APP-4',
          text: text('assumption.behaviour', { subject, what }),
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

const kebab = (name: string) =>
  name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`).replaceAll('.', '-');

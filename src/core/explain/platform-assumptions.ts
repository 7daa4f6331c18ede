import { factsOf, type PlatformFact } from '../platform/index.ts';
import type { Container } from '../pod/index.ts';
import { type MessageKey, spoken, type Text, text } from '../words/index.ts';
import { numberIn, spansOf } from './case.ts';
import type { Lives } from './death.ts';
import { type Finding, kebab } from './finding.ts';

/** Platform answers that no source gives, where this run depends on them. */
export function platformAssumptions(run: Lives): readonly Finding[] {
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
        known.how === 'unknown' ? text('assumption.not-known', gaps) : text('assumption.as-nearest', gaps),
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
      return deletion !== undefined && lastExitOf(run) > deletion.at + graceIn(deletion);
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

const lastExitOf = ({ moments }: Lives): number =>
  moments.findLast(({ what }) => what === 'exited')?.at ?? Number.NEGATIVE_INFINITY;

const graceIn = ({ detail }: Lives['moments'][number]): number =>
  Number(detail.deletionGracePeriodSeconds ?? 0) * 1000;

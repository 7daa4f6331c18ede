import {
  type AnnotationEffect,
  annotationOf,
  maxPendingOf,
  namedIn,
  pendingMinutes,
} from '../platform/index.ts';
import { listOf, type Text, text } from '../words/index.ts';
import type { Lives } from './death.ts';
import type { Finding, Look } from './finding.ts';

/** What the annotations of a pod change on this platform, and those among them that cannot work. */
export const annotations: Look = (run) => {
  const effects = Object.keys(run.platform.annotations) as AnnotationEffect[];
  return effects.flatMap((effect) => {
    const { value: key, rule = 'APP-20', source } = run.platform.annotations[effect];
    if (key === undefined) return [];
    const asked = annotationOf(run.platform, run.pod, effect);
    const said = asked === undefined ? misplaced(run, key) : saidOf(run, effect, key, asked);
    const path = `${run.pod.specPath.replace(/spec$/, 'metadata')}.annotations`;
    return said.map(({ id, text: sentence, isTrouble }): Finding => {
      const severity = isTrouble ? 'warning' : 'info';
      return { id, rule, text: sentence, severity, path, source };
    });
  });
};

interface Said {
  readonly id: string;
  readonly text: Text;
  readonly isTrouble: boolean;
}

const note = (id: string, sentence: Text): Said => ({ id, text: sentence, isTrouble: false });
const trouble = (id: string, sentence: Text): Said => ({ id, text: sentence, isTrouble: true });

/** An annotation of the workload is none of its pods. */
function misplaced({ manifest: { kind, value } }: Lives, key: string): readonly Said[] {
  const metadata = fieldOf(value, 'metadata');
  if (kind === 'Pod' || fieldOf(fieldOf(metadata, 'annotations'), key) === undefined) return [];
  return [trouble('annotation-misplaced', text('finding.annotation-misplaced', { key, kind }))];
}

const fieldOf = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Readonly<Record<string, unknown>>)[key]
    : undefined;

function saidOf(run: Lives, effect: AnnotationEffect, key: string, asked: string): readonly Said[] {
  const { platform, pod } = run;
  switch (effect) {
    case 'ignoreExitCode':
    case 'ignoreNotReady': {
      const names = [...namedIn(platform, pod, effect)];
      const known = new Set(pod.containers.map(({ name }) => name));
      const strangers = names.filter((name) => !known.has(name));
      const containers = listOf(names.filter((name) => known.has(name)));
      const isEndless = effect === 'ignoreExitCode' && pod.restartPolicy === 'Always';
      return [
        ...strangers.map((name) =>
          trouble('annotation-names-nobody', text('finding.annotation-names-nobody', { key, name })),
        ),
        ...(strangers.length === names.length
          ? []
          : isEndless
            ? [trouble('exit-code-never-counts', text('finding.exit-code-never-counts', { key }))]
            : effect === 'ignoreExitCode'
              ? [
                  note(
                    'exit-code-ignored',
                    text('finding.exit-code-ignored', { containers, n: names.length }),
                  ),
                ]
              : [
                  note(
                    'not-ready-ignored',
                    text('finding.not-ready-ignored', { containers, n: names.length }),
                  ),
                ]),
      ];
    }
    case 'maxPendingMinutes': {
      const minutes = maxPendingOf(platform, pod) / 60_000;
      const gaps = { key, asked, minutes, ...pendingMinutes };
      return String(minutes) === asked.replace(/^0+/, '')
        ? [note('pending-limit', text('finding.pending-limit', { minutes }))]
        : [trouble('pending-limit-invalid', text('finding.pending-limit-invalid', gaps))];
    }
    case 'failStrategy':
      return isStrategy(asked)
        ? [note('fail-strategy', text(`finding.fail-strategy.${asked}`))]
        : [trouble('fail-strategy-invalid', text('finding.fail-strategy-invalid', { key, asked }))];
    case 'delayRelease':
      return [note('delayed-release', text('finding.delayed-release', { minutes: asked }))];
  }
}

const isStrategy = (asked: string): asked is 'fail-back' | 'fail-over' | 'fail-fast' =>
  ['fail-back', 'fail-over', 'fail-fast'].includes(asked);

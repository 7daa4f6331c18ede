import type { Run } from '../../src/core/trace/index.ts';
import type { Entry, Recording } from './recording.ts';

type Facts = Readonly<Record<string, unknown>>;

/** What a user of the API sees of the pod from an instant on: each fact by its path, `container c01.state`. */
interface View {
  readonly t: number;
  readonly facts: ReadonlyMap<string, unknown>;
}

/** How far the same status may be apart in both, in seconds: the kubelet writes one at a relist. */
const SLACK = 1.3;

const ofContainer = new Set(['state', 'reason', 'ready', 'started', 'restartCount', 'exitCode']);
const ofPod = new Set(['phase', 'Ready', 'ContainersReady', 'Initialized']);

/** The facts of one written status that are compared. */
const factsOf = (detail: Facts): readonly (readonly [path: string, value: unknown])[] =>
  Object.entries(detail).flatMap(([key, value]) => {
    if (typeof value !== 'object' || value === null) return ofPod.has(key) ? [[key, value] as const] : [];
    return Object.entries(value).flatMap(([name, each]) =>
      ofContainer.has(name) ? [[`${key}.${name}`, each] as const] : [],
    );
  });

/** A status says only what changed; a new state of a container forgets the reason and code of the old one. */
function viewsOf(run: Pick<Run, 'moments'>): readonly View[] {
  let facts: ReadonlyMap<string, unknown> = new Map();
  return run.moments
    .filter(({ what }) => what === 'status')
    .map(({ at, detail }) => {
      const changes = factsOf(detail);
      const next = new Map(facts);
      for (const [path] of changes) {
        const container = /^(.+)\.state$/.exec(path)?.[1];
        if (container) for (const name of ['reason', 'exitCode']) next.delete(`${container}.${name}`);
      }
      for (const [path, value] of changes) next.set(path, value);
      facts = next;
      return { t: at / 1000, facts };
    });
}

/** A status that was recorded, and what of it the run never showed at the time; nothing if it agrees. */
export interface StatusVerdict {
  readonly t: number;
  readonly missing: readonly string[];
}

/** Compares what the API showed: all that a recorded status says must be shown at one instant of the run near it. */
export function statusVerdicts(recording: Recording, run: Pick<Run, 'moments'>): readonly StatusVerdict[] {
  const views = viewsOf(run);
  return recording.trace.filter(({ what }) => what === 'status').map((entry) => verdictOn(entry, views));
}

function verdictOn({ t, detail = {} }: Entry, views: readonly View[]): StatusVerdict {
  const said = factsOf(detail);
  const shown = views.filter(
    (view, i) => view.t <= t + SLACK && (views[i + 1]?.t ?? Number.POSITIVE_INFINITY) >= t - SLACK,
  );
  const missingIn = ({ facts }: View) => said.filter(([path, value]) => facts.get(path) !== value);
  const best = shown.map(missingIn).sort((a, b) => a.length - b.length)[0] ?? said;
  return { t, missing: best.map(([path, value]) => `${path} ${value}`) };
}

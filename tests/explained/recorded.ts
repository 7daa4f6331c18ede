import type { Moment, What } from '../../src/core/lifecycle/index.ts';
import { readManifest } from '../../src/core/manifest/index.ts';
import { admissionOf, effectiveGates, platformOf } from '../../src/core/platform/index.ts';
import { type Pod, readPod } from '../../src/core/pod/index.ts';
import { type Ms, seconds } from '../../src/core/time.ts';
import type { Told } from '../../src/core/trace/index.ts';
import { type Entry, endOf, type Recording } from '../recordings/recording.ts';

type Json = Readonly<Record<string, unknown>>;

const plain = new Set<string>([
  'created',
  'started',
  'postStart-begin',
  'postStart-end',
  'preStop-begin',
  'preStop-end',
  'preStop-abandoned',
  'stop-requested',
  'exited',
  'event',
  'status',
  'pod-deletion-marked',
  'pod-object-deleted',
  'sandbox-stopped',
]);

/** The rule a recorded entry stands for; a recording has none. */
const ruleOf = (what: string) => (what.startsWith('p') ? 'T-39' : 'S-10') as Moment['rule'];

/** What a recording of the newest kubelet tells, in the words the machines use; what it left unsaid is filled in. */
export function toldBy(recording: Recording): Told {
  const platform = platformOf('kubernetes-1.36');
  const manifest = readManifest(recording.pod);
  if (!platform || !manifest.ok) throw new Error(`${recording.id} has a pod that cannot be read.`);
  const { gates } = effectiveGates(platform, { ContainerStopSignals: true });
  const read = readPod(manifest.value, admissionOf(platform, gates));
  if (!read.ok) throw new Error(`${recording.id} has a pod that is refused.`);
  const { pod } = read.value;
  return {
    moments: momentsOf(recording, pod),
    end: seconds(Math.max(0, endOf(recording))),
    truncated: recording.observedUntil !== undefined,
    pod,
    manifest: manifest.value,
    platform,
    backOff: platform.backOff.value,
  };
}

function momentsOf({ trace, stimulus }: Recording, pod: Pod): readonly Moment[] {
  const moment = (
    entry: Entry,
    what: What,
    detail: Json = entry.detail ?? {},
    at: Ms = seconds(entry.t),
  ): Moment => ({
    at,
    container: entry.container,
    attempt: entry.attempt ?? attempts.get(entry.container) ?? 0,
    what,
    detail,
    rule: ruleOf(what),
    actor: 'recorded',
    state: what,
  });
  const attempts = new Map<string, number>();
  const asks = stimulus.filter(({ do: verb }) => verb === 'delete');
  const hooks = new Map(pod.containers.map((each) => [each.name, each]));
  const out: Moment[] = [];
  for (const entry of trace) {
    if (entry.what === 'created') attempts.set(entry.container, entry.attempt ?? 0);
    const handlers = hooks.get(entry.container);
    const probe = /^probe-(\w+)$/.exec(entry.what)?.[1];
    if (probe) {
      const failed = Number(entry.detail?.exitCode ?? 0) !== 0;
      out.push(moment(entry, 'probe', { kind: probe, result: failed ? 'failure' : 'success' }));
    } else if (entry.what === 'status') {
      out.push(moment(entry, 'status'));
      if (entry.detail?.phase) out.push(moment(entry, 'phase', { phase: entry.detail.phase }));
    } else if (entry.what === 'pod-deletion-marked') {
      const place = asks.findIndex(({ at }) => at <= entry.t && entry.t - at < 0.2);
      const [asked] = place < 0 ? [] : asks.splice(place, 1);
      out.push(
        moment(entry, 'pod-deletion-marked', entry.detail, seconds(Math.min(entry.t, asked?.at ?? entry.t))),
      );
    } else if (plain.has(entry.what)) {
      const isKilling = entry.what === 'event' && entry.detail?.reason === 'Killing';
      const isHook = /^(postStart|preStop)-(begin|end)$/.test(entry.what);
      const handler = handlers?.[entry.what.startsWith('post') ? 'postStart' : 'preStop']?.kind;
      const detail = isHook ? { handler, ...entry.detail } : entry.detail;
      // Event lines are logged a few ms late: a Killing opens its kill.
      const next = trace.find(
        ({ container, what, t }) =>
          container === entry.container &&
          /preStop-begin|stop-requested/.test(what) &&
          Math.abs(t - entry.t) < 0.02,
      );
      out.push(
        moment(
          entry,
          entry.what as What,
          detail,
          seconds(isKilling ? Math.min(entry.t, next?.t ?? entry.t) : entry.t),
        ),
      );
      // The kubelet sleeps unseen, and a hook it cannot call leaves only its event.
      if (isKilling && handlers?.preStop?.kind === 'sleep') {
        const stop = trace.find(
          ({ container, what, t }) =>
            container === entry.container && what === 'stop-requested' && t >= entry.t - 0.02,
        );
        const sleep = handlers.preStop.duration / 1000;
        out.push(moment(entry, 'preStop-begin', { handler: 'sleep' }));
        const over = Math.min(entry.t + sleep, stop?.t ?? Number.POSITIVE_INFINITY);
        if (Number.isFinite(over))
          out.push(moment(entry, 'preStop-end', { handler: 'sleep', exitCode: 0 }, seconds(over)));
      }
      const failed = /^Failed(PostStart|PreStop)Hook$/.exec(String(entry.detail?.reason ?? ''))?.[1];
      if (failed && entry.what === 'event') {
        const hook = failed === 'PostStart' ? 'postStart' : 'preStop';
        const stop = trace.find(
          ({ container, what, t }) =>
            container === entry.container && what === 'stop-requested' && t <= entry.t && entry.t - t < 0.02,
        );
        const at = seconds(Math.min(entry.t, stop?.t ?? entry.t));
        const cut = moment(
          entry,
          'hook-failed',
          { hook, handler: handlers?.[hook]?.kind, why: 'recorded' },
          at,
        );
        out.splice(out.length - 1, 0, cut);
      }
    }
  }
  const first = ({ what, detail }: Moment) => {
    if (what === 'hook-failed') return 1;
    return what === 'event' && detail.reason === 'Killing' && detail.message !== 'FailedPostStartHook'
      ? 0
      : 2;
  };
  return out
    .map((each, index) => ({ each, index }))
    .sort((x, y) => x.each.at - y.each.at || first(x.each) - first(y.each) || x.index - y.index)
    .map(({ each }) => each);
}

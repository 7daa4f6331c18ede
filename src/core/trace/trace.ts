import type { Ms } from '../time.ts';
import type { Work } from '../work.ts';
import { containerSpansOf } from './container-spans.ts';
import { marksOf } from './marks.ts';
import type { Bounds } from './phases.ts';
import { endpointSpansOf, podSpansOf } from './pod-lanes.ts';
import { isTickOf, probeSpansOf, probesOf } from './probe-lanes.ts';
import type { Lane } from './run.ts';
import { type Setting, settingOf } from './setting.ts';
import { stateSpansOf } from './state-spans.ts';
import { type Told, wordIn } from './told.ts';

/**
 * Draws a run: the pod's lane, one for each container in spec order with its probes' lanes below it, and the
 * endpoint's where the Service heard of the pod. Every span and mark says why it is there.
 */
export function* traceIn(told: Told): Work<readonly Lane[]> {
  const setting = settingOf(told);
  yield;
  const bounds = boundsOf(setting);
  const own = setting.momentsOf('');
  const lanes: Lane[] = [];
  const podSpans = [...podSpansOf(setting), ...stateSpansOf(setting)];
  yield;
  const podMarks = marksOf(
    setting,
    own.filter(({ moment }) => moment.what !== 'endpoint'),
  );
  lanes.push({ lane: 'pod', container: '', spans: podSpans, marks: podMarks });
  for (const container of told.pod.containers) {
    yield;
    const { name, role } = container;
    const placed = setting.momentsOf(name);
    const spans = containerSpansOf(setting, container, bounds);
    yield;
    const marks = marksOf(
      setting,
      placed.filter(({ moment }) => moment.what !== 'probe'),
    );
    lanes.push({ lane: 'container', container: name, role, spans, marks });
    for (const probe of probesOf(container)) {
      yield;
      lanes.push({
        lane: 'probe',
        container: name,
        probe,
        spans: probeSpansOf(setting, container, probe),
        marks: marksOf(
          setting,
          placed.filter(({ moment }) => isTickOf(moment, probe)),
        ),
      });
    }
  }
  const endpoint = own.filter(({ moment }) => moment.what === 'endpoint');
  if (endpoint.length > 0) {
    lanes.push({
      lane: 'endpoint',
      container: '',
      spans: endpointSpansOf(setting),
      marks: marksOf(setting, endpoint),
    });
  }
  return lanes;
}

/** When the pod as a whole stops starting things, and when its object goes. */
function boundsOf({ moments, end }: Setting): Bounds {
  const endings = moments.filter(
    (moment) =>
      moment.what === 'pod-deletion-marked' ||
      moment.what === 'sandbox-stopped' ||
      (moment.what === 'phase' && ['Succeeded', 'Failed'].includes(wordIn(moment, 'phase'))),
  );
  const ending = (from: Ms): Ms | undefined => {
    const last = endings.at(-1);
    if (!last) return undefined;
    return last.at < from ? from : endings.find(({ at }) => at >= from)?.at;
  };
  const lastExit = moments.findLast(({ what }) => what === 'exited')?.at ?? 0;
  const gone = moments.find(({ what, at }) => what === 'pod-object-deleted' && at >= lastExit)?.at;
  return { end, ending, gone };
}

import { expect, test } from 'vitest';
import { recordingsOf, type Version, versions } from './recordings/recording.ts';
import { simulated } from './recordings/simulated.ts';

const reasons: readonly unknown[] = ['Unhealthy', 'ProbeWarning'];

/** What a run does not have, in a recorded message: an address. */
const known = (message: string) =>
  message.replace(/Get "[^"]*"/, 'Get "http://…"').replace(/dial tcp [^ ]+:\d+/, 'dial tcp …');

/** The words of all events of a trace that probes make, each once, of pods that were deleted before or after. */
function wordsIn(
  trace: readonly { readonly what: string; readonly detail?: Readonly<Record<string, unknown>> }[],
) {
  const events = trace.filter(({ what, detail }) => what === 'event' && reasons.includes(detail?.reason));
  return [...new Set(events.map(({ detail }) => known(`${detail?.reason} ${detail?.message}`)))].sort();
}

/** On the edge of an instant a probe may come once more, or once less. */
const told = (version: Version) =>
  recordingsOf(version).flatMap((recording) => {
    const { id, trace } = recording;
    const recorded = wordsIn(trace);
    const run = wordsIn(simulated(recording, version).moments);
    return { id, recorded, run };
  });

test.each(versions)('[E-12, E-13, E-14] the events of probes have the words of kubelet %s', (version) => {
  const all = told(version);
  const words = new Set(all.flatMap(({ recorded }) => recorded));
  expect(words.size).toBeGreaterThan(2);
  const invented = all.flatMap(({ id, run }) =>
    run.filter((each) => !words.has(each)).map((each) => `${id}: ${each}`),
  );
  expect(invented).toEqual([]);
  const agreed = all.filter(({ recorded, run }) => recorded.join() === run.join()).length;
  expect(agreed / all.length).toBeGreaterThan(0.95);
});

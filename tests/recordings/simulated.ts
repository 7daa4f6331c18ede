import { simulate } from '../../src/core/simulate.ts';
import type { Timing } from '../../src/core/stimulus/index.ts';
import type { Run } from '../../src/core/trace/index.ts';
import type { Recording, Version } from './recording.ts';

/**
 * What the simulator makes of a recorded pod, from the same text, behaviour and stimulus. The newest kubelet was
 * recorded with stop signals switched on, the older ones with the gates they come with.
 */
export const simulated = (recording: Recording, version: Version, timing: Partial<Timing> = {}): Run =>
  simulate(recording.pod, {
    platform: `kubernetes-${version}`,
    gates: version === '1.36' ? { ContainerStopSignals: true } : {},
    behaviour: recording.behaviour,
    stimulus: recording.stimulus,
    until: recording.observedUntil ?? Math.max(0, ...recording.trace.map(({ t }) => t)) + 3,
    timing,
  });

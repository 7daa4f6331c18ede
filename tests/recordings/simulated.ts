import type { Options } from '../../src/core/scenario.ts';
import { simulate } from '../../src/core/simulate.ts';
import type { Timing } from '../../src/core/stimulus/index.ts';
import type { Run } from '../../src/core/trace/index.ts';
import { endOf, type Recording, type Version } from './recording.ts';

/**
 * What a recording was made with: platform, behaviour, stimulus as measured, and three seconds more than was seen. The
 * newest kubelet was recorded with stop signals switched on, the older ones with the gates they come with.
 */
export const optionsOf = (recording: Recording, version: Version, timing: Partial<Timing> = {}): Options => ({
  platform: `kubernetes-${version}`,
  gates: version === '1.36' ? { ContainerStopSignals: true } : {},
  behaviour: recording.behaviour,
  stimulus: recording.stimulus,
  until: recording.observedUntil ?? Math.max(0, endOf(recording)) + 3,
  timing,
});

/** What the simulator makes of a recorded pod. */
export const simulated = (recording: Recording, version: Version, timing: Partial<Timing> = {}): Run =>
  simulate(recording.pod, optionsOf(recording, version, timing));

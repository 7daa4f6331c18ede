import { run } from '../../src/core/lifecycle/index.ts';
import type { Platform } from '../../src/core/platform/index.ts';
import { readScenario } from '../../src/core/scenario.ts';
import { type Recording, recordingsOf, type Version } from '../recordings/recording.ts';
import { optionsOf } from '../recordings/simulated.ts';
import { type Path, platformIn, withAnswerOf } from './capability.ts';
import { type MeasureName, measures } from './measures.ts';

/** How far the run of one recording is from it: with one of the kubelet's differences from 1.36, and without. */
export function distances(version: Version, id: string, path: Path, by: MeasureName) {
  const recording = recordingsOf(version).find((each) => each.id === id);
  if (!recording) throw new Error(`${version} has no recording ${id}.`);
  const own = platformIn(version);
  return {
    as: distance(recording, version, own, by),
    without: distance(recording, version, withAnswerOf(own, platformIn('1.36'), path), by),
  };
}

function distance(recording: Recording, version: Version, platform: Platform, by: MeasureName): number {
  const { read } = readScenario(recording.pod, optionsOf(recording, version), platform);
  if (!read.ok) throw new Error(`${recording.id} is refused.`);
  return measures[by](recording, run(read.value.scenario));
}

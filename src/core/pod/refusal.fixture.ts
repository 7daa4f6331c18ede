import { readManifest, sentenceOf } from '../manifest/index.ts';
import { podYaml, v1_36 } from './api-server.fixture.ts';
import { readPod } from './index.ts';

/** For tests: the path of the only container. */
export const c01 = 'spec.containers[0]';

/** For tests: a pod with this preStop hook. */
export const hook = (handler: string, spec = '') => podYaml(`lifecycle: {preStop: ${handler}}`, spec);

/** For tests: all that the API server says; each of its problems has a rule. */
export const refusal = (yaml: string, admission = v1_36): readonly string[] => {
  const read = readManifest(yaml);
  if (!read.ok) return read.errors.map(sentenceOf);
  const pod = readPod(read.value, admission);
  if (pod.ok) return [];
  return pod.errors.map((error) => {
    if (error.rule === undefined && admission.refusals.length === 0)
      throw new Error(`No rule is cited: ${sentenceOf(error)}`);
    return sentenceOf(error);
  });
};

/** For tests: the text that each problem points at. */
export const placesOf = (yaml: string, admission = v1_36): readonly (string | undefined)[] => {
  const read = readManifest(yaml);
  const pod = read.ok ? readPod(read.value, admission) : read;
  return pod.ok ? [] : pod.errors.map(({ range }) => range && yaml.slice(...range));
};

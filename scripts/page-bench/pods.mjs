import { deflateRawSync } from 'node:zlib';

/**
 * A pod of eighteen containers that crash again and again: twenty lanes.
 * @param {number} until seconds @param {number} life of each container, in seconds, and up to two more @param {number} longestWait seconds
 */
export const restless = (until, life, longestWait) => {
  const names = Array.from({ length: 18 }, (_, index) => `c${index}`);
  return {
    yaml: podOf(names.map((name) => `  - name: ${name}\n    image: registry.example/app:1\n`)),
    node: { maxContainerRestartPeriod: longestWait },
    behaviour: Object.fromEntries(
      names.map((name, index) => [
        name,
        { exitsAt: [{ after: life + (index % 3), code: 1 }], exitsRepeat: true },
      ]),
    ),
    stimulus: [],
    until,
  };
};

/** A pod of two hundred lines, its last one the seconds of a hook. */
export const long = () => {
  const variables = Array.from(
    { length: 95 },
    (_, index) => `    - name: VARIABLE_${index}\n      value: "x"\n`,
  );
  return {
    yaml: podOf([
      `  - name: app\n    image: registry.example/app:1\n    env:\n${variables.join('')}    lifecycle:\n      preStop:\n        sleep:\n          seconds: 10`,
    ]),
  };
};

/** A pod of ten containers, each with both hooks and two probes. */
export const ten = () => ({
  yaml: podOf(
    Array.from(
      { length: 10 },
      (_, index) =>
        `  - name: c${index}\n    image: registry.example/app:1\n    lifecycle: {postStart: {exec: {command: [sleep, '2']}}, preStop: {httpGet: {port: 80}}}\n    livenessProbe: {exec: {command: [check]}}\n    readinessProbe: {httpGet: {port: 80}, periodSeconds: 5}\n`,
    ),
  ),
});

/** The text of a pod of so many containers, each with a hook. @param {number} count */
export const many = (count) =>
  podOf(
    Array.from(
      { length: count },
      (_, index) => `  - {name: c${index}, image: x, lifecycle: {preStop: {sleep: {seconds: 3}}}}\n`,
    ),
  );

/** @param {readonly string[]} containers */
const podOf = (containers) =>
  `apiVersion: v1\nkind: Pod\nmetadata:\n  name: bench\nspec:\n  containers:\n${containers.join('')}`;

/** The `#` of a link, in the codec that anyone can write. @param {object} document */
export const hashOf = (document) => `#1.${deflateRawSync(JSON.stringify(document)).toString('base64url')}`;

import { readFileSync } from 'node:fs';
import type { Behaviour } from '../../src/core/behaviour/index.ts';

/** A manifest that every platform is asked about. */
export interface Sample {
  readonly title: string;
  readonly about: string;
  readonly yaml: string;
  readonly behaviour: Readonly<Record<string, Behaviour>>;
}

const exampleOf = (name: string) =>
  readFileSync(new URL(`../../src/app/examples/${name}.yaml`, import.meta.url), 'utf8');

/** The sample with another handler in the place of its exec. */
const withHandler = (yaml: string, handler: string) =>
  yaml.replace(/^( *)exec:\n.*\n?$/m, (_, indent: string) => `${indent}${handler}\n`);

const preStop = exampleOf('bci-prestop');
const postStart = exampleOf('bci-poststart');
const ignores = { c01: { onTerm: 'ignore' } } as const;
const answers = { c01: { onTerm: 'ignore', hooks: { preStop: { duration: 30 } } } } as const;

/** The two samples of BCI's page in our own shape, and each with two other handlers. */
export const samples: readonly Sample[] = [
  {
    title: 'The preStop sample',
    about: 'An exec hook that sleeps for the 30 s that are the default grace; the process ignores SIGTERM.',
    yaml: preStop,
    behaviour: ignores,
  },
  {
    title: 'The preStop sample with httpGet',
    about: 'The same with a request that is answered after 30 s.',
    yaml: withHandler(preStop, 'httpGet: { path: /stop, port: 8080 }'),
    behaviour: answers,
  },
  {
    title: 'The preStop sample with tcpSocket',
    about: 'The same with a connection that takes 30 s.',
    yaml: withHandler(preStop, 'tcpSocket: { port: 8080 }'),
    behaviour: answers,
  },
  {
    title: 'The postStart sample',
    about: 'An exec hook that is done at once; the process leaves on SIGTERM.',
    yaml: postStart,
    behaviour: {},
  },
  {
    title: 'The postStart sample with httpGet',
    about: 'The same with a request that is answered at once.',
    yaml: withHandler(postStart, 'httpGet: { path: /started, port: 8080 }'),
    behaviour: {},
  },
  {
    title: 'The postStart sample with tcpSocket',
    about:
      'The same with a connection. Where such a hook fails the container is killed and started again, ever later.',
    yaml: withHandler(postStart, 'tcpSocket: { port: 8080 }'),
    behaviour: {},
  },
];

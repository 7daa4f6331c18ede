import type { Rules } from '../rule.ts';
import { contract, pidNamespaces, recordings } from '../sources.ts';

/** What Hookline itself assumes. */
export const hookline = {
  'APP-1': {
    en: 'Unless told otherwise, the pod is deleted 5 seconds after every main container has started, ended its postStart hook and become ready, or at 60 seconds if that has not come by then.',
    source: contract,
    place: 'Default stimulus',
  },
  'APP-2': {
    en: 'A pod that ends by itself before is not deleted.',
    source: contract,
    place: 'Default stimulus',
  },
  'APP-3': {
    en: 'Unless told otherwise, a process runs on and ends at once with 0 on the stop signal.',
    source: contract,
    place: 'Default behaviour',
  },
  'APP-4': {
    en: 'Unless told otherwise, hooks and probes succeed at once.',
    source: contract,
    place: 'Default behaviour',
  },
  'APP-5': {
    en: "A plain sleep in a hook's shell line counts with its duration.",
    source: contract,
    place: 'Behaviour read from the manifest',
  },
  'APP-6': {
    en: 'A hook script that cannot be read is taken to take no time, and says so.',
    source: contract,
    place: 'Behaviour read from the manifest',
  },
  'APP-7': {
    en: 'A run ends 600 seconds after the last stimulus, or as soon as nothing more can happen.',
    source: contract,
    place: 'Default end',
  },
  'APP-8': {
    en: 'The kubelet looks at the runtime every second, first after half a second, unless the timing says otherwise.',
    source: contract,
    place: 'Timing',
  },
  'APP-9': {
    en: 'A back-off takes its nominal time unless the timing says otherwise; really it is 1.0 to 1.5 times that.',
    source: contract,
    place: 'Timing',
  },
  'APP-10': {
    en: 'Images are there, and creating and starting a container takes no time unless the timing says otherwise.',
    source: contract,
    place: 'Timing',
  },
  'APP-11': {
    en: 'The kubelet hears of a delete after about 12 milliseconds.',
    source: recordings,
    place: 'API delete to Killing: 16 ms in the median',
  },
  'APP-12': {
    en: "What falls on the same instant happens in a fixed order, the kubelet's timers first.",
    source: recordings,
    place: 'M-6',
  },
  'APP-13': { en: 'A signal arrives without delay.', source: contract, place: 'Default behaviour' },
  'APP-14': {
    en: 'The stop signal that an image may name is taken to be SIGTERM.',
    source: contract,
    place: 'Default behaviour',
  },
  'APP-15': {
    en: 'Events are told at their own time and are never merged or dropped.',
    source: contract,
    place: 'Events',
  },
  'APP-16': {
    en: 'An unknown platform or gate is named in a warning, and the default is used.',
    source: contract,
    place: 'Options',
  },
  'APP-17': {
    en: 'Kills within one sync happen in the order of the spec; really their order is random.',
    source: recordings,
    place: 'serial-two-liveness-kills-same-sync',
  },
  'APP-18': {
    en: 'Whether a process heeds the stop signal cannot be read from a manifest; a shell in front of it is offered as a choice.',
    source: pidNamespaces,
    place: 'Signals and the init process',
  },
  'APP-19': {
    en: 'How long proxies take to notice an endpoint is not part of a run.',
    source: contract,
    place: 'Endpoints',
  },
  'APP-20': {
    en: "Where a platform's documents are silent the assumption named beside it runs, and the alternative is shown.",
    source: contract,
    place: 'Platforms',
  },
  'APP-21': {
    en: "A run in which a manifest's file is removed is a run of a static pod.",
    source: contract,
    place: 'Static pods',
  },
  'APP-22': {
    en: 'Node resources, networks and volumes never fail in a run.',
    source: contract,
    place: 'Limits',
  },
  'APP-23': {
    en: 'A text is read as kubectl reads it: yes is true, 0755 is 493, and of two equal keys the last one counts.',
    source: contract,
    place: 'Reading a manifest',
  },
  'APP-24': {
    en: 'A process whose command is a readable sleep or shell line lives and ends as that line says.',
    source: contract,
    place: 'Behaviour read from the manifest',
  },
  'APP-25': {
    en: 'A command in a script that nobody here knows is taken to succeed at once, and is named.',
    source: contract,
    place: 'Behaviour read from the manifest',
  },
  'APP-26': {
    en: 'What is given for a container outranks what is read, and what makes no sense in it is left out with a warning.',
    source: contract,
    place: 'Options',
  },
  'APP-27': {
    en: 'Of successes of a probe that follow one another without an end the first 5000 are told.',
    source: contract,
    place: 'Limits',
  },
  'APP-28': {
    en: 'A text that cannot be read or holds no pod is refused, with the place; what stands beside a pod and holds none is named and left out, and the pod that a custom resource makes is judged as any other.',
    source: contract,
    place: 'Reading a manifest',
  },
} satisfies Rules;

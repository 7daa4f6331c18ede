import type { Rules } from '../rule.ts';
import { apiPage, change, conversion, handlers, hooksPage, podUtil, validation } from '../sources.ts';

/** What the API makes of a hook's handler, and where a hook gets lost. */
export const hookHandlers = {
  'D-20': {
    en: 'A hook has exactly one of exec, httpGet, tcpSocket and sleep: none is Required at the hook, a second one is Forbidden at its own field.',
    source: validation,
    place: 'validateHandler',
  },
  'D-21': { en: 'An exec handler needs a command.', source: validation, place: 'validateExecAction' },
  'D-22': {
    en: 'An httpGet handler needs a port; path is "/" and scheme HTTP unless given, and a port name that no container port has fails only when the hook runs.',
    source: validation,
    place: 'validateHTTPGetAction',
  },
  'D-23': {
    en: 'A tcpSocket hook is accepted by the API and fails at once whenever it should run, because the kubelet has no code for it.',
    source: handlers,
    place: 'Run has no case for it',
  },
  'D-24': {
    en: 'A sleep hook may take from 0 (1.33 on; before, from 1) up to the pod\'s grace itself, although the message says "less than"; postStart too.',
    source: validation,
    place: 'validateSleepAction',
  },
  'D-25': {
    en: 'A negative grace becomes 1 before hooks are checked, so a longer sleep is refused with it.',
    source: conversion,
    place: 'Convert_v1_Pod_To_core_Pod',
  },
  'D-26': {
    en: 'An init container may have hooks and probes only if its restartPolicy is Always.',
    source: validation,
    place: 'validateInitContainers',
  },
  'D-27': {
    en: 'An ephemeral container may have neither hooks nor probes.',
    source: validation,
    place: 'validateEphemeralContainers',
  },
  'D-28': {
    en: 'grpc is a handler of probes, never of hooks.',
    source: validation,
    place: 'validateHandler',
  },
  'D-29': {
    en: "Pod Security's baseline and restricted policies refuse a host in hooks and probes from version 1.34 on.",
    source: change(125271),
    place: 'Pod Security, policy version 1.34',
  },
  'D-30': {
    en: 'Deployments, Jobs and the like check their pod template by the same rules, under spec.template.spec.',
    source: validation,
    place: 'ValidatePodTemplateSpec',
  },
  'D-40': {
    en: 'An API server whose gate is off drops sleep, stopSignal, the grace of a probe or the restartPolicy of an init container in silence, and with them a handler that is then empty.',
    source: podUtil,
    place: 'dropDisabledFields',
  },
  'D-41': {
    en: 'A kubelet whose gate is off takes a sleep hook as done at once, without an event.',
    source: handlers,
    place: 'Run, case Sleep',
  },
  'D-42': {
    en: 'A kubelet older than 1.29 sees an empty handler in place of sleep: postStart fails and the container is killed, preStop fails and the signal follows at once.',
    source: handlers,
    place: 'Run, default branch',
  },
  'D-43': {
    en: 'An API server cuts off a field that it does not know, for its age or for a slip in the name, before validation; a hook left empty is then refused.',
    source: apiPage,
    place: 'Field validation',
  },
  'D-44': {
    en: 'An empty lifecycle is legal and does nothing.',
    source: hooksPage,
    place: 'Container hooks',
  },
  'D-45': {
    en: 'A runtime without exec makes exec hooks fail; httpGet and sleep run in the kubelet and still work.',
    source: handlers,
    place: 'Run, case Exec',
  },
} satisfies Rules;

import { knativeFields, knativeIssue } from '../../rules/index.ts';
import { seconds } from '../../time.ts';
import { borrowed } from '../borrowed.ts';
import { documented } from '../known.ts';
import type { Platform } from '../platform.ts';
import { everyHandler } from './alike.ts';
import { kubernetes_1_36 } from './kubernetes.ts';

const refused = everyHandler(
  documented('refused', knativeIssue(687), 'Knative keeps hooks to itself; unknown field', 'PLAT-60'),
);

/** Knative Serving, which sets hooks and grace itself and refuses a user's. */
export const knative: Platform = {
  ...borrowed(kubernetes_1_36, 'A real kubelet runs the pod; as Kubernetes 1.36'),
  id: 'knative',
  label: { en: 'Knative Serving', zh: 'Knative Serving' },
  postStart: refused,
  preStop: refused,
  refusalWords: documented(
    { type: 'Forbidden', hook: 'strict decoding error: unknown field', probe: '' },
    knativeIssue(16463),
    'The error the API server answers with',
    'PLAT-60',
  ),
  unknownFields: documented(
    ['livenessProbe.terminationGracePeriodSeconds', 'startupProbe.terminationGracePeriodSeconds'],
    knativeIssue(15823),
    'A probe has no grace of its own',
    'PLAT-62',
  ),
  defaultGrace: documented(
    seconds(300),
    knativeIssue(15555),
    "The revision's timeoutSeconds, 300 by default",
    'PLAT-61',
  ),
  graceHonoured: documented(
    false,
    knativeFields,
    'PodSpecMask: terminationGracePeriodSeconds is not allowed',
    'PLAT-61',
  ),
  sidecars: documented(
    'none',
    knativeFields,
    'PodSpecMask: initContainers are not allowed by default',
    'PLAT-62',
  ),
  deadlineHonoured: documented(
    false,
    knativeFields,
    'PodSpecMask: activeDeadlineSeconds is not allowed',
    'PLAT-62',
  ),
};

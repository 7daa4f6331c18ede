import type { Rules } from '../rule.ts';
import { code, defaults, podUtil, strategy, validation } from '../sources.ts';

const appsValidation = code('pkg/apis/apps/validation/validation.go');
const batchValidation = code('pkg/apis/batch/validation/validation.go');

/** What a manifest needs so that the API takes it, hooks and probes apart. */
export const admission = {
  'D-46': {
    en: 'A value of the wrong JSON type is refused while the manifest is decoded, before anything is validated.',
    source: code('staging/src/k8s.io/apimachinery/pkg/runtime/serializer/json/json.go'),
    place: 'Decode',
  },
  'D-47': {
    en: 'A pod has at least one container, and each has an image and a name of its own that is a DNS label.',
    source: validation,
    place: 'validateContainers, validateContainerCommon',
  },
  'D-48': {
    en: 'What keeps pods running takes only restartPolicy Always and no activeDeadlineSeconds in its template, and a Job takes only OnFailure or Never.',
    source: appsValidation,
    place: 'ValidatePodTemplateSpecForReplicaSet; validateJobSpec in batch',
  },
  'D-49': {
    en: 'Ephemeral containers can be added to a running pod only, never to a new pod or a pod template.',
    source: strategy,
    place: 'ValidatePodCreate',
  },
  'D-50': {
    en: "A container port has a number from 1 to 65535, its name, if it has one, has at most 15 characters, a port of the node is one container's only, and in the node's network both numbers are the same.",
    source: validation,
    place: 'validateContainerPorts',
  },
  'D-51': {
    en: 'From 1.34 on, with the gate ContainerRestartRules off, the rules and the restart policy of a container are dropped in silence, except Always on an init container.',
    source: podUtil,
    place: 'dropContainerRestartRules',
  },
  'D-52': {
    en: 'The fields of the workload around the pod template decide nothing about a single pod, so what is missing there is only named.',
    source: batchValidation,
    place: 'ValidateJobSpec and its siblings',
  },
  'D-53': {
    en: 'A pod needs a name that is a DNS subdomain, and without a namespace it is in default.',
    source: defaults,
    place: 'ValidatePodName',
  },
} satisfies Rules;

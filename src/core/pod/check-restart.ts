import type { FieldError } from '../manifest/index.ts';
import type { Admission } from './admission.ts';
import type { ContainerJson, RuleJson } from './json.ts';
import { forbidden, notSupported, required, tooLong } from './problem.ts';

const policies = ['Always', 'Never', 'OnFailure'];
const noPolicy = 'must specify restartPolicy when restart rules are used';

/** Of a container's own restart policy and rules. */
export function policyErrors(
  { restartPolicy, restartPolicyRules = [] }: ContainerJson,
  path: string,
  { gates }: Admission,
): readonly FieldError[] {
  if (!gates.ContainerRestartRules)
    return restartPolicy === undefined
      ? []
      : [forbidden(`${path}.restartPolicy`, 'may not be set for non-init containers', 'D-4')];
  return rulesErrors(restartPolicy, restartPolicyRules, path, gates.RestartAllContainersOnContainerExits);
}

/** Of an init container's, where Always makes a sidecar. */
export function initPolicyErrors(
  { restartPolicy, restartPolicyRules = [] }: ContainerJson,
  path: string,
  { gates }: Admission,
): readonly FieldError[] {
  if (restartPolicy === undefined)
    return restartPolicyRules.length > 0 ? [required(`${path}.restartPolicy`, noPolicy, 'D-5')] : [];
  if (!gates.ContainerRestartRules)
    return restartPolicy === 'Always'
      ? []
      : [notSupported(`${path}.restartPolicy`, restartPolicy, ['Always'], 'D-4')];
  if (restartPolicy === 'Always' && !gates.RestartAllContainersOnContainerExits)
    return restartPolicyRules.length === 0
      ? []
      : [
          forbidden(
            `${path}.restartPolicyRules`,
            'restartPolicyRules are not allowed for init containers with restart policy Always',
            'D-5',
          ),
        ];
  return rulesErrors(restartPolicy, restartPolicyRules, path, gates.RestartAllContainersOnContainerExits);
}

function rulesErrors(
  policy: string | undefined,
  rules: readonly RuleJson[],
  path: string,
  mayRestartAll: boolean,
): readonly FieldError[] {
  if (policy === undefined && rules.length === 0) return [];
  const at = `${path}.restartPolicyRules`;
  return [
    ...(policy === undefined ? [required(`${path}.restartPolicy`, noPolicy, 'D-5')] : []),
    ...(policy === undefined || policies.includes(policy)
      ? []
      : [notSupported(`${path}.restartPolicy`, policy, policies, 'D-4')]),
    ...(rules.length > 20 ? [tooLong(at, 20, 'D-5')] : []),
    ...rules.flatMap((rule, index) => ruleErrors(rule, `${at}[${index}]`, mayRestartAll)),
  ];
}

function ruleErrors(
  { action = '', exitCodes }: RuleJson,
  path: string,
  mayRestartAll: boolean,
): readonly FieldError[] {
  const actions = mayRestartAll ? ['Restart', 'RestartAllContainers'] : ['Restart'];
  const operator = exitCodes?.operator ?? '';
  return [
    ...(actions.includes(action) ? [] : [notSupported(`${path}.action`, action, actions, 'D-5')]),
    ...(exitCodes === undefined ? [required(`${path}.exitCodes`, 'must be specified', 'D-5')] : []),
    ...(exitCodes === undefined || operator === 'In' || operator === 'NotIn'
      ? []
      : [notSupported(`${path}.exitCodes.operator`, operator, ['In', 'NotIn'], 'D-5')]),
    ...((exitCodes?.values ?? []).length > 255 ? [tooLong(`${path}.exitCodes.values`, 255, 'D-5')] : []),
  ];
}

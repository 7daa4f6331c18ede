import type { Container, Gate, Pod, RestartPolicy, RestartRule } from '../pod/index.ts';

/** The container's own policy, else the pod's; a sidecar's is Always. */
export const policyOf = ({ restartPolicy }: Pod, container: Container): RestartPolicy =>
  container.role === 'sidecar' ? 'Always' : (container.restartPolicy ?? restartPolicy);

/** The first restart rule that an exit code matches. */
export const ruleFor = ({ restartRules }: Container, exitCode: number): RestartRule | undefined =>
  restartRules.find(({ operator, exitCodes }) => (operator === 'In') === exitCodes.includes(exitCode));

/** The pod as a kubelet with these gates understands it: rules it does not know do not exist for it. */
export function understood(pod: Pod, gates: Readonly<Record<Gate, boolean>>): Pod {
  if (gates.RestartAllContainersOnContainerExits) return pod;
  const containers = pod.containers.map((each) => {
    const own = gates.ContainerRestartRules || each.role === 'sidecar';
    const restartRules = own ? each.restartRules.filter(({ action }) => action === 'Restart') : [];
    return { ...each, restartRules, restartPolicy: own ? each.restartPolicy : undefined };
  });
  return { ...pod, containers };
}

/** Whether a container that ended with `exitCode` is started again. */
export function restarts(pod: Pod, container: Container, exitCode: number): boolean {
  if (ruleFor(container, exitCode)) return true;
  const policy = policyOf(pod, container);
  return policy === 'Always' || (policy === 'OnFailure' && exitCode !== 0);
}

import type { Container, Gate, Pod, Probe, RestartPolicy, RestartRule } from '../pod/index.ts';

/** The container's own policy, else the pod's; a sidecar's is Always. */
export const policyOf = ({ restartPolicy }: Pod, container: Container): RestartPolicy =>
  container.role === 'sidecar' ? 'Always' : (container.restartPolicy ?? restartPolicy);

/** The first restart rule that an exit code matches. */
export const ruleFor = ({ restartRules }: Container, exitCode: number): RestartRule | undefined =>
  restartRules.find(({ operator, exitCodes }) => (operator === 'In') === exitCodes.includes(exitCode));

/** The pod as a kubelet with these gates understands it: what it does not know does not exist for it. */
export const understood = (pod: Pod, gates: Readonly<Record<Gate, boolean>>): Pod => ({
  ...pod,
  containers: pod.containers.map((each) => ({
    ...each,
    ...(!gates.RestartAllContainersOnContainerExits && rulesUnder(gates, each)),
    ...(!gates.ProbeTerminationGracePeriod && {
      livenessProbe: withoutGrace(each.livenessProbe),
      startupProbe: withoutGrace(each.startupProbe),
    }),
  })),
});

const withoutGrace = (probe: Probe | undefined): Probe | undefined => probe && { ...probe, grace: undefined };

/** The policy and rules of a container's own, as far as they count. */
function rulesUnder(
  gates: Readonly<Record<Gate, boolean>>,
  { role, restartRules, restartPolicy }: Container,
) {
  if (!gates.ContainerRestartRules && role !== 'sidecar')
    return { restartRules: [], restartPolicy: undefined };
  return { restartRules: restartRules.filter(({ action }) => action === 'Restart'), restartPolicy };
}

/** Whether a container that ended with `exitCode` is started again. */
export function restarts(pod: Pod, container: Container, exitCode: number): boolean {
  if (ruleFor(container, exitCode)) return true;
  const policy = policyOf(pod, container);
  return policy === 'Always' || (policy === 'OnFailure' && exitCode !== 0);
}

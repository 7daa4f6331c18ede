import { priorityOf } from '../lifecycle/index.ts';
import type { Container } from '../pod/index.ts';
import type { RuleId } from '../rules/index.ts';
import { type Text, text } from '../words/index.ts';
import type { Decider } from './field.ts';
import type { Setting } from './setting.ts';

/** The wait for containers that a platform's variable puts first; `undefined` where there are none such. */
export function launchWaitOf(
  { pod, platform, deciders }: Pick<Setting, 'pod' | 'platform' | 'deciders'>,
  container: Container,
): { readonly rule: RuleId; readonly sentence: Text; readonly decider: Decider } | undefined {
  const variable = platform.priorityVariables.value?.launch;
  const priority = (each: Container) => priorityOf({ platform }, each, 'launch');
  const [first] = pod.containers
    .filter((each) => each.role === 'main' && priority(each) > priority(container))
    .sort((a, b) => priority(b) - priority(a));
  if (!first || !variable || container.role !== 'main') return undefined;
  const { name } = first;
  const gaps = { container: container.name, other: name, variable: variable.name };
  const sentence = first.readinessProbe
    ? text('span.waiting.launch-ready', gaps)
    : text('span.waiting.launch', gaps);
  return { rule: variable.rule, sentence, decider: deciders.at(`${first.path}.env`) };
}

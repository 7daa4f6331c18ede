import { text } from '../words/index.ts';
import type { Lives } from './death.ts';
import type { Finding, Look } from './finding.ts';
import { commandOf } from './hooks.ts';

/** What limits the termination messages of a pod, where it writes or asks for any. */
export const messageLimits: Look = (run) => {
  const { platform, pod } = run;
  const writers = pod.containers.filter((container) => {
    const { postStart, preStop, command, terminationMessagePath: file, path } = container;
    const scripts = [...commandOf(postStart), ...commandOf(preStop), ...command].join(' ');
    const isAsked = run.manifest.rangeOf(`${path}.terminationMessagePath`) !== undefined;
    return isAsked || scripts.includes(file);
  });
  const [first] = writers;
  const { value: limits, rule = 'PLAT-16', source } = platform.terminationMessage;
  const about = { rule, source, container: first?.name ?? '', path: `${first?.path}.terminationMessagePath` };
  if (!first) return fallbacks(run);
  if (!limits) {
    const sentence = text('finding.termination-message-unread', { platform: platform.label });
    return [{ id: 'termination-message-unread', text: sentence, severity: 'warning', ...about }];
  }
  const count = pod.containers.length;
  const share = Math.floor(limits.perPod / count);
  if (share >= limits.perContainer) return fallbacks(run);
  const gaps = { count, share, whole: limits.perContainer, all: limits.perPod };
  const sentence = text('finding.termination-message-share', gaps);
  return [{ id: 'termination-message-share', text: sentence, severity: 'info', ...about }, ...fallbacks(run)];
};

/** Containers whose log stands in for an empty message. */
const fallbacks = ({ pod, platform }: Lives): readonly Finding[] =>
  pod.containers
    .filter(
      ({ terminationMessagePolicy: policy }) =>
        policy === 'FallbackToLogsOnError' && platform.terminationMessage.value !== undefined,
    )
    .map(({ name: container, path }) => ({
      id: 'termination-message-fallback',
      rule: 'PLAT-17' as const,
      text: text('finding.termination-message-fallback', { container }),
      severity: 'info' as const,
      container,
      path: `${path}.terminationMessagePolicy`,
      source: platform.terminationMessage.source,
    }));

import type { Rules } from '../rule.ts';
import { bci, bciSdk, cce, zhHooksPage } from '../sources.ts';

/** What Baidu's pages say about BCI. */
export const baiduBci = {
  'BCI-1': {
    en: 'BCI runs exec hooks only; httpGet and tcpSocket hooks are ignored.',
    source: bci('Ulbxcedhb'),
    place: 'Usage limits',
  },
  'BCI-2': {
    en: 'postStart runs right after the container is created, in no order with its entry point.',
    source: bci('Ulbxcedhb'),
    place: 'postStart',
  },
  'BCI-3': {
    en: 'preStop runs before a container is ended by an API request or a management event, such as a failed probe.',
    source: bci('Ulbxcedhb'),
    place: 'preStop',
  },
  'BCI-4': {
    en: 'preStop fails for a container that has already terminated or completed.',
    source: bci('Ulbxcedhb'),
    place: 'preStop',
  },
  'BCI-5': {
    en: 'The hook must have ended before the TERM signal is sent.',
    source: bci('Ulbxcedhb'),
    place: 'preStop',
  },
  'BCI-6': {
    en: 'The grace counts from before preStop, and the container ends within it whatever the hook does.',
    source: bci('Ulbxcedhb'),
    place: 'preStop',
  },
  'BCI-7': {
    en: 'The hook page is about pods that reach BCI through a virtual node.',
    source: bci('Ulbxcedhb'),
    place: 'Sample pods',
  },
  'BCI-8': {
    en: 'All of the hook page but the rule on handlers is the wording of Kubernetes, so its list of management events is no proof that BCI has them.',
    source: zhHooksPage,
    place: 'The Chinese page',
  },
  'BCI-9': {
    en: "The page's preStop sample sleeps 30 seconds with no grace set, so the hook takes the whole default grace.",
    source: bci('Ulbxcedhb'),
    place: 'preStop sample',
  },
  'BCI-10': {
    en: 'Only the file at terminationMessagePath becomes the termination message; both samples write another one, which nobody sees.',
    source: bci('Blm8xcnhx'),
    place: 'terminationMessagePath',
  },
  'BCI-11': {
    en: 'The API for container instances has no field for hooks or termination messages.',
    source: bciSdk,
    place: 'Container',
  },
  'BCI-12': {
    en: 'The API for container instances has a terminationGracePeriodSeconds, without a stated default or maximum.',
    source: bci('Hlglufnlg'),
    place: 'terminationGracePeriodSeconds',
  },
  'BCI-13': {
    en: 'BCI shows six states: 等待创建, 启动中, 运行中, 终止中, 运行成功 and 创建/运行失败.',
    source: bci('klxljkjg8'),
    place: 'States',
  },
  'BCI-14': {
    en: 'Running and Terminating are billed, the other states are not, so a long preStop costs money.',
    source: bci('klxljkjg8'),
    place: 'Billing',
  },
  'BCI-15': {
    en: 'An instance with a preStop hook is Terminating, with the phase Running, until the hook has finished.',
    source: bci('klxljkjg8'),
    place: 'Terminating',
  },
  'BCI-16': {
    en: 'The restart policy concerns containers; the instance itself is never restarted.',
    source: bci('klxljkjg8'),
    place: 'Restart policy',
  },
  'BCI-17': {
    en: 'When an instance ends, its compute and what was made with it are given back.',
    source: bci('klxljkjg8'),
    place: 'End of an instance',
  },
  'BCI-18': {
    en: 'The containers of an instance start and stop together, in no order.',
    source: bci('0mceaive7'),
    place: 'Default',
  },
  'BCI-19': {
    en: 'BCI_CONTAINER_LAUNCH_PRIORITY and BCI_CONTAINER_EXIT_PRIORITY put containers in order.',
    source: bci('0mceaive7'),
    place: 'Environment variables',
  },
  'BCI-20': {
    en: 'A container of lower launch priority waits until those above it are ready.',
    source: bci('0mceaive7'),
    place: 'Sample',
  },
  'BCI-21': {
    en: 'With an exit order, destroying the pod may take longer than terminationGracePeriodSeconds.',
    source: bci('0mceaive7'),
    place: 'Note on exit order',
  },
  'BCI-22': {
    en: "A container's termination message is at most 4 KB of /dev/termination-log or the path that is set.",
    source: bci('Blm8xcnhx'),
    place: 'terminationMessagePath',
  },
  'BCI-23': {
    en: 'All termination messages of a pod are at most 12 KB, shared evenly.',
    source: bci('Blm8xcnhx'),
    place: 'Sum of all containers',
  },
  'BCI-24': {
    en: 'terminationMessagePolicy is supported.',
    source: bci('Blm8xcnhx'),
    place: 'terminationMessagePolicy',
  },
  'BCI-25': {
    en: 'Liveness, readiness and startup probes are supported; a failed liveness probe is handled by the restart policy.',
    source: bci('Alm8x9128'),
    place: 'Probes',
  },
  'BCI-26': {
    en: '"Only exec" is a limit of hooks, not of probes.',
    source: bci('Alm8x9128'),
    place: 'Probes',
  },
  'BCI-27': {
    en: 'In a Job, sidecars are ended by force once the business containers have ended.',
    source: bci('Mm7lmxteo'),
    place: 'Forced end',
  },
  'BCI-28': {
    en: 'Containers named in bci-ignore-exit-code-containers count as succeeded.',
    source: bci('Mm7lmxteo'),
    place: 'bci-ignore-exit-code-containers',
  },
  'BCI-29': {
    en: 'Containers named in bci-ignore-not-ready-containers do not keep the pod from being ready.',
    source: bci('Cm8i72r34'),
    place: 'bci-ignore-not-ready-containers',
  },
  'BCI-30': {
    en: 'An instance that stays Pending for an hour, or for the 10 to 1440 minutes of its annotation, is ended.',
    source: bci('nm6vyaaw8'),
    place: 'bci-max-pending-minute',
  },
  'BCI-31': {
    en: 'bci-fail-strategy says whether a failed creation is retried (fail-back, fail-over) or told at once (fail-fast).',
    source: bci('hm7vv5fgo'),
    place: 'bci-fail-strategy',
  },
  'BCI-32': {
    en: 'No condition or reason that BCI documents is about hooks.',
    source: bci('zlz11mocd'),
    place: 'Conditions',
  },
  'BCI-33': {
    en: "BCI's annotations count only in the pod template and only when the pod is created.",
    source: bci('ulm7h0z3w'),
    place: 'Rules',
  },
  'BCI-34': {
    en: 'Pods of Jobs may be kept for some minutes after their end.',
    source: bci('ulm7h0z3w'),
    place: 'pod-delay-release-duration-minute',
  },
  'BCI-35': {
    en: 'hostNetwork is ignored rather than refused, like the hooks.',
    source: bci('Qlbda5rjx'),
    place: 'Limits',
  },
  'BCI-36': {
    en: 'One pod is one instance with at most 20 containers.',
    source: bci('wlbdeqi0f'),
    place: 'Pod overview',
  },
  'BCI-37': {
    en: 'A pod that could not be created shows ProviderFailed.',
    source: cce('Jk9cxgekd'),
    place: 'ProviderFailed',
  },
} satisfies Rules;

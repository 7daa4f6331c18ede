import type { Pod } from '../pod/index.ts';
import { originOf, type Settled } from './settle.ts';

/** Whether a pod has a script that was not read, so that something is assumed in its place [APP-6]. */
export const isAnyUnread = (pod: Pod, settled: Settled): boolean =>
  pod.containers.some(({ name, command }) => {
    const isAssumed = (hook: string) => originOf(settled, name, `hooks.${hook}.duration`)?.how === 'assumed';
    const isUsual = command.length > 0 && originOf(settled, name, 'exitsAt')?.how === 'default';
    return isUsual || isAssumed('postStart') || isAssumed('preStop');
  });

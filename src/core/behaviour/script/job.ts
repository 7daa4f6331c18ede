import type { Value } from '../shell/pattern.ts';
import { guess, join, type Shell } from './shell.ts';

/** `wait`: for one job, or for all of them. */
export function waitFor(shell: Shell, words: readonly Value[], written: string): number {
  if (words.length === 0) {
    join(shell, Math.max(shell.time, ...shell.jobs.map(({ ends }) => ends)));
    return 0;
  }
  const job = shell.jobs[Number(words[0]?.replace('%', ''))];
  if (job === undefined) return guess(shell, written);
  join(shell, job.ends);
  return job.status;
}

/** `kill`: a job of our own ends, anything else is unknown. */
export function kill(shell: Shell, words: readonly Value[], written: string): number {
  const target = words.find((word) => word?.startsWith('%'));
  const job = shell.jobs[Number(target?.slice(1))];
  if (job === undefined) return guess(shell, written);
  if (words.includes('-0')) return job.ends > shell.time ? 0 : 1;
  job.ends = Math.min(job.ends, shell.time);
  return 0;
}

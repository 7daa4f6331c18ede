import type { Note } from '../trace/index.ts';
import { annotations } from './annotation-findings.ts';
import type { Case } from './case.ts';
import { binaries, onlySleeps, shellWords, terminationMessages } from './command-findings.ts';
import { livesOf } from './death.ts';
import { droppedHooks } from './dropped-findings.ts';
import { type Look, noteOf } from './finding.ts';
import { budget, ignoredProbeGrace, ignoredSignal, platformGrace, zeroGrace } from './grace-findings.ts';
import { failures, fates } from './hook-findings.ts';
import {
  blockingKills,
  cut,
  earlySidecarHooks,
  endpointRace,
  loops,
  ownExits,
  shells,
} from './life-findings.ts';
import { messageLimits } from './message-findings.ts';
import { billing, exitOrder, pendingTooLong } from './platform-findings.ts';
import { blockingHooks, delayedDelete, lateStart } from './start-findings.ts';

const looks: readonly Look[] = [
  fates,
  droppedHooks,
  budget,
  ignoredSignal,
  blockingHooks,
  delayedDelete,
  failures,
  shellWords,
  terminationMessages,
  platformGrace,
  loops,
  lateStart,
  ignoredProbeGrace,
  zeroGrace,
  ownExits,
  earlySidecarHooks,
  endpointRace,
  blockingKills,
  shells,
  onlySleeps,
  binaries,
  cut,
  exitOrder,
  pendingTooLong,
  annotations,
  billing,
  messageLimits,
];

/** What is worth knowing about a run: warnings first, each thing once for each container. */
export function findingsOf(drawn: Case): readonly Note[] {
  const run = livesOf(drawn);
  const seen = new Set<string>();
  const found = looks
    .flatMap((look) => look(run))
    .filter(({ id, container = '', path }) => {
      const key = `${id} ${container} ${path}`;
      return !seen.has(key) && seen.add(key);
    });
  const notes = found.map((finding) => noteOf(run, finding));
  return notes.sort((a, b) => Number(b.severity === 'warning') - Number(a.severity === 'warning'));
}

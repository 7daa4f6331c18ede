import type { Note } from '../trace/index.ts';
import type { Work } from '../work.ts';
import { annotations } from './annotation-findings.ts';
import type { Case } from './case.ts';
import { binaries, onlySleeps, shellWords, terminationMessages } from './command-findings.ts';
import { livesOf } from './death.ts';
import { droppedHooks } from './dropped-findings.ts';
import { type Finding, type Look, noteOf } from './finding.ts';
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
export function* findingsIn(drawn: Case): Work<readonly Note[]> {
  const run = livesOf(drawn);
  const found = new Map<string, Finding>();
  for (const look of looks) {
    for (const finding of look(run)) {
      const { id, container = '', path } = finding;
      const key = `${id} ${container} ${path}`;
      if (!found.has(key)) found.set(key, finding);
    }
    yield;
  }
  const notes = [...found.values()].map((finding) => noteOf(run, finding));
  return notes.sort((a, b) => Number(b.severity === 'warning') - Number(a.severity === 'warning'));
}

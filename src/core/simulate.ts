import { assumptionsOf, findingsIn, noted, rejectionOf, verdictOf } from './explain/index.ts';
import { backOffIn, running } from './lifecycle/index.ts';
import { type Asked, type Options, readScenario } from './scenario.ts';
import { ms } from './time.ts';
import { type Run, traceIn } from './trace/index.ts';
import { atOnce, type Work } from './work.ts';

export type { Options } from './scenario.ts';

/**
 * The whole story: reads a text, asks the platform, runs the machines and draws what they said. Equal inputs give
 * equal bytes. Bad input is an answer (`rejected`, a warning), never an exception.
 */
export const simulate = (yaml: string, options: Options = {}): Run => runOf(readScenario(yaml, options));

/** The run of what was asked for. */
export const runOf = (asked: Asked): Run => atOnce(runningOf(asked));

/** The same with pauses. */
export function* runningOf({ platform, complaints, manifest: source, read, remarks }: Asked): Work<Run> {
  const frame = {
    format: 'hookline.run/1' as const,
    platform: platform.id,
    warnings: [...complaints, ...remarks].map((remark) => noted(remark, source)),
  };
  if (!read.ok) {
    return {
      ...frame,
      rejected: { errors: read.errors },
      truncated: false,
      end: ms(0),
      moments: [],
      lanes: [],
      verdict: rejectionOf(read.errors, platform),
      findings: [],
      assumptions: [],
    };
  }
  const { scenario, manifest, settled } = read.value;
  const record = yield* running(scenario);
  yield;
  const told = {
    ...record,
    pod: scenario.pod,
    manifest,
    platform: scenario.platform,
    backOff: backOffIn(scenario),
  };
  const drawn = { ...told, lanes: yield* traceIn(told) };
  yield;
  const verdict = verdictOf(drawn);
  yield;
  const findings = yield* findingsIn(drawn);
  return {
    ...frame,
    rejected: null,
    truncated: record.truncated,
    end: record.end,
    moments: record.moments,
    lanes: drawn.lanes,
    verdict,
    findings,
    assumptions: assumptionsOf(drawn, settled),
  };
}

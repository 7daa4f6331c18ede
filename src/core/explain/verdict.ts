import { type FieldError, sentenceOf } from '../manifest/index.ts';
import type { Platform } from '../platform/index.ts';
import { type Text, text } from '../words/index.ts';
import type { Case } from './case.ts';
import { livesOf } from './death.ts';
import { podKillOf, probeKillOf, restartAllOf } from './kill-stories.ts';
import { failedStartOf, loopOf, ownExitOf, runsOnOf, stuckOf } from './life-stories.ts';
import { expiryOf } from './platform-findings.ts';

/** The one sentence that answers the page: the most telling story of what becomes of this pod and its hooks. */
export function verdictOf(drawn: Case): Text {
  const run = livesOf(drawn);
  const deaths = run.deaths.filter(({ wasDead }) => !wasDead);
  return (
    voidOf(run) ??
    expiredOf(run) ??
    stuckOf(run) ??
    failedStartOf(run, deaths) ??
    restartAllOf(run, deaths) ??
    probeKillOf(run, deaths) ??
    loopOf(run) ??
    podKillOf(run, deaths) ??
    ownExitOf(run) ??
    runsOnOf(run)
  );
}

/** Nothing lives where no process runs. */
const voidOf = ({ platform }: Case): Text | undefined =>
  platform.hasProcess.value ? undefined : text('verdict.no-process', { platform: platform.label });

/** Nothing began in time. */
function expiredOf(run: Case): Text | undefined {
  const limit = expiryOf(run);
  return limit === undefined ? undefined : text('verdict.expired', { platform: run.platform.label, limit });
}

/** The sentence for a manifest that is refused, in the words of who refuses it: the API server or the platform. */
export function rejectionOf(errors: readonly FieldError[], platform?: Platform): Text {
  const [first] = errors;
  if (!first) return text('verdict.unreadable', { reason: '' });
  const reason = first.text ?? sentenceOf(first);
  if (first.type === 'Malformed') return text('verdict.unreadable', { reason });
  const isPlatforms = /^(PLAT|BCI)-/.test(first.rule ?? '');
  if (platform && isPlatforms) return text('verdict.refused', { platform: platform.label, reason });
  const more = errors.length - 1;
  return more > 0 ? text('verdict.rejected.more', { reason, more }) : text('verdict.rejected', { reason });
}

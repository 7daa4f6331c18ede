import type { Moment } from '../lifecycle/index.ts';
import { type Text, text } from '../words/index.ts';
import type { Setting } from './setting.ts';
import { wordIn } from './told.ts';

/** Whether a hook is skipped because it is not there at all: then it takes no part in the phases. */
export const isMissing = ({ what, detail }: Moment): boolean =>
  what === 'hook-skipped' && (detail.why === 'no-such-field' || detail.why === 'gate-off');

/** Why a hook is not called that is not there: the platform knows no such field, or its API dropped it. */
export function absenceOf(moment: Moment, { platform }: Pick<Setting, 'platform'>): Text {
  const gaps = { handler: wordIn(moment, 'handler'), hook: wordIn(moment, 'hook') };
  const gate = wordIn(moment, 'gate');
  return gate === ''
    ? text('span.hook-no-such-field', { ...gaps, platform: platform.label })
    : text('span.hook-gate-off', { ...gaps, gate });
}

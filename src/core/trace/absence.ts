import type { Moment } from '../lifecycle/index.ts';
import { type Text, text } from '../words/index.ts';
import type { Setting } from './setting.ts';
import { wordIn } from './told.ts';

/** Whether a hook is skipped because it is not there at all: then it takes no part in the phases. */
export const isMissing = ({ what, detail }: Moment): boolean =>
  what === 'hook-skipped' &&
  (detail.why === 'no-such-field' || detail.why === 'gate-off' || detail.why === 'misspelt');

/** Why a hook is not called that is not there: its name is misspelt, its API dropped it, or the platform knows no such field. */
export function absenceOf(moment: Moment, { platform }: Pick<Setting, 'platform'>): Text {
  const [hook, handler] = [wordIn(moment, 'hook'), wordIn(moment, 'handler')];
  const written = wordIn(moment, 'written');
  if (written !== '') return text('span.hook-misspelt', { hook, written });
  const gate = wordIn(moment, 'gate');
  return gate === ''
    ? text('span.hook-no-such-field', { hook, handler, platform: platform.label })
    : text('span.hook-gate-off', { hook, handler, gate });
}

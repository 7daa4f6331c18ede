import type { Moment } from '../lifecycle/index.ts';
import { ms } from '../time.ts';
import { spoken, type Text, text } from '../words/index.ts';
import type { Setting } from './setting.ts';
import { numberIn, wordIn } from './told.ts';

/** What the end of a preStop hook means: the signal comes, or waits, or has come already, or has nobody left to reach. */
export function preStopEndText(setting: Setting, moment: Moment, index: number): Text {
  const { container: name, attempt, at } = moment;
  const own = setting.momentsOf(name).filter((placed) => placed.moment.attempt === attempt);
  const begin = own.findLast((placed) => placed.index < index && placed.moment.what === 'preStop-begin');
  const during = own.filter((placed) => placed.index > (begin?.index ?? 0) && placed.index < index);
  const has = (what: Moment['what']) => during.some((placed) => placed.moment.what === what);
  const took = spoken(ms(at - (begin?.moment.at ?? at)));
  const code = numberIn(moment, 'exitCode') ?? 0;
  const signal = wordIn(moment, 'signal') || (setting.containerOf(name)?.stopSignal ?? '');

  if (has('exited')) {
    const isInside = wordIn(moment, 'handler') === 'exec';
    return isInside ? text('mark.preStop-end.died', { code }) : text('mark.preStop-end.alone', { took });
  }
  if (has('preStop-abandoned')) return text('mark.preStop-end.late');
  if (code !== 0) return text('mark.preStop-end.failed', { took, signal, code });
  const next = own.find((placed) => placed.index > index && placed.moment.what === 'stop-requested');
  if (!next) return text('mark.preStop-end.only', { took });
  return next.moment.at === at
    ? text('mark.preStop-end', { took, signal })
    : text('mark.preStop-end.turn', { took, signal });
}

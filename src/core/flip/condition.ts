import { type Text, text } from '../words/index.ts';
import type { Dial, Setting } from './dial.ts';

/** Which settings a sentence speaks of: this one and all below it, all above it, or this one. */
export type Reach = 'down' | 'up' | 'exact';

/** The clause that names the settings: `If c01 left within 2 s of SIGTERM`. */
export function conditionOf({ aim }: Dial, setting: Setting, reach: Reach): Text {
  const n = setting ?? 0;
  switch (aim.what) {
    case 'grace':
      return text(`flip.if.grace.${reach}`, { n });
    case 'delete':
      return text(`flip.if.delete.${reach}`, { n });
    case 'leaving': {
      const { container, signal } = aim;
      if (setting === null) return text('flip.if.leaving.never', { container, signal });
      if (setting === 0) return text('flip.if.leaving.at-once', { container, signal });
      return text(`flip.if.leaving.${reach}`, { n, container, signal });
    }
    case 'hook': {
      const { container, hook } = aim;
      if (setting === null) return text('flip.if.hook.never', { container, hook });
      if (setting === 0) return text('flip.if.hook.at-once', { container, hook });
      return text(`flip.if.hook.${reach}`, { n, container, hook });
    }
    case 'probe': {
      const { container, probe, number } = aim;
      return text(`flip.if.probe.${reach}`, { n, container, number, probe: text(`flip.probe.${probe}`) });
    }
  }
}

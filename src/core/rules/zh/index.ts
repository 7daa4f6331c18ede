import { admission } from './admission.ts';
import { backOff } from './back-off.ts';
import { baiduBci } from './baidu-bci.ts';
import { bciAssumptions } from './bci-assumptions.ts';
import { corrections } from './corrections.ts';
import { deletion } from './deletion.ts';
import { endpoints } from './endpoints.ts';
import { exits } from './exits.ts';
import { fields } from './fields.ts';
import { grace } from './grace.ts';
import { hookExecution } from './hook-execution.ts';
import { hookHandlers } from './hook-handlers.ts';
import { hookline } from './hookline.ts';
import { kubeletEvents } from './kubelet-events.ts';
import { platforms } from './platforms.ts';
import { postStart } from './post-start.ts';
import { probeKills } from './probe-kills.ts';
import { probes } from './probes.ts';
import { sidecars } from './sidecars.ts';
import { startup } from './startup.ts';
import { surprises } from './surprises.ts';
import { triggers } from './triggers.ts';

/** Every rule in Chinese; loaded when a view first shows one. */
export const zh = {
  ...admission,
  ...fields,
  ...hookHandlers,
  ...startup,
  ...postStart,
  ...hookExecution,
  ...probes,
  ...probeKills,
  ...exits,
  ...backOff,
  ...endpoints,
  ...deletion,
  ...grace,
  ...triggers,
  ...sidecars,
  ...kubeletEvents,
  ...surprises,
  ...corrections,
  ...baiduBci,
  ...bciAssumptions,
  ...platforms,
  ...hookline,
};

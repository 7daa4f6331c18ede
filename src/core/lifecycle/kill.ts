import type { RuleId } from '../rules/index.ts';
import { type Ms, ms } from '../time.ts';
import type { World } from './world.ts';

/** How the kubelet kills one container. */
export interface Kill {
  /** The text of the Killing event. */
  readonly message: string;
  /** What set it off. */
  readonly rule: RuleId;
  readonly grace: Ms;
  /** How long the kubelet waits for the preStop hook; without any it does not call it. */
  readonly hookGrace: Ms;
  /** What the stop signal gets whatever the hook took; `undefined`: what is left of the grace. */
  readonly fullAfterHook: Ms | undefined;
  /** Whether the stop signal waits for its turn, after other containers of the pod. */
  readonly ordered: boolean;
  /** Whether it is by force: no hook is called, and the signal has no time. */
  readonly isForced: boolean;
}

/** A kill of one container while the pod goes on: no order, the grace its reason gives [T-20, T-89]. */
export const killOf = (message: string, rule: RuleId, grace: Ms): Kill => ({
  message,
  rule,
  grace,
  hookGrace: grace,
  fullAfterHook: undefined,
  ordered: false,
  isForced: false,
});

/** What is left of `left` after a wait: the kubelet takes off whole seconds only [T-23]. */
export const leftAfter = (left: Ms, waited: Ms): Ms =>
  ms(Math.max(0, left - Math.floor(waited / 1000) * 1000));

/** The timeout of the stop call: what is left, but never less than the platform's minimum [T-32]. */
export const stopTimeout = ({ platform }: World, kill: Kill, left: Ms): Ms =>
  kill.fullAfterHook ?? ms(Math.max(platform.minimumStop.value, left));

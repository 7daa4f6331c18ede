import type { ProbeKind } from '../pod/index.ts';

/**
 * What a manifest cannot say about one container: how long its hooks take, whether its process heeds
 * the stop signal. Times are seconds. What is left out is inferred from the manifest, then defaulted.
 * The format is public: scripts and links write it.
 */
export interface Behaviour {
  /** After the stop signal: leaves, or stays until it is killed. Default: leaves at once with 0. */
  readonly onTerm?: 'ignore' | { readonly exitAfter: number; readonly exitCode: number };
  /** The n-th start's own end; `null` runs on. Default: runs on. */
  readonly exitsAt?: readonly (OwnExit | null)[];
  /** Whether the last of `exitsAt` holds for every later start. Default `false`. */
  readonly exitsRepeat?: boolean;
  readonly hooks?: { readonly postStart?: HookBehaviour; readonly preStop?: HookBehaviour };
  /** Windows of results, counted from each start of the container. Default: success at once. */
  readonly probes?: Partial<Record<ProbeKind, readonly ProbeWindow[]>>;
}

export interface OwnExit {
  readonly after: number;
  readonly code: number;
  readonly reason?: 'OOMKilled';
}

export interface HookBehaviour {
  /** `null` never returns. Default 0. */
  readonly duration?: number | null;
  readonly exitCode?: number;
  readonly httpStatus?: number;
  readonly connection?: 'refused' | 'unresolvable';
  /** `false`: an HTTPS hook meets a plain HTTP server. */
  readonly tls?: boolean;
}

export interface ProbeWindow {
  readonly from: number;
  /** Default: for ever. */
  readonly to?: number;
  readonly exitCode?: number;
  readonly httpStatus?: number;
  readonly connection?: 'ok' | 'refused' | 'unresolvable';
  readonly duration?: number | null;
}

import type { Fate, Known, Platform } from '../platform.ts';

/** Hooks whose handlers all meet the same fate. */
export const everyHandler = (fate: Known<Fate>): Platform['preStop'] => ({
  exec: fate,
  httpGet: fate,
  tcpSocket: fate,
  sleep: fate,
});

/** A probe whose handlers all meet the same fate. */
export const everyProbe = (fate: Known<Fate>): Platform['probes']['startup'] => ({
  exec: fate,
  httpGet: fate,
  tcpSocket: fate,
  grpc: fate,
});

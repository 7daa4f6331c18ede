import { followedIn, withFollowed } from '../core/followed.ts';
import type { Options } from '../core/simulate.ts';
import type { Usage } from './usage.ts';

/** The options of a run; with `--scripts` also what its scripts do that a run does not read by itself. */
export async function withScripts({ flags }: Usage, yaml: string, options: Options): Promise<Options> {
  if (!flags.has('scripts')) return options;
  return {
    ...options,
    behaviour: withFollowed(options.behaviour ?? {}, await followedIn(yaml, options)),
  };
}

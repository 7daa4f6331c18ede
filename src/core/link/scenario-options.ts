import { type Shared, scenarioOptions } from './shared.ts';

/** What a file of options says, and what of it could not be read. */
export interface OptionsReading {
  readonly options: Omit<Shared, 'yaml' | 'b'>;
  /** The field paths that were left out, `timing.relst`. */
  readonly ignored: readonly string[];
}

/** Reads options that came as plain data: what fits is kept, what does not is named. A value that is no object names `''`. */
export function readOptions(value: unknown): OptionsReading {
  const ignored: string[] = [];
  const options = scenarioOptions(value, '', (path) => ignored.push(path)) ?? {};
  return { options, ignored };
}

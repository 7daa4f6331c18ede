import type { Words } from '../core/words/index.ts';

const helped = new Set(['simulate', 'check', 'platforms', 'explain']);

/** Help for the program, or for one of its commands, as it is written: nothing in it is mark-up. */
export const helpFor = (command: string | undefined, { messages }: Words): string =>
  messages[command !== undefined && helped.has(command) ? `cli.help.${command}` : 'cli.help'] ?? '';

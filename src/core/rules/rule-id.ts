import type { en } from './en/index.ts';

/** The name of a rule, `T-32`: cited by machines, tests and explanations. One that does not exist does not compile. */
export type RuleId = keyof typeof en;

import type { Known, Platform } from './platform.ts';

/**
 * A platform's answers as assumptions about another one, `why` being where they come from. A platform that
 * is not Kubernetes begins with these, so that nothing it does not say itself looks documented or measured.
 */
export const borrowed = (platform: Platform, why: string): Platform => {
  const { sameAs: _, ...answers } = platform;
  // Every fact keeps its name, value and type; only how we know it changes.
  return retold(answers, why) as Platform;
};

const isKnown = (part: object): part is Known<unknown> => 'how' in part;

function retold(part: unknown, why: string): unknown {
  if (typeof part !== 'object' || part === null) return part;
  if (isKnown(part)) return part.how === 'unknown' ? part : { ...part, how: 'assumed', where: why };
  return Object.fromEntries(Object.entries(part).map(([name, inner]) => [name, retold(inner, why)]));
}

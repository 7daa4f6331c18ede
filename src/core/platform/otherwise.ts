import type { RuleId } from '../rules/index.ts';
import { factsOf } from './facts.ts';
import type { Known, Platform } from './platform.ts';

/** A question that no source answers. What becomes of hooks and probes is one question where the answer is one. */
export interface OpenQuestion {
  readonly rule: RuleId | undefined;
  /** The names of its facts, `preStop.sleep`. */
  readonly facts: readonly string[];
  /** The platform if the other answer is true. */
  readonly otherwise: Platform;
  readonly source: string;
}

/** What is not known of a platform, each question with the platform as it may be instead. */
export function openQuestionsOf(platform: Platform): readonly OpenQuestion[] {
  const unknown = factsOf(platform).filter(({ known }) => known.how === 'unknown');
  const keyOf = ({ name, known: { rule, otherwise } }: (typeof unknown)[number]) =>
    isFate(name) ? `${rule} ${typeof otherwise === 'string' ? otherwise : 'refused'}` : name;
  const keys = [...new Set(unknown.map(keyOf))];
  return keys.flatMap((key) => {
    const group = unknown.filter((fact) => keyOf(fact) === key);
    const [first] = group;
    if (!first) return [];
    const facts = new Set(group.map(({ name }) => name));
    const { rule, source } = first.known;
    return [{ rule, facts: [...facts], otherwise: turned('', platform, facts) as Platform, source }];
  });
}

const isFate = (name: string) => /^(?:preStop|postStart|probes|refusalWords)\b/.test(name);

const isKnown = (part: object): part is Known<unknown> => 'how' in part && 'source' in part;

/** Every part keeps its name and type; the facts asked for get their other value. */
function turned(path: string, part: unknown, facts: ReadonlySet<string>): unknown {
  if (typeof part !== 'object' || part === null) return part;
  if (isKnown(part)) return facts.has(path) ? { ...part, value: part.otherwise } : part;
  if (Array.isArray(part)) return part;
  return Object.fromEntries(
    Object.entries(part).map(([key, inner]) => [
      key,
      turned(path === '' ? key : `${path}.${key}`, inner, facts),
    ]),
  );
}

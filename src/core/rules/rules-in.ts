import type { Lang } from '../words/index.ts';
import type { RuleId } from './rule-id.ts';

/** A rule as a view prints it. */
export interface ToldRule {
  readonly sentence: string;
  readonly source: string;
  readonly place: string;
}

/** Every rule in a language. The texts are loaded on first use, so that a page that explains nothing has none. */
export async function rulesIn(lang: Lang): Promise<Readonly<Record<RuleId, ToldRule>>> {
  const { en } = await import('./en/index.ts');
  const zh = lang === 'zh' ? (await import('./zh/index.ts')).zh : undefined;
  const ids = Object.keys(en) as RuleId[];
  const told = (id: RuleId): ToldRule => {
    const { en: sentence, source, place } = en[id];
    return { sentence: zh?.[id] ?? sentence, source, place };
  };
  return Object.fromEntries(ids.map((id) => [id, told(id)])) as Record<RuleId, ToldRule>;
}

import type { Manifest, Remark } from '../manifest/index.ts';
import { type Fix, renamed } from '../port/index.ts';
import type { RuleId } from '../rules/index.ts';
import type { Note } from '../trace/index.ts';
import { englishWords, say, type Text } from '../words/index.ts';
import type { Lives } from './death.ts';

/** Something worth telling, before it is put into words and places. */
export interface Finding {
  readonly id: string;
  readonly rule: RuleId;
  readonly text: Text;
  readonly severity: Note['severity'];
  readonly container?: string;
  /** The field it is about; where it is not written, the finding has no place. */
  readonly path: string;
  readonly source?: string;
  readonly fixes?: readonly Fix[];
}

/** Looks at a run for one kind of thing worth telling. */
export type Look = (run: Lives) => readonly Finding[];

/** A finding as a note of the run. */
export function noteOf(
  { manifest }: Lives,
  { id, rule, text, severity, container, path, source, fixes = [] }: Finding,
): Note {
  const range = manifest.rangeOf(path);
  return {
    ...noted({
      id,
      rule,
      text,
      severity,
      ...(container !== undefined && { container }),
      ...(range && { range }),
    }),
    ...(source !== undefined && { source }),
    ...(fixes.length > 0 && { fixes }),
  };
}

/** A remark as a note of the run, said in English, with a way to mend it in its manifest. */
export function noted(remark: Remark, manifest?: Manifest): Note {
  const { id, rule, text, severity, container, range } = remark;
  const fix = manifest && renamed(manifest, remark);
  return {
    id,
    rule,
    message: say(englishWords, text),
    text,
    severity,
    ...(container !== undefined && { container }),
    ...(range && { range }),
    ...(fix && { fixes: [fix] }),
  };
}

/** `minimumStop` as an id: `minimum-stop`. */
export const kebab = (name: string): string =>
  name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`).replaceAll('.', '-');

import type { Lang } from '../core/words/index.ts';

export type Theme = 'auto' | 'light' | 'dark';

/** How the page looks and speaks; none of it changes a run. */
export interface Settings {
  readonly lang: Lang;
  readonly theme: Theme;
  /** `undefined`: so that a run takes about ten seconds. */
  readonly speed: number | undefined;
  /** Keep the text field, do not load the code editor. */
  readonly isSimple: boolean;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** Settings as they were stored, key by key; what is none is left out. */
export function readSettings(stored: unknown): Partial<Settings> {
  if (!isRecord(stored)) return {};
  const { lang, theme, speed, isSimple } = stored;
  return {
    ...(lang === 'en' || lang === 'zh' ? { lang } : {}),
    ...(theme === 'auto' || theme === 'light' || theme === 'dark' ? { theme } : {}),
    ...(typeof speed === 'number' && speed > 0 ? { speed } : {}),
    ...(typeof isSimple === 'boolean' ? { isSimple } : {}),
  };
}

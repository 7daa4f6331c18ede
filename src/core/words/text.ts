/** A language of the interface. Both are complete; neither is a translation of last resort. */
export type Lang = 'en' | 'zh';

/**
 * A sentence before it is put into a language: a message's key and what goes into its gaps. A gap may hold
 * another text. Runs carry texts so that changing the language never needs a new run.
 */
export interface Text {
  readonly key: string;
  readonly params?: Readonly<Record<string, string | number | Text>>;
}

/** A language of the interface. Both are complete; neither is a translation of last resort. */
export type Lang = 'en' | 'zh';

/** A name that each language has its own word for, such as a platform's label. */
export type Name = Readonly<Record<Lang, string>>;

/** What goes into a gap of a sentence. */
export type Gap = string | number | Text | Name;

/**
 * A sentence before it is put into a language: a message's key and what goes into its gaps. Runs carry texts
 * so that changing the language never needs a new run.
 */
export interface Text {
  readonly key: string;
  readonly params?: Readonly<Record<string, Gap>>;
}

/** One claim about how containers live and end, and who says so. */
export interface Rule {
  /** One sentence in English. */
  readonly en: string;
  /** An address a reader can open. */
  readonly source: string;
  /** Where in the source: a function, a section, a recording. */
  readonly place: string;
}

/** The rules of one topic, by id. */
export type Rules = Readonly<Record<string, Rule>>;

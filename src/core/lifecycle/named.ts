/** What a record holds of a container; `constructor` is a container's name like any other. */
export const named = <Value>(record: Readonly<Record<string, Value>>, name: string): Value | undefined =>
  Object.hasOwn(record, name) ? record[name] : undefined;

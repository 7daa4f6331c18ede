import { exampleOf } from '../app/examples/index.ts';
import type { LinkReading, PageOptions, Shared } from '../core/link/index.ts';

/** The document an address means: its `#` outranks `?example`, and its other options outrank both. */
export function documentOf({ shared }: LinkReading, { example, platform }: PageOptions): Shared | undefined {
  const document = shared ?? documentOfExample(example);
  return document && (platform === undefined ? document : { ...document, platform });
}

function documentOfExample(id: string | undefined): Shared | undefined {
  const example = exampleOf(id);
  if (!example) return undefined;
  const { text: yaml, platform, behaviour, stimulus } = example;
  return {
    yaml,
    ...(platform !== undefined && { platform }),
    ...(behaviour !== undefined && { behaviour }),
    ...(stimulus !== undefined && { stimulus }),
  };
}

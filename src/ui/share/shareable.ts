import { fromLink, linkLimit, type Shared } from '../../core/link/index.ts';
import { readDocuments } from '../../core/manifest/index.ts';
import {
  addressOf,
  embedCodeOf,
  type Lean,
  type LinkOptions,
  leanOf,
  markdownOf,
} from '../../core/share/index.ts';
import { inTurns } from '../playback/index.ts';

/** What may be shared: a document at a moment, and what is said of it. */
export interface Shareable {
  readonly document: Shared;
  readonly options: LinkOptions;
  /** The page's own address. */
  readonly page: string;
  /** Of the run, in the reader's language. */
  readonly verdict: string;
}

/** A shareable as it goes out: its texts, and what they hold. */
export interface Outgoing {
  readonly link: string;
  readonly markdown: string;
  readonly embed: string;
  /** What a reader gets: read back from the link. */
  readonly contents: Shared;
  readonly lean: Lean;
  /** Whether the manifest could be read, to leave something out of it. */
  readonly isRead: boolean;
  readonly isTooLong: boolean;
}

/** Makes the texts, and reads the link once more as its reader will. */
export async function outgoingOf({ document, options, page, verdict }: Shareable): Promise<Outgoing> {
  const lean = await leanOf(document, inTurns);
  const link = await addressOf(page, options, lean.document);
  const hash = link.slice(link.indexOf('#'));
  const { shared = lean.document } = await fromLink(hash);
  const [code] = await embedCodeOf('html', {
    document: lean.document,
    options,
    base: page.replace(/[^/]*(?:[?#].*)?$/s, ''),
    title: verdict,
  });
  return {
    link,
    markdown: markdownOf(link, verdict),
    embed: code?.code ?? '',
    contents: shared,
    lean,
    isRead: readDocuments(document.yaml).ok,
    isTooLong: hash.replace(/^#/, '').length > linkLimit,
  };
}

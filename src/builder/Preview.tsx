import { useEffect, useEffectEvent, useRef } from 'react';
import type { Shared } from '../core/link/index.ts';
import { type Connection, connect, type EmbedEvent } from '../embed/index.ts';

/** What the frame says of itself. */
export interface Seen {
  readonly verdict: string;
  readonly svg: string;
  readonly height: number;
  /** The same on a phone. */
  readonly narrowHeight: number;
  /** Whether the manifest can be read; of one that cannot the frame shows the run before, and says why. */
  readonly isReadable: boolean;
}

interface PreviewProps {
  readonly document: Shared;
  /** The embed page with its options. */
  readonly address: string;
  readonly title: string;
  readonly height: number | undefined;
  /** Whether it is only there to be measured, as wide as on a phone. */
  readonly isNarrow?: boolean;
  onSeen(seen: Partial<Seen>): void;
}

/** A frame that is taken away answers nothing any more. */
const gone = () => undefined;

/** The embed itself, as it will stand in the page; it also draws its own poster. */
export function Preview({ document, address, title, height, isNarrow, onSeen }: PreviewProps) {
  const frame = useRef<HTMLIFrameElement>(null);
  const connection = useRef<Connection>(undefined);
  // Without its document it is a line high, which is nobody's business.
  const isShown = useRef(false);
  const isReadable = useRef(true);
  const show = useEffectEvent(() => void connection.current?.call('setDocument', document).catch(gone));
  const hear = useEffectEvent(async (said: EmbedEvent) => {
    if (said.event === 'resize' && isShown.current)
      onSeen({ [isNarrow ? 'narrowHeight' : 'height']: said.data.height });
    if (said.event === 'change') isShown.current = true;
    if (isNarrow || (said.event !== 'change' && said.event !== 'error')) return;
    // What is wrong with a text comes right behind its change.
    isReadable.current = said.event === 'change';
    if (said.event === 'error') return onSeen({ isReadable: false });
    const svg = await connection.current?.call('export', { format: 'svg' }).catch(gone);
    if (typeof svg === 'string' && isReadable.current)
      onSeen({ verdict: said.data.verdict, svg, isReadable: true });
  });
  useEffect(() => {
    if (!frame.current) return undefined;
    const stop = connect(
      frame.current,
      (ready) => {
        connection.current = ready;
        show();
      },
      (said) => void hear(said),
    );
    return () => {
      stop();
      connection.current?.close();
      connection.current = undefined;
    };
  }, []);
  useEffect(() => {
    if (document) show();
  }, [document]);
  return (
    <iframe
      ref={frame}
      className="hl-preview-frame"
      src={address}
      title={title}
      sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"
      height={height ?? 420}
      data-measured={isNarrow}
    />
  );
}

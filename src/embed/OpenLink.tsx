import { type SyntheticEvent, useEffect, useState } from 'react';
import { type Shared, toLink } from '../core/link/index.ts';
import type { Player } from '../ui/playback/index.ts';

interface OpenLinkProps {
  readonly document: Shared;
  /** The platform it is compared with. */
  readonly compare: string | undefined;
  readonly player: Player;
  readonly children: string;
}

/** The way to the whole page: the same document, at the moment where the playhead stands. */
export function OpenLink({ document, compare, player, children }: OpenLinkProps) {
  const [hash, setHash] = useState('');
  useEffect(() => {
    let isNewest = true;
    toLink(document).then((link) => isNewest && setHash(link));
    return () => {
      isNewest = false;
    };
  }, [document]);
  const page = new URL('../', location.href.replace(/[?#].*$/s, '')).href;
  const beside = compare === undefined ? '' : `&compare=${compare}`;
  const aim = ({ currentTarget }: SyntheticEvent<HTMLAnchorElement>) => {
    currentTarget.href = `${page}?t=${player.at() / 1000}${beside}#${hash}`;
  };
  return (
    <a
      className="hl-open"
      href={`${page}#${hash}`}
      target="_blank"
      rel="noreferrer"
      onPointerDown={aim}
      onClick={aim}
    >
      {children}
    </a>
  );
}

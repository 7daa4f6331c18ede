import type { Cell } from '../../core/matrix/index.ts';
import { useSpeech } from '../words/index.ts';
import { Ending } from './Ending.tsx';
import { HookChips } from './HookChips.tsx';
import { PlatformButton } from './PlatformButton.tsx';

interface KinProps {
  /** The one that others are compared with. */
  readonly first: Cell;
  /** The others that do the same. */
  readonly others: readonly Cell[];
  /** The id of the platform on show. */
  readonly platform: string;
  onCompare(platform: string): void;
}

/** The platforms that do what Kubernetes does, in one row. */
export function Kin({ first, others, platform, onCompare }: KinProps) {
  const { words } = useSpeech();
  const buttonOf = (cell: Cell) => (
    <PlatformButton
      key={cell.platform}
      cell={cell}
      isShown={cell.platform === platform}
      onCompare={onCompare}
    />
  );
  return (
    <tr data-testid="matrix-kin">
      <th scope="row">{buttonOf(first)}</th>
      <td>
        <HookChips hooks={first.hooks} />
      </td>
      <td>
        <Ending cell={first} />
      </td>
      <td className="hl-kin">
        {others.length > 0 && words.matrixSame} {others.map(buttonOf)}
      </td>
    </tr>
  );
}

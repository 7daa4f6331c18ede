import { memo } from 'react';
import type { Cell } from '../../core/matrix/index.ts';
import { Sentence, useSpeech } from '../words/index.ts';
import { Ending } from './Ending.tsx';
import { HookChips } from './HookChips.tsx';
import { PlatformButton } from './PlatformButton.tsx';
import { TellUs } from './TellUs.tsx';

interface RowProps {
  readonly cell: Cell;
  /** Whether it is the platform on show. */
  readonly isShown: boolean;
  onCompare(platform: string): void;
}

/** A platform that makes something else of the manifest. */
export const Row = memo(function Row({ cell, isShown, onCompare }: RowProps) {
  const { words } = useSpeech();
  const { platform, hooks, differs, evidence, outcome } = cell;
  return (
    <tr data-testid="matrix-row" data-platform={platform} data-evidence={evidence} data-outcome={outcome}>
      <th scope="row">
        <PlatformButton cell={cell} isShown={isShown} onCompare={onCompare} />
      </th>
      <td>
        <HookChips hooks={hooks} />
      </td>
      <td>
        <Ending cell={cell} />
      </td>
      <td>
        <ul>
          {differs.map((each, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: they never move
            <li key={index}>
              <Sentence text={each} />
            </li>
          ))}
        </ul>
        {(evidence === 'assumed' || evidence === 'unknown') && (
          <div className="hl-weak" data-how={evidence}>
            {evidence === 'unknown' ? words.matrixUnknown : words.matrixAssumed} <TellUs cell={cell} />
          </div>
        )}
      </td>
    </tr>
  );
});

import { useMemo } from 'react';
import { bySurprise, type Cell } from '../../core/matrix/index.ts';
import { defaultPlatform, platformOf } from '../../core/platform/index.ts';
import type { Options } from '../../core/simulate.ts';
import { useSpeech } from '../words/index.ts';
import './matrix.css';
import { Kin } from './Kin.tsx';
import { Row } from './Row.tsx';
import { type CellSource, useCells } from './useCells.ts';

interface MatrixProps {
  readonly source: CellSource;
  readonly yaml: string;
  /** What the page asks of the engine; its platform does not count. */
  readonly options: Options;
  /** The id of the platform on show. */
  readonly platform: string;
  /** Compares with a platform. */
  onCompare(platform: string): void;
}

/** The manifest on every platform, the most surprising first; rows come as they are ready. */
export function Matrix({ source, yaml, options, platform, onCompare }: MatrixProps) {
  const { lang, words } = useSpeech();
  const { cells, isDone } = useCells(source, yaml, options);
  const sorted = useMemo(() => [...cells].sort(bySurprise), [cells]);
  const isUsual = (cell: Cell) => cell.surprise === 0;
  const [first, ...others] = sorted.filter(isUsual);
  const telling = sorted.filter((cell) => !isUsual(cell));
  const usual = platformOf(defaultPlatform)?.label[lang] ?? defaultPlatform;
  return (
    <div className="hl-matrix" data-testid="matrix" data-done={isDone} aria-busy={!isDone}>
      <p className="hl-soft">{words.matrixHelp}</p>
      <table>
        <caption className="hl-hidden">{words.matrixCaption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.platform}</th>
            <th scope="col">{words.matrixHooks}</th>
            <th scope="col">{words.matrixDies}</th>
            <th scope="col">{words.matrixDiffers(usual)}</th>
          </tr>
        </thead>
        <tbody>
          {telling.map((cell) => (
            <Row key={cell.platform} cell={cell} isShown={cell.platform === platform} onCompare={onCompare} />
          ))}
          {first && <Kin first={first} others={others} platform={platform} onCompare={onCompare} />}
        </tbody>
      </table>
    </div>
  );
}

import type { ReactNode } from 'react';
import { useSpeech } from '../words/index.ts';
import type { Mode } from './scale.ts';

interface ToolbarProps {
  readonly title: string;
  /** Only the title: the buttons stand elsewhere. */
  readonly isBare: boolean;
  readonly mode: Mode;
  readonly isZoomed: boolean;
  onMode(mode: Mode): void;
  onFit(): void;
  readonly isProjected: boolean;
  readonly onProject: (() => void) | undefined;
  /** Whether a drag selects a range. */
  readonly isSelecting: boolean;
  onSelecting(): void;
  /** Of the sheet with the keys. */
  readonly keySheet: string;
  /** What stands beside the title. */
  readonly children: ReactNode;
}

/** The head of the timeline: how time is drawn, fit, and the keys. */
export function Toolbar(props: ToolbarProps) {
  const { title, isBare, mode, isZoomed, isProjected, onProject, onMode, onFit, keySheet } = props;
  const { isSelecting, onSelecting } = props;
  const { words } = useSpeech();
  if (isBare)
    return (
      <header className="hl-head-row">
        <h2>{title}</h2>
      </header>
    );
  return (
    <header className="hl-head-row">
      <h2>{title}</h2>
      {props.children}
      <span className="hl-grow" />
      <fieldset className="hl-segments">
        <legend className="hl-hidden">{words.modeLabel}</legend>
        {(['real', 'beat'] as const).map((value) => (
          <button
            key={value}
            type="button"
            aria-pressed={mode === value}
            title={value === 'beat' ? words.beatHelp : undefined}
            onClick={() => onMode(value)}
          >
            {value === 'real' ? words.realTime : words.beat}
          </button>
        ))}
      </fieldset>
      <button type="button" className="hl-button" data-testid="fit" data-quiet={!isZoomed} onClick={onFit}>
        {words.fit}
      </button>
      <button
        type="button"
        className="hl-button"
        aria-pressed={isSelecting}
        aria-label={words.selectRange}
        title={words.selectRange}
        data-testid="select-range"
        data-quiet={!isSelecting}
        onClick={onSelecting}
      >
        ⟷
      </button>
      {onProject && (
        <button
          type="button"
          className="hl-button hl-project"
          aria-pressed={isProjected}
          data-quiet={!isProjected}
          onClick={onProject}
        >
          {words.projector}
        </button>
      )}
      <button type="button" className="hl-button" aria-label={words.keys} popoverTarget={keySheet}>
        ?
      </button>
    </header>
  );
}

import { type Dispatch, useEffect } from 'react';
import type { HistoryAction } from './history.ts';

const isWriting = (target: EventTarget | null) =>
  target instanceof HTMLElement && target.closest('textarea, input[type="number"], .hl-monaco') !== null;

/**
 * Ctrl or ⌘ with z goes back over everything the page can change; inside a text it stays the text's own. What is changed without
 * letting go, or going elsewhere, is one step.
 */
export function useUndoKeys(change: Dispatch<HistoryAction>): void {
  useEffect(() => {
    const pause = () => change({ type: 'pause' });
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key === 'Tab') pause();
      if (!(event.ctrlKey || event.metaKey) || event.altKey || isWriting(event.target)) return;
      const key = event.key.toLowerCase();
      if (key !== 'z' && key !== 'y') return;
      event.preventDefault();
      change({ type: key === 'y' || event.shiftKey ? 'redo' : 'undo' });
    };
    document.addEventListener('keydown', onKeyDown);
    document.addEventListener('pointerdown', pause);
    return () => {
      document.removeEventListener('keydown', onKeyDown);
      document.removeEventListener('pointerdown', pause);
    };
  }, [change]);
}

const touches = ['click', 'pointerdown', 'pointermove', 'keydown', 'wheel'] as const;

/** Calls `hear` each time somebody touches the page; gives back what ends that. */
export function onTouch(hear: () => void): () => void {
  const over = new AbortController();
  const options = { signal: over.signal, passive: true, capture: true };
  for (const touch of touches) addEventListener(touch, hear, options);
  return () => over.abort();
}

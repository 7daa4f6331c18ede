import { useSyncExternalStore } from 'react';
import type { Theme } from './settings.ts';

const query = '(prefers-color-scheme: dark)';

const subscribe = (listener: () => void) => {
  const list = matchMedia(query);
  list.addEventListener('change', listener);
  return () => list.removeEventListener('change', listener);
};

/** Whether the page is dark: as chosen, else as the system is. */
export function useIsDark(theme: Theme): boolean {
  const isSystemDark = useSyncExternalStore(subscribe, () => matchMedia(query).matches);
  return theme === 'auto' ? isSystemDark : theme === 'dark';
}

/** The page's memory. Blocked, full or broken storage forgets; it never throws. */
export interface Memory {
  read(key: string): unknown;
  write(key: string, value: unknown): void;
}

const PREFIX = 'hookline.';

/** The browser's local storage as a memory. */
export const localMemory: Memory = {
  read(key) {
    try {
      const text = localStorage.getItem(PREFIX + key);
      return text === null ? undefined : JSON.parse(text);
    } catch {
      return undefined;
    }
  },
  write(key, value) {
    try {
      localStorage.setItem(PREFIX + key, JSON.stringify(value));
    } catch {
      // Nothing to do: the page works on without a memory.
    }
  },
};

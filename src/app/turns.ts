import { painted } from '../ui/playback/index.ts';

/** Waits until the page has been painted so many times. */
export async function turns(count: number): Promise<void> {
  for (let turn = 0; turn < count; turn++) await painted();
}

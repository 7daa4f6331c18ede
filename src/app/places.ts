import { defaultPlatform, platformOf } from '../core/platform/index.ts';
import type { Lang } from '../core/words/index.ts';

/** The two places that most people choose between. */
const mains: readonly string[] = ['baidu-bci', defaultPlatform];

/** The main place that a platform is best compared with. */
export const counterpartOf = (platform: string): string =>
  mains.find((id) => id !== platform) ?? defaultPlatform;

/** What a platform is called; an unknown one by its id. */
export const placeIn = (lang: Lang, platform: string): string =>
  platformOf(platform)?.label[lang] ?? platform;

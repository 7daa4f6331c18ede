import { baiduBci } from './baidu-bci.ts';
import { clouds } from './clouds.ts';
import type { Example } from './example.ts';
import { kubernetes } from './kubernetes.ts';
import { tools } from './tools.ts';

/** Every worked example. */
export const examples: readonly Example[] = [...kubernetes, ...baiduBci, ...clouds, ...tools];

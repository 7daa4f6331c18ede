export type { Lang, Text } from './text.ts';

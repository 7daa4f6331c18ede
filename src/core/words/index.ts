export { durationOf, listOf, spoken } from './format.ts';
export { englishWords, loadWords } from './languages.ts';
export { type MessageKey, type Params, text } from './message.ts';
export { gapsOf, type Messages, partsOf, say, tagsOf, type Words } from './say.ts';
export type { Part } from './spacing.ts';
export type { Gap, Lang, Name, Text } from './text.ts';
